import { describe, expect, test } from 'vitest';
import { segmentBody } from '../../language/segmentation.js';
import { findQuantities } from './quantities.js';

const find = (text: string) => findQuantities(text, segmentBody(text, [])).map((q) => ({ ...q, words: text.slice(...q.span) }));
/** "words min..max modifier" */
const short = (text: string): string[] => find(text).map((q) => `${q.words} ${q.min ?? ''}..${q.max ?? ''} ${q.modifier}`);

describe('number and modifier', () => {
  test.each<[string, string[]]>([
    ['At least 3,000 sheep were lost on the moor.', ['At least 3,000 3000.. at-least']],
    ['The flock grew to as high as 12,000 sheep.', ['as high as 12,000 ..12000 up-to']],
    ['More than 40 barns burned.', ['More than 40 40.. more-than']],
    ['Nearly 300 barns burned.', ['Nearly 300 300..300 approximately']],
    ['No fewer than six ferries sank.', ['No fewer than six 6.. at-least']],
    ['An estimated 500 farmers marched.', ['An estimated 500 500..500 approximately']],
    ['Fewer than ten boats came back.', ['Fewer than ten ..10 less-than']],
    ['Between 20 and 30 boats came back.', ['Between 20 and 30 20..30 exact']],
    ['About 20 to 30 boats came back.', ['About 20 to 30 20..30 approximately']],
    ['Some 20-30 boats came back.', ['Some 20-30 20..30 approximately']],
    ['Two or three boats came back.', ['Two or three 2..3 exact']],
    ['They counted 3,000 or more boats.', ['3,000 or more 3000.. at-least']],
    ['Dozens of boats came back.', ['Dozens 12.. at-least']],
    ['Tens of thousands of pilgrims came to Lowmarsh.', ['Tens of thousands 10000.. at-least']],
    ['Up to around 900 pilgrims came.', ['Up to around 900 ..900 up-to']],
    ['The herd rose from 20 to 30 cows.', ['20 20..20 exact', '30 30..30 exact']],
    ['The number of goats has gone up to 34 goats.', ['34 34..34 exact']],
    ['The mill cost $3bn.', ['$3bn 3000000000..3000000000 exact']],
    ['The mill cost between €2 million and €3 million.', ['between €2 million and €3 million 2000000..3000000 exact']],
    ['It grew by 3.2 percent, or 5km.', ['3.2 percent 3.2..3.2 exact', '5km 5..5 exact']],
    ['Two to three million eels hatched.', ['Two to three million 2000000..3000000 exact']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
});

describe('what is counted and what became of it', () => {
  test.each<[string, string, string, string]>([
    ['The mayor said 12 Arden firefighters were injured.', 'firefighters', 'Arden firefighters', 'injured'],
    ['Arden decided to send about 900 special troops to the border.', 'troops', 'special troops', 'decided'],
    ['About 900 of them have already been sent.', '', '', 'deployed'],
    ['The landslide killed at least 46 miners.', 'miners', 'miners', 'killed'],
    ['The flood caused the deaths of 46 miners.', 'miners', 'miners', 'killed'],
    ['The toll rose to 34.', '', '', 'killed'],
    ['This could bring the total to 3,100.', '', '', 'possible-total'],
    ['A convoy of 10 armoured trucks was destroyed.', 'trucks', 'armoured trucks', 'destroyed'],
    ['Two Arden officials said that the dam was safe.', 'officials', 'Arden officials', 'sources'],
    ['The league has a $10 million bounty on the fox.', 'USD', 'bounty', 'offered'],
    ['12 percent of voters stayed at home.', 'percent', 'voters', ''],
    ['One sailor was killed.', 'sailor', 'sailor', 'killed'],
    ['The shipyard fired 40 welders.', 'welders', 'welders', 'laid off'],
    ['Officials want thousands of tons of coal.', 'tons', 'coal', ''],
    ['12 soldiers killed the guard.', 'soldiers', 'soldiers', ''],
    ['The ministry authorised the deployment of up to 1500 more Arden troops.', 'troops', 'Arden troops', 'decided'],
  ])('%s', (text, unit, of, status) => expect(find(text)).toMatchObject([{ unit, of, status }]));

  test('pounds are money, unless somebody weighs them', () => {
    expect(['The bell weighs about 215 pounds.', 'The fine was 215 pounds.'].map((t) => find(t)[0]!.unit)).toEqual(['lb', 'GBP']);
  });
  test('neighbours share a verb and a noun', () => {
    expect(find('12 guards and three drivers were killed.').map((q) => q.status)).toEqual(['killed', 'killed']);
    expect(find('Three deaths and 34 illnesses came of it.').map((q) => q.status)).toEqual(['killed', '']);
    expect(find('Arden sent 12,000 soldiers. Of these, around 1,500 have been killed.')[1]).toMatchObject({ unit: 'soldiers', status: 'killed' });
  });
});

test.each([
  'Article 5 was quoted in 2031 and on 12 May.', 'The Covid-19 ward opened at 10:30.', 'Ada Quill, 34, lives at 10 Harbour Street.', 'A 34-year-old man was hurt.', 'The Boeing 737 was late.',
  'One official said so.', 'One of the barns burned.', 'The two countries met.', 'Lowmarsh won 2-1.', 'Two days later it rained.', 'He was jailed for ten years.', 'Call 020 7946 0101 for help.', 'The F-16 left on May 12-14.',
  'One in five agrees.', 'The odds were 3 to 1.', 'It fell three times.', 'Two-thirds agreed.', 'The 9/11 report came on Aug. 8.', 'By the 1990s it was gone.', 'No one came.', 'The 12th barn burned.',
])('no quantity: %s', (text) => expect(short(text)).toEqual([]));

test('a sentence without end is read in linear time', () => {
  for (const piece of ['7', '7 ', 'at least ', 'two hundred and ', '1,000,', 'half a ', '$', '(12-', 'well-']) {
    const text = piece.repeat(60_000), start = performance.now();
    findQuantities(text, { paragraphs: [{ span: [0, text.length], kind: 'body', sentences: [{ span: [0, text.length], tokens: [] }] }], quotations: [] });
    expect(performance.now() - start, piece).toBeLessThan(3000);
  }
});
