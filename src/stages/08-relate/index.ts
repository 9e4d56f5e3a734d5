/** Owns the relate stage for claims: which claims deny, conflict with, revise, refine or bear out one another. Reports' lineage is in lineage.ts. */
export { RelationIndex } from './relation-index.js';
