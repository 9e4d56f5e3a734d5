import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { withoutConclusion } from './conclusions.js';
import type { Found } from './tidy.js';

it.each([
  ['Lund said he would not sign, which means that the strike goes on.', 'he would not sign, which means that the strike goes on', 'he would not sign'],
  ['Lund said he would not sign the pact which the board wants.', 'he would not sign the pact which the board wants', 'he would not sign the pact which the board wants'],
  // His own words.
  ['Lund said “I will not sign, which means that we strike”.', '“I will not sign, which means that we strike”', '“I will not sign, which means that we strike”'],
])('%s', (text, content, expected) => {
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const f: Found = { source: [span('Lund')], cue: [span('said')], content: [span(content)], parent: null, foundBy: { kind: 'shown' } };
  expect(withoutConclusion(text, f).content.map(([a, b]) => text.slice(a, b))).toEqual([expected]);
});
