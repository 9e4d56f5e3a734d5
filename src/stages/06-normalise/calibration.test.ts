import { describe, expect, it } from 'vitest';
import type { FoundBy } from '../../domain/document.js';
import { confidencesOf, worthOf } from './calibration.js';

const tagged = (score: number): FoundBy => ({ kind: 'tagger', parts: { content: 1, cue: 1, source: 1, toCue: 1, toSource: 1 }, score });

describe('confidence', () => {
  it('rises with the score and stays within 0 and 1, ends included', () => {
    const worths = Array.from({ length: 101 }, (_, i) => worthOf(tagged(i / 100)));
    expect(worths.every((w, i) => w > 0 && w < 1 && (i === 0 || w >= worths[i - 1]!))).toBe(true);
    expect(worths[100]).toBeGreaterThan(0.9);
    // Below 0.55 nothing is told (05-attribute), so that the curve is not fitted there.
    expect(worths[20]).toBeLessThan(0.35);
  });
  it('of a saying inside another is never higher than that one’s', () => {
    const [outer, inner, innermost] = confidencesOf([{ foundBy: tagged(0.7), parent: null }, { foundBy: tagged(0.99), parent: 0 }, { foundBy: tagged(0.9), parent: 1 }]);
    expect(inner).toBeLessThan(outer!);
    expect(innermost).toBeLessThan(inner!);
  });
  it('of what a rule finds is the share that was right', () => {
    const calibration = { tagger: { low: 1, high: 1, shift: 0 }, ownVoice: 0.7, agentless: 0.4 };
    expect(confidencesOf([{ foundBy: { kind: 'own-voice' }, parent: null }, { foundBy: { kind: 'agentless' }, parent: null }], calibration)).toEqual([0.7, 0.4]);
  });
});
