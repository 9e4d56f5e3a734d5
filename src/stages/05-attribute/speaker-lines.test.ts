import { expect, it } from 'vitest';
import { wordsOf } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import { withSpeakerLines } from './speaker-lines.js';
import type { Found } from './tidy.js';

const read = (text: string, found: readonly Found[] = []) =>
  withSpeakerLines(text, segmentBody(text, []), found).map((f) => [wordsOf(text, f.source), wordsOf(text, f.content)]);
const QUOTES = '“Nobody told the swans.”\n– Ferry captain Igor Sund, in Tolva\n\n“I did not resign. I was resigned.”\n– Former minister Ilse Brandt\n\n“We will pay every bill.”\n– Mayor Karl Lund on the new pier\n';

it('reads quotations that are signed on the next line', () => {
  expect(read(QUOTES)).toEqual([['Ferry captain Igor Sund', 'Nobody told the swans.'], ['Former minister Ilse Brandt', 'I did not resign. I was resigned.'], ['Mayor Karl Lund', 'We will pay every bill.']]);
});
it('reads lines of speaker and words', () => {
  expect(read('Ilse Brandt: Nobody told the council of it.\nKarl Lund: That is not how I remember it.\nIlse Brandt: Then read the minutes of May.\n').map((x) => x[0])).toEqual(['Ilse Brandt', 'Karl Lund', 'Ilse Brandt']);
});
it('leaves a single line and a list of facts alone', () => {
  expect(read('Karl Lund: That is not how I remember it.\n')).toEqual([]);
  expect(read('Dead: 40 people are dead.\nMissing: 12 are missing.\nInjured: More than 100 were hurt.\n')).toEqual([]);
});
it('corrects a saying that was given to the line above', () => {
  const at = QUOTES.indexOf('I did'), above = QUOTES.indexOf('Ferry');
  const wrong: Found = { content: [[at, at + 33]], cue: [], source: [[above, above + 23]], parent: null, foundBy: { kind: 'own-voice' } };
  expect(read(QUOTES, [wrong])).toContainEqual(['Former minister Ilse Brandt', 'I did not resign. I was resigned.']);
  expect(read(QUOTES, [wrong]).length).toBe(3);
});
