import { expect, it } from 'vitest';
import type { Found } from './tidy.js';
import { without } from './without.js';

const saying = (name: number, parent: number | null): Found => ({ content: [[name, name + 1]], cue: [], source: [], parent, foundBy: { kind: 'shown' } });

it('keeps those inside where they belong', () => {
  // 0; 1 inside 0; 2; 3 inside 2; 4 inside 3
  const all = [saying(0, null), saying(1, 0), saying(2, null), saying(3, 2), saying(4, 3)];
  const left = (drop: number): [number, number | null][] => without(all, (f) => f.content[0]![0] === drop).map((f) => [f.content[0]![0], f.parent]);
  expect(left(0)).toEqual([[1, null], [2, null], [3, 1], [4, 2]]);
  expect(left(3)).toEqual([[0, null], [1, 0], [2, null], [4, 2]]);
  expect(left(9)).toHaveLength(5);
});
