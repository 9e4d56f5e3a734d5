/** Owns, for each member of a claim but the first, which earlier one it is nearest to and why the two are one claim. */
import { type ClaimMember, keyOf } from '../../domain/claim.js';
import { joinReason } from '../../language/join-reason.js';
import type { Proposition } from '../../language/proposition.js';
import { cosine, overlapOf, type Pile } from '../../language/similarity.js';

/** Earlier members that are looked at: the nearest of these is near enough for a reason. */
const MOST_COMPARED = 12;

export type Joined = NonNullable<ClaimMember['joined']>;

/** By member; `groups` are the claim's propositions, those in the same words together, in order. `wordOf` gives the word that stands for a term. */
export function joinsOf(groups: readonly (readonly Proposition[])[], pile: Pile, wordOf: (p: Proposition, term: string) => string): Map<string, Joined> {
  const out = new Map<string, Joined>();
  const tell = (p: Proposition, other: Proposition, why: string): void => {
    if (!out.has(keyOf(p)) && keyOf(p) !== keyOf(other)) out.set(keyOf(p), { with: { report: other.report, statement: other.statement }, why });
  };
  groups.forEach(([head, ...same], i) => {
    const nearest = groups.slice(Math.max(0, i - MOST_COMPARED), i).map((g) => g[0]!)
      .map((other): [Proposition, number] => [other, cosine(head!.terms, other.terms, pile) + (overlapOf(head!.names, other.names, pile) ?? 0) / 2])
      .reduce<[Proposition, number] | undefined>((best, x) => (best && best[1] >= x[1] ? best : x), undefined);
    if (nearest) tell(head!, nearest[0], joinReason(head!, nearest[0], pile, (term) => wordOf(head!, term)));
    for (const p of same) tell(p, head!, 'in the same words');
  });
  return out;
}
