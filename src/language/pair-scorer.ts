/**
 * Owns how sure it is that two statements are one claim: a network of one small hidden layer over the figures of comparison.ts, trained by
 * training/pairs.py on the invented training stories and the real ones. The layer is there for figures that count only together: of two contents of
 * one word likeness tells little, of two long ones much.
 */
import { compare, type Comparison, FEATURES } from './comparison.js';
import type { Item } from './compared-item.js';
import { BIAS, CONSTANT, FROM_HIDDEN, TO_HIDDEN } from './lexicon/pair-weights.js';
import { inOrderOf, probability, weigh } from './weighed.js';

let units: readonly (readonly number[])[] | undefined;
/** [hidden][figures], put in order at first use; see relation-scorer.ts. */
const ready = (): readonly (readonly number[])[] =>
  units ??= BIAS.map((_, k) => inOrderOf(FEATURES, Object.fromEntries(Object.entries(TO_HIDDEN).map(([n, row]) => [n, row[k]!])), 'training/pairs.py'));

/** 0..1 that the two state one claim. */
export function likelihood(a: Item, b: Item, context: Comparison): number {
  const figures = compare(a, b, context);
  return probability(weigh(ready().map((weights, k) => Math.tanh(weigh(figures, weights, BIAS[k]!))), FROM_HIDDEN, CONSTANT));
}
