/**
 * Owns the figures by which a learned scorer tells whether one statement denies or replaces another: those of comparison.ts, and what differs
 * between the two in a direction: who denies, who speaks later, whose number, which stands right behind the other. What they are worth is
 * relation-scorer.ts's.
 */
import type { RelationNet } from '../domain/relation-net.js';
import { RelationType } from '../domain/vocabulary.js';
import { DAY_MS } from './calendar.js';
import { compare, type Comparison, FEATURES } from './comparison.js';
import type { Item } from './compared-item.js';
import { compatible, pairsOfCounts, type Pile } from './similarity.js';

const NEAR_CHARS = 350;
const MOST_DAYS = 10;

/** In the order of the figures behind those of comparison.ts. `a` is the one that would deny or replace. */
const DIRECTED = [
  'a covered by b', 'b covered by a', 'only a denies', 'only b denies', 'both deny', 'one negated', 'a negated', 'b negated', 'a later', 'b later', 'days later', 'number in a only',
  'number in b only', 'values clash', 'a greater', 'a right behind b', 'b right behind a', 'a done, b not', 'b done, a not', 'a forecast', 'b forecast', 'a left open', 'b left open',
  'a longer', 'a own voice', 'b own voice',
] as const;
export interface Contrasting extends Comparison { readonly net: RelationNet }

const RELATED = RelationType.options;
/** Products with the likeness of the meanings: a denial of something else is none. */
const WITH_LIKENESS = ['only a denies', 'one negated', 'a negated', 'a later', 'numbers differ', 'number on one side', 'a right behind b', 'names shared', 'same event', 'same place'] as const;
export const CONTRASTS: readonly string[] = [
  ...FEATURES, ...DIRECTED, ...WITH_LIKENESS.map((n) => `${n} × alike`), 'numbers differ × a later', 'numbers differ × a later × alike', 'alike squared', 'only a denies × a right behind b',
  ...RELATED.map((t) => `net: ${t}`), ...RELATED.map((t) => `net, turned round: ${t}`),
];

/** Log odds by the network that was trained with the meanings. */
export function oddsOf({ net }: Contrasting, a: Item, b: Item): number[] {
  const related = net.relate(a.meaning, b.meaning);
  return RELATED.map((t) => Math.log(Math.max(related[t], 1e-6) / Math.max(1 - related[t], 1e-6)));
}

const flag = (x: unknown): number => (x ? 1 : 0);
const isDenial = (i: Item): boolean => i.stance === 'denies' || i.prop.denied;
const isOpen = (i: Item): boolean => i.stance === 'hedges' || i.stance === 'questions';

/** Share of a's words, by rarity, that b has too. */
function covered(a: Item, b: Item, pile: Pile): number {
  const stems = new Set(b.terms);
  let both = 0, all = 0;
  for (const stem of a.terms) {
    const r = pile.rarity(stem);
    all += r;
    if (stems.has(stem)) both += r;
  }
  return all > 0 ? both / all : 0;
}

/** CONTRASTS.length figures; not symmetric. `there` and `back` are the odds of both directions, for whoever has them already. */
export function contrast(a: Item, b: Item, c: Contrasting, there = oddsOf(c, a, b), back = oddsOf(c, b, a)): number[] {
  const p = a.prop, q = b.prop, compared = compare(a, b, c);
  const denies = isDenial(a), denied = isDenial(b);
  const days = a.day && b.day ? (Date.parse(a.day) - Date.parse(b.day)) / DAY_MS : 0;
  const clash = pairsOfCounts(p, q).find(([x, y]) => x.unit === y.unit && !compatible(x, y));
  const value = (side: 0 | 1): number => clash?.[side].min ?? clash?.[side].max ?? 0;
  const gap = a.report === b.report ? a.at - b.at : Infinity;
  const directed = [
    covered(a, b, c.pile), covered(b, a, c.pile), flag(denies && !denied), flag(denied && !denies), flag(denies && denied), flag(a.negated !== b.negated), flag(a.negated), flag(b.negated),
    flag(days > 0), flag(days < 0), Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days)), flag(p.counts.length > 0 && q.counts.length === 0), flag(q.counts.length > 0 && p.counts.length === 0),
    flag(clash), flag(clash && value(0) > value(1)), flag(gap > 0 && gap < NEAR_CHARS), flag(gap < 0 && gap > -NEAR_CHARS), flag(p.phase === 'done' && q.phase !== 'done'),
    flag(q.phase === 'done' && p.phase !== 'done'), flag(p.phase === 'forecast'), flag(q.phase === 'forecast'), flag(isOpen(a)), flag(isOpen(b)),
    Math.log((a.terms.length + 1) / (b.terms.length + 1)), flag(a.speaker === ''), flag(b.speaker === ''),
  ];
  const named = (name: string): number => {
    const i = (FEATURES as readonly string[]).indexOf(name);
    return i >= 0 ? compared[i]! : directed[(DIRECTED as readonly string[]).indexOf(name)]!;
  };
  const alike = named('meanings alike'), revised = named('numbers differ') * named('a later');
  return [
    ...compared, ...directed, ...WITH_LIKENESS.map((n) => named(n) * alike), revised, revised * alike, alike * alike, named('only a denies') * named('a right behind b'),
    ...there, ...back,
  ];
}
