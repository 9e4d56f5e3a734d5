/** Owns where the model sees a new proposition begin: "The line filed for insolvency on Monday | and | grounded its aircraft". */
import type { Joint } from '../domain/document.js';
import type { Reading } from './session.js';
import type { Window } from './windows.js';

/** Less likely ones are nobody's business. */
const LEAST = 0.25;
/** Words that may stand between two propositions and belong to neither: ", and then, ". */
const MOST_BETWEEN = 4;
const KINDS = 3, FIRST = 1;
export const OUTSIDE = 0;
export const probabilityOf = ({ propositions }: Reading, word: number, kind: number): number => Math.exp(propositions[word * KINDS + kind]!);

export function jointsIn(window: Window, reading: Reading): Joint[] {
  const out: Joint[] = [];
  for (let w = 1; w < window.words.length; w++) {
    const score = probabilityOf(reading, w, FIRST);
    if (score < LEAST || window.paragraphs[w] !== window.paragraphs[w - 1]) continue;
    let before = w - 1;
    while (before > 0 && w - before <= MOST_BETWEEN && window.paragraphs[before - 1] === window.paragraphs[w] && probabilityOf(reading, before, OUTSIDE) > 0.5) before--;
    out.push({ span: [window.words[before]![1], window.words[w]![0]], score });
  }
  return out;
}
