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
  const once = [...told.values()].flatMap((same) => {
    const related = same.filter((d) => isRelated(d.id));
    return related.length > 0 ? related : [same.reduce((a, b) => (b.id < a.id ? b : a))];
  });
  const byMember = new Map<string, ClaimDraft[]>();
  for (const d of once) for (const m of d.members) {
    const at = byMember.get(keyOf(m));
    if (at) at.push(d); else byMember.set(keyOf(m), [d]);
  }
  return once.filter((d) => isRelated(d.id) || !(byMember.get(keyOf(d.members[0]!)) ?? []).some((other) => tellsMore(other, d)));
}

/** "Three died in Karsta and the mill burnt", of five reports, beside the same words, of two of the five: a reader would see one sentence twice. */
function tellsMore(whole: ClaimDraft, part: ClaimDraft): boolean {
  if (whole.members.length <= part.members.length || whole.text !== part.text) return false;
  const known = new Set(whole.members.map(keyOf));
  return part.members.every((m) => known.has(keyOf(m)));
}
