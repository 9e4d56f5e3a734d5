/**
 * Owns the comparison of two statements as figures, for a learned scorer: words by likeness of meaning, names, numbers, places, time, status.
 * What the figures are worth is pair-scorer.ts's; which pairs are compared at all, the stages say.
 */
import { DAY_MS } from './calendar.js';
import type { WordVectors } from '../domain/word-vectors.js';
import { compatible, overlapOf, pairsOfCounts, type Pile, samePlace } from './similarity.js';
import type { Item, Term } from './compared-item.js';

/** In the order of the figures; the trained model names them too, and a test holds both together. */
export const FEATURES = [
  'rare words shared', 'words alike, less covered side', 'words alike, more covered side', 'rarest word alike, worse side', 'rarest word alike, better side', 'mean word alike',
  'names shared', 'names on both sides', 'names unmatched', 'numbers equal', 'numbers differ', 'number on one side', 'figures shared',
  'same status', 'both negated or neither', 'same stance', 'same place', 'places differ', 'place on one side', 'same day', 'days differ',
  'same event', 'events differ', 'same one concerned', 'others concerned', 'same report', 'same speaker', 'shorter length', 'length ratio', 'copied wording', 'days between reports', 'topics alike',
] as const;

export interface Comparison { readonly vectors: WordVectors; readonly pile: Pile; topics(a: string, b: string): number }

/** Best likeness in the other for each term of either, 0..1. A name is like itself only. */
function bestMatches(a: readonly Term[], b: readonly Term[], vectors: WordVectors): [number[], number[]] {
  const inB = a.map(() => 0), inA = b.map(() => 0);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) {
    const t = a[i]!, o = b[j]!;
    if (o.stem !== t.stem && (t.row < 0 || o.row < 0 || (t.name && o.name))) continue;
    const c = o.stem === t.stem ? 1 : vectors.cosine(t.row, o.row);
    if (c > inB[i]!) inB[i] = c;
    if (c > inA[j]!) inA[j] = c;
  }
  return [inB, inA];
}

function weighted(values: readonly number[], terms: readonly Term[], pile: Pile): number {
  let sum = 0, all = 0;
  values.forEach((v, i) => {
    const w = pile.rarity(terms[i]!.stem);
    sum += v * w;
    all += w;
  });
  return all > 0 ? sum / all : 0;
}

/** Likeness of the rarest word that is no name: what the statement is about. */
function rarest(values: readonly number[], terms: readonly Term[], pile: Pile): number {
  let best = -1, at = -1;
  terms.forEach((t, i) => {
    const r = t.name ? 0 : pile.rarity(t.stem);
    if (r > best) { best = r; at = i; }
  });
  return at < 0 ? 0 : values[at]!;
}

const setShare = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / Math.min(a.size, b.size);
};
const flag = (x: boolean): number => (x ? 1 : 0);
const dayOf = (iso: string): number => Date.parse(iso);

/** FEATURES.length figures; symmetric in a and b. */
export function compare(a: Item, b: Item, c: Comparison): number[] {
  const { pile, vectors } = c;
  const [ab, ba] = bestMatches(a.terms, b.terms, vectors);
  const wa = weighted(ab, a.terms, pile), wb = weighted(ba, b.terms, pile);
  const ra = rarest(ab, a.terms, pile), rb = rarest(ba, b.terms, pile);
  let shared = 0, all = 0;
  const stemsB = new Set(b.terms.map((t) => t.stem));
  for (const t of a.terms) { const r = pile.rarity(t.stem); all += r; if (stemsB.has(t.stem)) shared += r; }
  const p = a.prop, q = b.prop;
  const names = overlapOf(p.names, q.names, pile);
  const unmatched = Math.min([...p.names].filter((n) => !q.names.has(n)).length, [...q.names].filter((n) => !p.names.has(n)).length);
  const pairs = pairsOfCounts(p, q), bothCount = p.counts.length > 0 && q.counts.length > 0;
  const equal = pairs.some(([x, y]) => x.min === y.min && x.max === y.max), fit = pairs.some(([x, y]) => compatible(x, y));
  const placed = p.places.length > 0 && q.places.length > 0, oneSide = p.places.length > 0 !== q.places.length > 0;
  const same = placed && samePlace(p.places, q.places, pile);
  const dated = p.days.length > 0 && q.days.length > 0;
  const sameDay = dated && p.days.some((x) => q.days.some((y) => Math.abs(dayOf(x) - dayOf(y)) <= DAY_MS));
  const events = p.event !== '' && q.event !== '', themes = p.theme !== '' && q.theme !== '';
  const short = Math.min(a.terms.length, b.terms.length), long = Math.max(a.terms.length, b.terms.length, 1);
  return [
    all > 0 ? shared / all : 0, Math.min(wa, wb), Math.max(wa, wb), Math.min(ra, rb), Math.max(ra, rb), (mean(ab) + mean(ba)) / 2,
    names ?? 0, flag(names !== null), unmatched, flag(equal), flag(bothCount && !equal) + flag(bothCount && !fit), flag(p.counts.length > 0 !== q.counts.length > 0), setShare(a.figures, b.figures),
    flag(p.phase === q.phase), flag(a.negated === b.negated), flag(a.stance === b.stance), flag(same), flag(placed && !same), flag(oneSide), flag(sameDay), flag(dated && !sameDay),
    flag(events && p.event === q.event), flag(events && p.event !== q.event), flag(themes && p.theme === q.theme), flag(themes && p.theme !== q.theme),
    flag(a.report === b.report), flag(a.speaker !== '' && a.speaker === b.speaker), Math.min(short, 20), short / long, setShare(a.pairs, b.pairs),
    a.day && b.day ? Math.min(30, Math.abs(dayOf(a.day) - dayOf(b.day)) / DAY_MS) : -1, c.topics(a.report, b.report),
  ];
}
const mean = (xs: readonly number[]): number => (xs.length ? xs.reduce((x, y) => x + y, 0) / xs.length : 0);
