import { expect, it } from 'vitest';
import { isReasoning } from './reasoning.js';

it.each([
  ['It signals a new course.', 'It', 'signals', true],
  ['The vote, which reflects the mood, was close.', 'which', 'reflects', true],
  ['It has also raised doubts.', 'It', 'has also raised', true],
  ['The board signals a new course.', 'The board', 'signals', false],
  ['It suggests that the dam leaks.', 'It', 'suggests', false],
  ['It said the dam leaks.', 'It', 'said', false],
])('%s', (text, source, cue, expected) => {
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  expect(isReasoning(text, { source: [at(source)], cue: [at(cue)] })).toBe(expected);
});
