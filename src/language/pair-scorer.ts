/**
 * Owns how sure it is that two statements are one claim: a logistic regression over the figures of comparison.ts, trained by
 * training/pairs.py on the invented training stories.
 */
import { compare, type Comparison, FEATURES } from './comparison.js';
import type { Item } from './compared-item.js';
import { WEIGHTS } from './lexicon/pair-weights.js';
import { inOrderOf, probability, weigh } from './weighed.js';

let weights: readonly number[] | undefined;
/** Put in order at first use; see relation-scorer.ts. */
const ready = (): readonly number[] => weights ??= inOrderOf(FEATURES, WEIGHTS, 'training/pairs.py');

/** 0..1 that the two state one claim. */
export const likelihood = (a: Item, b: Item, context: Comparison): number => probability(weigh(compare(a, b, context), ready(), WEIGHTS['constant']!));
