import { describe, expect, test } from 'vitest';
import { segmentBody } from '../../language/segmentation.js';
import { findTimes } from './times.js';

const find = (text: string, published?: string): string[] => findTimes(text, segmentBody(text, []), published).map((t) => `${text.slice(...t.span)} ${t.iso} ${t.role}`);
/** A Wednesday. */
const TODAY = '2031-05-14';

describe('resolved with the report’s own day', () => {
  test.each<[string, string[]]>([
    ['The dam broke on Monday.', ['Monday 2031-05-12 event']],
    ['The dam broke on Wednesday.', ['Wednesday 2031-05-14 event']],
    ['The dam broke last Wednesday.', ['last Wednesday 2031-05-07 event']],
    ['The dam will open on Monday.', ['Monday 2031-05-19 event']],
    ['The dam is expected to be opened next Friday.', ['next Friday 2031-05-16 event']],
    ['It must be ready by Friday.', ['Friday 2031-05-16 deadline']],
    ['The council will decide no later than 3 June.', ['3 June 2031-06-03 deadline']],
    ['Emissions were meant to be halved by 2060.', ['2060 2060 deadline']],
    ['The mayor said on Tuesday that the dam broke.', ['Tuesday 2031-05-13 utterance']],
    ['The mayor told reporters late Friday that it broke on Thursday night.', ['Friday 2031-05-09 utterance', 'Thursday night 2031-05-08 event']],
    ['The mayor said in a statement on Tuesday that the dam will open on Friday.', ['Tuesday 2031-05-13 utterance', 'Friday 2031-05-16 event']],
    ['On Monday, Mayor Ada Quill said the dam broke.', ['Monday 2031-05-12 utterance']],
    ['On Monday, the dam broke, the mayor said.', ['Monday 2031-05-12 event']],
    ['The ministry on Friday denied it.', ['Friday 2031-05-09 utterance']],
    ['It condemned Friday’s strike.', ['Friday 2031-05-09 event']],
    ['The bridge opened in March 2031 and closed on 2 April 2031.', ['March 2031 2031-03 event', '2 April 2031 2031-04-02 event']],
    ['The bridge opened in March and was closed since August.', ['March 2031-03 event', 'August 2030-08 event']],
    ['The bridge opened on May 12-14.', ['May 12-14 2031-05-12/2031-05-14 event']],
    ['The bridge opened last year and closed two days ago.', ['last year 2030 event', 'two days ago 2031-05-12 event']],
    ['It rained last week, last month and this year.', ['last week 2031-05-05/2031-05-11 event', 'last month 2031-04 event', 'this year 2031 event']],
    ['Ferries will stop this autumn and winter.', ['this autumn and winter 2031-09/2032-02 event']],
    ['Ferries stopped last winter.', ['last winter 2030-12/2031-02 event']],
    ['Ferries stopped in the fall of 2029.', ['fall of 2029 2029-09/2029-11 event']],
    ['Ferries stopped yesterday and start again tomorrow.', ['yesterday 2031-05-13 event', 'tomorrow 2031-05-15 event']],
    ['They fought from 2011 to 2016 and in the 1990s.', ['2011 to 2016 2011/2016 event', '1990s 1990/1999 event']],
    ['They fought this weekend.', ['this weekend 2031-05-10/2031-05-11 event']],
    ['They had agreed to wait for three weeks, until 3 June.', ['3 June 2031-06-03 deadline']],
    ['It was 31 June.', ['31 June null event']],
    ['It was signed on 2031-03-04 and on 17/03/2031.', ['2031-03-04 2031-03-04 event', '17/03/2031 2031-03-17 event']],
  ])('%s', (text, expected) => expect(find(text, TODAY)).toEqual(expected));
});

test.each<[string, string[]]>([
  ['The dam broke on Monday.', ['Monday null event']],
  ['The dam broke on 3 March.', ['3 March null event']],
  ['The dam broke on 3 March 2030, last year and this spring.', ['3 March 2030 2030-03-03 event', 'last year null event', 'this spring null event']],
])('undated: %s', (text, expected) => expect(find(text)).toEqual(expected));

test.each([
  'It may rain for two days.', 'They march on.', 'May I come?', 'April Quill sang for ten years.', 'It lasted the last week of rain.', 'Black Friday sales of 2,031 boats.', 'Prices fall in towns.', 'The Sunday Post asked 1500 readers.', 'Flight 2031 was full.',
])('no time: %s', (text) => expect(find(text, TODAY)).toEqual([]));

test('a sentence without end is read in linear time', () => {
  for (const piece of ['Monday ', '1 ', 'May ', '3 to ', 'this ', '2031-', 'said on ', 'earlier ', '1.']) {
    const text = piece.repeat(60_000), start = performance.now();
    findTimes(text, { paragraphs: [{ span: [0, text.length], kind: 'body', sentences: [{ span: [0, text.length], tokens: [] }] }], quotations: [] }, TODAY);
    expect(performance.now() - start, piece).toBeLessThan(3000);
  }
});
