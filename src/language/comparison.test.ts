import { expect, it } from 'vitest';
import { FEATURES } from './comparison.js';
import { WEIGHTS } from './lexicon/pair-weights.js';

it('the weights are of just the figures that are compared', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual([...FEATURES].sort());
});
