/**
 * Owns how sure it is that two statements are one claim: a logistic regression over the figures of comparison.ts. Trained by
 * training/pairs.py on the invented training stories; the figures that weigh most are the reason that is given.
 */
import { compare, type Comparison, FEATURES } from './comparison.js';
import type { Item } from './compared-item.js';
import { CONSTANT, WEIGHTS } from './lexicon/pair-weights.js';

const weights = FEATURES.map((f) => {
  const w = WEIGHTS[f];
  if (w === undefined) throw new Error(`invariant: the pair scorer has no weight for "${f}": run training/pairs.py again`);
  return w;
});

/** Figures that tell two claims on one matter apart; left out where only the matter counts. */
const TELLING: ReadonlySet<string> = new Set<(typeof FEATURES)[number]>([
  'numbers equal', 'numbers differ', 'number on one side', 'figures shared', 'same status', 'both negated or neither', 'same stance', 'places differ', 'place on one side', 'same place',
  'events differ', 'same report', 'same speaker', 'days between reports', 'same day', 'days differ',
]);

/** 0..1 that the two are about one matter, whatever they say of it: "a drone hit the depot", "no drone was there", "two drones". */
export function aboutness(a: Item, b: Item, context: Comparison): number {
  const x = compare(a, b, context);
  let sum = CONSTANT + WEIGHTS['same status']! + WEIGHTS['both negated or neither']!;
  for (let i = 0; i < x.length; i++) if (!TELLING.has(FEATURES[i]!)) sum += weights[i]! * x[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** 0..1 that the two state one claim. */
export function likelihood(a: Item, b: Item, context: Comparison): number {
  const x = compare(a, b, context);
  let sum = CONSTANT;
  for (let i = 0; i < x.length; i++) sum += weights[i]! * x[i]!;
  return 1 / (1 + Math.exp(-sum));
}
