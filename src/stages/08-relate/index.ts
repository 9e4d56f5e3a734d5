/** Owns the relate stage for claims: which claims deny, conflict with, revise, refine or bear out one another. Reports' lineage is in lineage.ts. */
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import type { RelationNet } from '../../domain/relation-net.js';
import { RelationIndex } from './relation-index.js';
import type { Draft } from './sides.js';

export { RelationIndex } from './relation-index.js';

/** Relations between claims, each with its reason in plain words; direction: the more specific, later or denying claim is `from`. */
export function relateClaims(drafts: readonly Draft[], reports: readonly Report[], net: RelationNet): Relation[] {
  const index = new RelationIndex(net);
  index.update([], drafts, reports);
  return index.relations();
}
