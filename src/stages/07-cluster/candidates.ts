/** Owns which propositions are compared at all: those that share a key in an inverted index. No all-pairs. */
import type { Proposition } from '../../language/proposition.js';
import type { Pile } from '../../language/similarity.js';

/** Members of one key compared with one another; in larger blocks each is compared with its neighbours only. Costs recall in piles with over 120 statements on one event and name. */
const BLOCK = 120;
/** Rarest words of a proposition that propose others; with 4 the training stories lose a quarter of their pairs, 14 gain nothing over 8. */
const RARE_TERMS = 8;
/** A word that more propositions than this have among their rarest proposes nothing. */
const TOO_COMMON = 60;

function keysOf(p: Proposition, pile: Pile): string[] {
  const keys: string[] = [];
  if (p.event !== '') {
    if (p.theme !== '') keys.push(`${p.event}|${p.theme}`);
    for (const n of p.names) keys.push(`${p.event}|${n}`);
    if (p.names.size === 0) for (const n of pile.topic(p.report).keys()) keys.push(`${p.event}|${n}`);
    for (const c of p.counts) keys.push(`${p.event}|#${Math.round(c.min ?? c.max ?? 0)}`);
  }
  const rare = [...p.terms.keys()].map((t): [string, number] => [t, pile.rarity(t)]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, RARE_TERMS);
  for (const [t] of rare) keys.push(`~${t}`);
  return keys;
}

/** Pairs of indexes (low, high), each once. `props` must be in a fixed order. */
export function candidatePairs(props: readonly Proposition[], pile: Pile): [number, number][] {
  const blocks = new Map<string, number[]>();
  props.forEach((p, i) => {
    for (const k of keysOf(p, pile)) (blocks.get(k) ?? blocks.set(k, []).get(k)!).push(i);
  });
  const seen = new Set<number>();
  const out: [number, number][] = [];
  for (const [key, members] of blocks) {
    if (key.startsWith('~') && members.length > TOO_COMMON) continue;
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < Math.min(members.length, i + BLOCK); j++) {
        const a = members[i]!, b = members[j]!;
        const id = a * props.length + b;
        if (a === b || seen.has(id)) continue;
        seen.add(id);
        out.push([a, b]);
      }
    }
  }
  return out;
}
