import { expect, it } from 'vitest';
import type { Span } from '../domain/span.js';
import { jointsIn } from './joints.js';
import type { Reading } from './session.js';
import type { Window } from './windows.js';

/** What stands before a word is how sure the model is that a proposition begins with it, as "0.9>", or that it belongs to none, as "0.9_"; "/" opens a paragraph. */
function joints(marked: string): [words: string, score: number][] {
  const words: Span[] = [], paragraphs: number[] = [], propositions: number[] = [];
  let text = '', paragraph = 0;
  for (const part of marked.split(' ')) {
    if (part === '/') { paragraph++; continue; }
    const [, sure, kind, word] = /^(?:([\d.]+)([>_]))?(.+)$/.exec(part)!;
    if (text && !/^[,.]/.test(word!)) text += ' ';
    words.push([text.length, text.length + word!.length]);
    paragraphs.push(paragraph);
    text += word;
    const first = kind === '>' ? Number(sure) : 0.01, outside = kind === '_' ? Number(sure) : 0.01;
    propositions.push(...[outside, first, 1 - outside - first].map(Math.log));
  }
  const window: Window = { ids: [], types: [], first: [], words, paragraphs }, reading: Reading = { tags: new Float32Array(), link: new Float32Array(), propositions: Float32Array.from(propositions) };
  return jointsIn(window, reading).map(({ span, score }) => [text.slice(...span), Number(score.toFixed(3))]);
}

it.each<[string, string, [string, number][]]>([
  ['what joins two belongs to neither', '0.9>The line failed 0.9_, 0.9_and 0.8>grounded planes', [[', and ', 0.8]]],
  ['nothing between them but a blank', '0.9>It rained 0.7>nobody came', [[' ', 0.7]]],
  ['all that are likely enough, in order', '0.9>It rained 0.9_and 0.3>poured 0.9_, 0.6>nobody came', [[' and ', 0.3], [', ', 0.6]]],
  ['an unlikely one is left out', '0.9>It rained 0.9_and 0.05>poured', []],
  ['a word that may belong to the one before stays there', '0.9>It rained 0.4_and 0.8>poured', [[' ', 0.8]]],
  ['the first word of a window joins nothing', '0.9>It rained', []],
  ['nor does the first of a paragraph', '0.9>It rained / 0.9>Nobody came', []],
  ['but later ones do', '0.9>It rained / 0.9>Nobody came 0.9_and 0.9>all left', [[' and ', 0.9]]],
])('%s', (_, marked, expected) => expect(joints(marked)).toEqual(expected));

it('leaves the rest of a long stretch between two to the one before', () => {
  const [[between]] = joints('0.9>It rained 0.9_a 0.9_b 0.9_c 0.9_d 0.9_e 0.9_f 0.8>poured') as [[string, number]];
  expect(between).toBe(' c d e f ');
});
