import { expect, it } from 'vitest';
import { FEATURES } from './comparison.js';
import { CONTRASTS } from './contrast.js';
import { BIAS, FROM_HIDDEN, TO_HIDDEN } from './lexicon/pair-weights.js';
import { RELATIONS } from './lexicon/relation-weights.js';
import { LEARNT } from './relation-scorer.js';

it('the weights are of just the figures that are compared', () => {
  expect(Object.keys(TO_HIDDEN).sort()).toEqual([...FEATURES].sort());
  for (const row of [...Object.values(TO_HIDDEN), FROM_HIDDEN]) expect(row).toHaveLength(BIAS.length);
  expect(Object.keys(RELATIONS).sort()).toEqual([...LEARNT].sort());
  for (const table of Object.values(RELATIONS)) expect(Object.keys(table).sort()).toEqual(['constant', ...CONTRASTS].sort());
});
