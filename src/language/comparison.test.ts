import { expect, it } from 'vitest';
import { FEATURES } from './comparison.js';
import { CONTRASTS } from './contrast.js';
import { WEIGHTS } from './lexicon/pair-weights.js';
import { RELATIONS } from './lexicon/relation-weights.js';
import { LEARNT } from './relation-scorer.js';

it('the weights are of just the figures that are compared', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual(['constant', ...FEATURES].sort());
  expect(Object.keys(RELATIONS).sort()).toEqual([...LEARNT].sort());
  for (const table of Object.values(RELATIONS)) expect(Object.keys(table).sort()).toEqual(['constant', ...CONTRASTS].sort());
});
