/**
 * Owns the cluster stage: statements of all reports → claim drafts. Every statement with content that is not told by its parts is a member of at least one; a
 * statement that says several things may be in several. Relations between claims and their grades are stages 08 and 09.
 */
export { ClaimIndex } from './claim-index.js';
export type { ClaimDraft } from './draft.js';
export { withoutDoubles } from './doubles.js';
