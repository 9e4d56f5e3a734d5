import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { claimsLives } from './claimed-lives.js';

const read = (cue: string, content: string): boolean => {
  const text = `${cue} ${content}`, spans = (from: number, to: number): Span[] => [[from, to]];
  return claimsLives(text, { cue: spans(0, cue.length), content: spans(cue.length + 1, text.length), source: [], parent: null, foundBy: { kind: 'shown' } });
};

it.each([
  ['claims', '54 lives in the valley', true],
  ['has claimed', 'at least three lives', true],
  ['claimed', 'that three lives were lost', false],
  ['claims', 'the dam is safe', false],
])('%s | %s', (cue, content, expected) => expect(read(cue, content)).toBe(expected));
