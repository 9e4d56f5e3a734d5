/** Which words assert something, from readings made by hand. */
import { expect, it } from 'vitest';
import { assertedIn } from './asserted.js';
import type { Window } from './windows.js';

const windowOf = (words: number, paragraphs = new Array<number>(words).fill(0)): Window =>
  ({ ids: [], types: [], first: [], words: Array.from({ length: words }, (_, i) => [i * 10, i * 10 + 5]), paragraphs });
/** For each word how surely it stands in a proposition. */
const readingOf = (inside: readonly number[]) => ({ tags: new Float32Array(), link: new Float32Array(), propositions: Float32Array.from(inside.flatMap((p) => [1 - p, p / 2, p / 2]), Math.log) });

it('gives runs of words that rather belong to a proposition, with the mean of how surely', () => {
  const got = assertedIn(windowOf(6), readingOf([0.1, 0.9, 0.7, 0.2, 0.6, 0.6]));
  expect(got.map((a) => a.span)).toEqual([[10, 25], [40, 55]]);
  expect(got[0]!.score).toBeCloseTo(0.8);
});
it('ends a run with its paragraph, and at the window\'s end', () => {
  expect(assertedIn(windowOf(4, [0, 0, 1, 1]), readingOf([0.9, 0.9, 0.9, 0.9])).map((a) => a.span)).toEqual([[0, 15], [20, 35]]);
});
it('gives none where nothing is asserted', () => expect(assertedIn(windowOf(3), readingOf([0.1, 0.4, 0.3]))).toEqual([]));
