/**
 * Owns how sure it is that one statement denies or replaces another: a logistic regression each over the figures of contrast.ts, trained by
 * training/relations.py on the invented training stories and the real ones.
 */
import type { Item } from './compared-item.js';
import { contrast, CONTRASTS, type Contrasting, oddsOf } from './contrast.js';
import { RELATIONS } from './lexicon/relation-weights.js';
import { inOrderOf, probability, weigh } from './weighed.js';

export const LEARNT = ['denies', 'revises'] as const;
export type Learnt = (typeof LEARNT)[number];
interface Scorer { readonly type: Learnt; readonly weights: readonly number[]; readonly constant: number }
let scorers: readonly Scorer[] | undefined;
/** Put in order at first use, so that what makes new weights can load this file while the old ones are for other figures. */
const ready = (): readonly Scorer[] => scorers ??= LEARNT.map((type) => {
  const table = RELATIONS[type];
  return { type, weights: inOrderOf(CONTRASTS, table, 'training/relations.py'), constant: table['constant']! };
});

/** 0..1 for each type, that `a` stands so to `b`, and that `b` does to `a`. */
export function readRelated(a: Item, b: Item, context: Contrasting): { there: Record<Learnt, number>; back: Record<Learnt, number> } {
  const there = oddsOf(context, a, b), back = oddsOf(context, b, a);
  return { there: judge(contrast(a, b, context, there, back)), back: judge(contrast(b, a, context, back, there)) };
}

const judge = (figures: readonly number[]): Record<Learnt, number> =>
  Object.fromEntries(ready().map(({ type, weights, constant }) => [type, probability(weigh(figures, weights, constant))])) as Record<Learnt, number>;
