import { expect, it } from 'vitest';
import type { Mention } from '../../domain/document.js';
import { isReasoning } from './reasoning.js';

it.each([
  ['It signals a new course.', 'It', 'signals', true],
  ['This claim signals a new course.', 'This claim', 'signals', true],
  ['The vote, which reflects the mood, was close.', 'which', 'reflects', true],
  ['It has also raised doubts.', 'It', 'has also raised', true],
  ['The mayor sent the pact to the council, indicating a new course.', 'The mayor', 'indicating', true],
  ['The agency reported three fires, suggesting a raid.', 'The agency', 'suggesting', false],
  ['The photo was taken on the hill, suggesting a raid.', 'The photo', 'suggesting', false],
  ['The board signals a new course.', 'The board', 'signals', false],
  ['It suggests that the dam leaks.', 'It', 'suggests', false],
  ['It said the dam leaks.', 'It', 'said', false],
])('%s', (text, source, cue, expected) => {
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const mention: Mention = { span: at(source), text: source, form: 'nominal', type: /agency|photo/.test(source) ? 'media' : 'role', confidence: 1, why: '' };
  expect(isReasoning(text, { source: [at(source)], cue: [at(cue)] }, [mention])).toBe(expected);
});
