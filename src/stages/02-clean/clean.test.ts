import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../domain/document.js';
import { findNoise } from './index.js';

const prose = [
  'The harbour master said on Monday that the ferry had ignored two warnings from the traffic centre before the ship struck a barge near the mouth of the fjord.',
  'The judge said the crew had plenty of time to slow down and chose not to do so, which the company disputes in a statement to the court that was read out.',
  'It was the second case of its kind within a year, according to the prosecutors, who want the licence of the operator to be withdrawn for good.',
];
const source = (text: string, extra: Partial<SourceText> = {}): SourceText => ({ language: 'en', text, noise: [], findings: [], ...extra });
const noiseIn = (text: string, extra?: Partial<SourceText>) => findNoise(source(text, extra)).map((n) => text.slice(...n.span));
const inside = (line: string) => `${prose[0]}\n\n${line}\n\n${prose[1]}\n\n${prose[2]}\n`;

describe('one line in a story', () => {
  test.each([
    ['Read : Captain tells court he saw no light', 'related'], ['READ MORE: Port closed after storm', 'related'], ['Also read | Port closed after storm', 'related'], ['MORE: Port closed after storm', 'related'],
    ['See also: Port closed after storm', 'related'], ['Read more', 'related'], ['Most read', 'related'], ['RelatedFerry sinks in the northMinister promises new rules for ships', 'related'],
    ['Leave a Comment', 'comment'], ['12 comments', 'comment'], ['Your email address will not be published. Required fields are marked *', 'comment'], ['Please enter your comment!', 'comment'],
    ['Subscribe now to keep reading and get access to the full archive.', 'subscribe'], ['Discover more from Harbour Gazette', 'subscribe'], ['Continue reading', 'subscribe'], ['Sign up for our morning newsletter', 'subscribe'],
    ['Exit mobile version', 'ui'], ['Share on Facebook', 'ui'], ['Facebook Twitter WhatsApp', 'ui'], ['1 of 18', 'ui'], ['4 min read', 'ui'], ['28', 'ui'], ['1.2K', 'ui'], ['Close Menu', 'ui'], ['* * *', 'ui'],
    ['إرسال تعليق', 'ui'], ['0 комментариев', 'ui'], ['コメントを残す', 'ui'], ['We use cookies to give you the best experience on this site.', 'ui'], ['© 2023 Harbour Gazette', 'ui'], ['Advertisement', 'unrelated'],
    ['3 March 2023', 'stamp'], ['Published: March 3, 2023, 10:15 GMT', 'stamp'], ['3 hours ago', 'stamp'], ['By Nina Falk', 'stamp'], ['By Nina Falk, Harbour Gazette', 'stamp'], ['Nina Falk, 2023-03-03  Comments (3) Email', 'stamp'],
    ['(Reporting by Nina Falk; editing by Tom Reed)', 'stamp'], ['Photo: Example Agency', 'stamp'], ['Home | News | Sport | Weather', 'nav'], ['Filed under: Ships, Courts', 'nav'],
  ])('%s is furniture: %s', (line, kind) => {
    const text = inside(line);
    expect(findNoise(source(text)).map((n) => [text.slice(...n.span), n.kind])).toEqual([[line, kind]]);
  });
  test.each([
    'What the court found', 'No.', '"No," she said.', 'Comments by the minister angered the owners.', 'Share prices fell by 4 percent.', 'Read the verdict aloud, the judge told the clerk.', 'Copyright law must change, the court said.',
    'Video shows the ferry turning.', 'Watch officers had left the bridge.', 'By Monday, all 14 had left hospital.', 'By then Nina Falk had left.', 'Brann 2 Viking 1', 'Weather: rain in the north', 'More than 40 people fled.',
    'On 3 March 2023 the bridge was empty.', 'Subscribers fled the paper in 2022, it said.', 'Live ammunition was used, witnesses said.', 'Sign language was not offered.', 'The minister wrote “Спасибо” on the wall.', 'Related cases are pending in two courts.',
    'Key findings:', '- Speed of 18 knots', 'Q: Who was on the bridge?', 'Deaths: 14', '30,000.', 'Photographs of the wreck were shown to the court.', 'ANNA BERG, judge', 'Follow the money, he said.',
  ])('%s is of the story', (line) => expect(noiseIn(inside(line))).toEqual([]));
});

test('the credit alone closes a caption', () => {
  expect(noiseIn(inside('The ferry at the pier on Monday. Photo: Example Agency'))).toEqual(['Photo: Example Agency']);
});
test('repeats: the headline under a picture, a caption twice, a sentence as pull quote', () => {
  const headline = 'Ferry company fined after collision in fog';
  const text = `${headline}\n\n${prose[0]}\n\nFerry Company Fined After Collision\n\nThe wreck of the barge in the fjord\nThe wreck of the barge in the fjord\n\n${prose[1]}\n\n"They chose not to see," the judge said of the two men.\n\n${prose[2]}\n\n'They chose not to see,' the judge said of the two men.\n`;
  expect(noiseIn(text, { headline: [0, headline.length] })).toEqual(['Ferry Company Fined After Collision', 'The wreck of the barge in the fjord', 'The wreck of the barge in the fjord', "'They chose not to see,' the judge said of the two men."]);
});
test('headline, deck and section headings stay, whatever they say', () => {
  const text = `Live\n\nTwo warnings were ignored, court hears\n\n${prose[0]}\n\nThe verdict\n\n${prose[1]}\n`;
  expect(noiseIn(text, { headline: [0, 4] })).toEqual([]);
});
test('a menu is a run of short lines with words of menus in it', () => {
  expect(noiseIn(`Home\nNews\nFjord Life\nLog in\n\n${prose[0]}\n\n${prose[1]}`)).toEqual(['Home', 'News', 'Fjord Life', 'Log in']);
  expect(noiseIn(`${prose[0]}\n\nNina Falk\nTom Reed\nOle Brandt\nAnna Berg\n\n${prose[1]}`)).toEqual([]);
});
test('after the story: what other readers and other stories say', () => {
  const end = ['3 comments', 'sailor1', 'The captain was drunk, a friend told me, and twenty people drowned in the fjord that night.', 'First!'];
  expect(noiseIn(`${prose.join('\n\n')}\n\n${end.join('\n')}\n`)).toEqual(end);
  const teasers = ['Storm Closes Three Northern Ports', '2 March 2023', 'Minister Promises New Rules For Ferries', '1 March 2023', 'Oil Price Falls For Third Day'];
  expect(noiseIn(`${prose.join('\n\n')}\n\n${teasers.join('\n')}\n`)).toEqual(teasers);
  expect(noiseIn(`${prose.join('\n\n')}\n\nAston Villa 2-1 Leeds United\nOld Harbour Town 0-0 New Bridge City\nNorth End 3-3 South End Rovers\n`)).toEqual([]);
});
test('"Latest news" in the middle hides nothing behind it', () => {
  const long = `${prose[0]} ${prose[1]}`;
  expect(noiseIn(`${prose.join('\n\n')}\n\nLatest news\n\n${long}\n\n${long.replace('Monday', 'Friday')}\n`)).toEqual(['Latest news']);
});
test('wrapped text: a line that goes on is no line by itself', () => {
  expect(noiseIn('The captain told the court on Tuesday that he had been asked\nby Nina Falk and Tom Reed to stay in port until the fog had gone,\nand that the company had ordered him to leave.\n')).toEqual([]);
});
test('what the markup gave away is kept and not marked twice', () => {
  const text = `Home\n\n${prose[0]}\n\nShare on Facebook\n`;
  expect(findNoise(source(text, { noise: [{ span: [0, 4], kind: 'nav' }] }))).toEqual([{ span: [0, 4], kind: 'nav' }, { span: [text.indexOf('Share'), text.length - 1], kind: 'ui' }]);
});
