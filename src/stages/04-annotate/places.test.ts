import { describe, expect, test } from 'vitest';
import { segmentBody } from '../../language/segmentation.js';
import { findTown } from './gazetteer.js';
import { findPlaces } from './places.js';

const find = (text: string): string[] => findPlaces(text, segmentBody(text, [])).map((p) => `${text.slice(...p.span)}${text.slice(...p.span) === p.name ? '' : ` = ${p.name}`}${p.lat === undefined ? '' : ' @'}`);

describe('names where a place stands', () => {
  test.each<[string, string[]]>([
    ['The ferry sank near Lisbon in Portugal.', ['Lisbon @', 'Portugal']],
    ['The ferry sank off Lisbon, Portugal.', ['Lisbon @', 'Portugal']],
    ['They met in the northern Iraqi city of Mosul.', ['Mosul @']],
    ['They met in the town of Roumel.', ['Roumel']],
    ['They met in Roumel on Friday.', ['Roumel']],
    ['They met in Roumel Friday.', ['Roumel']],
    ['Shells fell on the Kursk region and eastern Ukraine.', []],
    ['Shells fell in the Kursk region and in eastern Ukraine.', ['Kursk region', 'eastern Ukraine']],
    ['Trucks went from Sudan to Chad and Niger.', ['Sudan', 'Chad', 'Niger']],
    ['Trucks reached al-Qaim on Monday.', ['al-Qaim @']],
    ['The strike on Al-Qaim killed no one.', ['Al-Qaim @']],
    ['A mill burned north of Lisbon.', ['Lisbon @']],
    ['The mill is in Roumel. Crews near the town found a flag.', ['Roumel', 'the town = Roumel']],
    ['They landed at Quill Airport.', ['Quill Airport']],
    ['They flew to the U.S. in May.', ['U.S. = United States']],
    ['LISBON, Portugal (Post) — The ferry sank.', ['LISBON = Lisbon @', 'Portugal']],
    ['It was sent to Russia’s Far East.', ['Russia', 'Far East']],
    ['They live in Port-au-Prince.', ['Port-au-Prince @']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

test.each([
  'London said that it would wait.', 'The Bank of Scotland paid.', 'He works for the Lisbon Post.', 'According to Moscow, it rained.', 'Reading is fun.', 'Nice people met in May.', 'They spoke in English in Congress.',
  'The trial of Paris Hilton began.', 'He was held in US custody.', 'They believe in God.', 'He was a member of a Houston administration in a Lincoln.', 'They waited in the city council.', 'Ada Lincoln, 40, said so. A letter came from Lincoln.',
  'The dispute between Moscow and Kyiv grew.', 'They waited in the city.',
])('no place: %s', (text) => expect(find(text)).toEqual([]));

test('a name that two large towns have gets no coordinates', () => {
  expect(findTown('Springfield')).toEqual({});
  expect(findTown('Lisbon')?.position).toMatchObject({ lat: expect.closeTo(38.7, 0), lon: expect.closeTo(-9.1, 0) });
  expect(findTown('Roumel')).toBeUndefined();
});

test('a sentence without end is read in linear time', () => {
  for (const piece of ['in Arden ', 'Arden ', 'the ', 'Arden-', 'in the town of ', 'of Arden ', 'A, ', 'al-A ']) {
    const text = piece.repeat(60_000), start = performance.now();
    findPlaces(text, { paragraphs: [{ span: [0, text.length], kind: 'body', sentences: [{ span: [0, text.length], tokens: [] }] }], quotations: [] });
    expect(performance.now() - start, piece).toBeLessThan(3000);
  }
});
