/** Owns the quoting of a report in an explanation: spans with their words, and the words of a rule found again in the text. */
import type { Because } from '../domain/because.js';
import type { Excerpt, Reason } from '../domain/explanation.js';
import type { Span } from '../domain/span.js';

export const excerpt = (text: string, [start, end]: Span): Excerpt => ({ span: [start, end], words: text.slice(start, end) });
export const excerpts = (text: string, spans: readonly Span[]): Excerpt[] => spans.map((s) => excerpt(text, s));

/** The first of the places that holds the rule's words says where they stand; words that are not written so stay as they were matched. */
export function reasonOf(text: string, { rule, words }: Because, places: readonly Span[]): Reason {
  if (words === '') return { rule };
  const parts = words.match(/[\p{L}\p{N}]+/gu);
  if (!parts) return { rule, words };
  // Between the words anything but words: the rule may have read over a comma or a line's end.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}])`, 'iu');
  for (const [start, end] of places) {
    const found = pattern.exec(text.slice(start, end));
    if (found) return { rule, words: found[0], span: [start + found.index, start + found.index + found[0].length] };
  }
  return { rule, words };
}
