import { expect, it } from 'vitest';
import { FEATURES } from './features.js';
import { WEIGHTS } from './pair-weights.js';

it('the weights are of just the figures that are compared', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual([...FEATURES].sort());
});
