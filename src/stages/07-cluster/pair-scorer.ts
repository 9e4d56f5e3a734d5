/**
 * Owns how sure it is that two statements are one claim: a logistic regression over the figures of features.ts. Trained by
 * training/pairs.py on the invented training stories; the figures that weigh most are the reason that is given.
 */
import { compare, type Comparison, FEATURES } from './features.js';
import type { Item } from './item.js';
import { CONSTANT, WEIGHTS } from './pair-weights.js';

const weights = FEATURES.map((f) => {
  const w = WEIGHTS[f];
  if (w === undefined) throw new Error(`invariant: the pair scorer has no weight for "${f}": run training/pairs.py again`);
  return w;
});

/** 0..1 that the two state one claim. */
export function likelihood(a: Item, b: Item, context: Comparison): number {
  const x = compare(a, b, context);
  let sum = CONSTANT;
  for (let i = 0; i < x.length; i++) sum += weights[i]! * x[i]!;
  return 1 / (1 + Math.exp(-sum));
}
