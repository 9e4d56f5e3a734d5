/**
 * Owns how sure it is that one statement denies or replaces another: a logistic regression each over the figures of contrast.ts, trained by
 * training/relations.py on the invented training stories.
 */
import type { Comparison } from './comparison.js';
import type { Item } from './compared-item.js';
import { contrast, CONTRASTS } from './contrast.js';
import { DENIES, REVISES } from './lexicon/relation-weights.js';
import { inOrderOf, probability, weigh } from './weighed.js';

const denying = inOrderOf(CONTRASTS, DENIES, 'training/relations.py'), revising = inOrderOf(CONTRASTS, REVISES, 'training/relations.py');

/** 0..1 that `a` denies what `b` says, and that `a` gives a later state of what `b` tells. */
export function readContrast(a: Item, b: Item, context: Comparison): { denies: number; revises: number } {
  const figures = contrast(a, b, context);
  return { denies: probability(weigh(figures, denying, DENIES['constant']!)), revises: probability(weigh(figures, revising, REVISES['constant']!)) };
}
