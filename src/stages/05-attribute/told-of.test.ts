import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { withinToldOf } from './told-of.js';
import type { Found } from './tidy.js';

it.each([
  ['Reports of guards at the mill underscore the fears of its owner.', 'Reports of', 'guards at the mill underscore the fears of its owner', 'guards at the mill'],
  ['The reports of guards also raised an alarm.', 'reports of', 'guards also raised an alarm', 'guards'],
  // Somebody speaks of them: it is all his word.
  ['The mayor dismissed reports of guards who raised an alarm.', 'reports of', 'guards who raised an alarm', 'guards who raised an alarm'],
  ['Reports of guards at the mill.', 'Reports of', 'guards at the mill', 'guards at the mill'],
])('%s', (text, cue, content, expected) => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found: Found = { source: [], cue: [at(cue)], content: [at(content)], parent: null, foundBy: { kind: 'shown' } };
  expect(withinToldOf(text, found, () => 0).content.map(([a, b]) => text.slice(a, b))).toEqual([expected]);
});
