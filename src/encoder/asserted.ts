/** Owns which words the model reads as asserting something, whoever says it: "| Debts stand at 410 million crowns |." */
import type { Asserted } from '../domain/document.js';
import { OUTSIDE, probabilityOf } from './joints.js';
import type { Reading } from './session.js';
import type { Window } from './windows.js';

/** Runs of words that rather belong to a proposition than to none. */
export function assertedIn(window: Window, reading: Reading): Asserted[] {
  const out: Asserted[] = [];
  let from = -1, sum = 0;
  for (let w = 0; w <= window.words.length; w++) {
    const inside = w < window.words.length ? 1 - probabilityOf(reading, w, OUTSIDE) : 0;
    const goesOn = inside > 0.5 && (from < 0 || window.paragraphs[w] === window.paragraphs[from]);
    if (from >= 0 && !goesOn) {
      out.push({ span: [window.words[from]![0], window.words[w - 1]![1]], score: sum / (w - from) });
      from = -1;
      sum = 0;
    }
    if (inside > 0.5) {
      if (from < 0) from = w;
      sum += inside;
    }
  }
  return out;
}
