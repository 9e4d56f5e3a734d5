/** Owns the cluster stage: statements of all reports → claim drafts. Relations between claims and their grades are stages 08 and 09. */
import type { Report } from '../../domain/report.js';
import type { ActorOf } from './actor-keys.js';
import { ClaimIndex } from './claim-index.js';
import type { ClaimDraft } from './draft.js';

export { ClaimIndex } from './claim-index.js';
export type { ClaimDraft } from './draft.js';

/**
 * Groups the statements of all reports into claims. Every statement with content that is not told by its parts is a member of at least one; a statement that says several
 * things may be in several. `actorOf` gives the canonical actor id of a name in a report, where one is known.
 */
export function clusterStatements(reports: readonly Report[], actorOf: ActorOf): readonly ClaimDraft[] {
  return new ClaimIndex().add(reports, actorOf).fresh;
}
