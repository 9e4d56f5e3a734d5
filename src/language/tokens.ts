/** Owns what a word is: a run of letters and digits, or a single other mark. training/text.py cuts the same way, so that the model reads what it was trained on. */
import type { Span } from '../domain/span.js';

const WORD = /[\p{L}\p{N}]+|[^\s]/gu;

/** Words and marks of `text[span]`, in order, as spans of `text`. */
export function tokenize(text: string, [start, end]: Span): Span[] {
  const out: Span[] = [];
  for (const m of text.slice(start, end).matchAll(WORD)) out.push([start + m.index, start + m.index + m[0].length]);
  return out;
}
