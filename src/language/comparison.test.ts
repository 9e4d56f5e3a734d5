import { CONTRASTS } from './contrast.js';
import { expect, it } from 'vitest';
import { FEATURES } from './comparison.js';
import { DENIES, REVISES } from './lexicon/relation-weights.js';
import { WEIGHTS } from './lexicon/pair-weights.js';

it('the weights are of just the figures that are compared', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual(['constant', ...FEATURES].sort());
  for (const table of [DENIES, REVISES]) expect(Object.keys(table).sort()).toEqual(['constant', ...CONTRASTS].sort());
});
