/** What a picture shows is the picture's. */
import { expect, it } from 'vitest';
import { wordsOf } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import type { RawAttribution } from './meaning.js';
import { findShown } from './shown.js';

const read = (text: string, found: readonly RawAttribution[] = []) => findShown(text, segmentBody(text, []), found).map((f) => [wordsOf(text, f.source), wordsOf(text, f.cue), wordsOf(text, f.content)]);

it.each([
  ['The photo showed both flags flying over the harbour.', 'The photo', 'showed', 'both flags flying over the harbour'],
  ['Satellite images appear to show that the bridge has gone.', 'Satellite images', 'appear to show that', 'the bridge has gone'],
])('%s', (text, source, cue, content) => expect(read(text)).toEqual([[source, cue, content]]));
it('leaves the rest alone', () => {
  for (const text of ['The photo showed nothing.', 'The mayor showed both flags to the harbour master.', 'The picture gallery showed works by four painters.']) expect(read(text)).toEqual([]);
  const text = 'The photo showed both flags flying over the harbour.';
  expect(read(text, [{ content: [[17, 51]], cue: [[10, 16]], source: [[0, 9]] }])).toEqual([]);
});
