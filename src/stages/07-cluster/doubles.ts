/** Owns which claims are told once though they are several: a sentence that tells of two events in one breath, neither of which any other report takes up. */
import { keyOf } from '../../domain/claim.js';
import type { ClaimDraft } from './draft.js';

/** In their order. One that is related to another claim stays. */
export function withoutDoubles(drafts: Iterable<ClaimDraft>, isRelated: (id: string) => boolean): ClaimDraft[] {
  const told = new Map<string, ClaimDraft[]>();
  for (const d of drafts) {
    const key = `${d.text}\n${d.members.map(keyOf).join('\n')}`, same = told.get(key);
    if (same) same.push(d); else told.set(key, [d]);
  }
  return [...told.values()].flatMap((same) => {
    const related = same.filter((d) => isRelated(d.id));
    return related.length > 0 ? related : [same.reduce((a, b) => (b.id < a.id ? b : a))];
  });
}
