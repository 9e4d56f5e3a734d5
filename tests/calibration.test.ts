/** The calibration: that the fitting finds a curve again, and that the one that ships belongs to the model that ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calibrationError, fitCurve, keptAt } from '../bench/scoring/calibration.js';
import { CONFIDENCE_LEVELS, percentOf } from '../src/domain/confidence-levels.js';
import { CALIBRATION } from '../src/stages/06-normalise/calibration-map.js';
import { worthOf } from '../src/stages/06-normalise/calibration.js';
import { root } from './support/command.js';

/** Of 1,000 at each score so many are right as the curve says. */
const invented = (tagger: { low: number; high: number; shift: number }) => [0.1, 0.3, 0.5, 0.7, 0.9, 0.99].flatMap((score) => {
  const parts = { content: 1, cue: 1, source: 1, toCue: 1, toSource: 1 };
  const right = Math.round(1000 * worthOf({ kind: 'tagger', parts, score }, { tagger, ownVoice: 0, agentless: 0 }));
  return Array.from({ length: 1000 }, (_, i) => ({ score, right: i < right }));
});

it('finds a curve again from what it made', () => {
  const curve = { low: 1.5, high: 0.6, shift: 0.3 }, found = fitCurve(invented(curve));
  for (const k of ['low', 'high', 'shift'] as const) expect(Math.abs(found[k] - curve[k])).toBeLessThan(0.05);
});
it('holds a slope at 0 that would fall', () => {
  expect(fitCurve(invented({ low: -0.4, high: 1.2, shift: 0 })).low).toBe(0);
});
it('refuses scores that order the wrong way round', () => {
  expect(() => fitCurve(invented({ low: -1, high: -1, shift: 0 }))).toThrow(/do not order/);
});
it('measures how far stated and right lie apart, and what a cut-off keeps', () => {
  const judged = [{ confidence: 0.95, right: true }, { confidence: 0.95, right: false }, { confidence: 0.25, right: false }];
  expect(calibrationError(judged)).toBeCloseTo((2 * 0.45 + 0.25) / 3, 10);
  expect(keptAt(judged, 4, 0.5)).toEqual({ kept: 2, p: 0.5, r: 0.25 });
});
it('percent is rounded down, so that a slider and a cut-off at a level keep the same', () => {
  for (let c = 0; c <= 1000; c++) for (const { least } of Object.values(CONFIDENCE_LEVELS)) expect(percentOf(c / 1000) >= percentOf(least)).toBe(c / 1000 >= least);
});
it('the map was fitted to the tagger that ships (npm run calibrate)', () => {
  expect(CALIBRATION.model).toBe(JSON.parse(readFileSync(join(root, 'models/tagger/tagger.json'), 'utf8')).sha256);
});
