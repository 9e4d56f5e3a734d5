/** Owns how much of a content stands between quotation marks. Which marks make a quotation is 03-segment's. */
import type { Quotation } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { QuoteKind } from '../domain/vocabulary.js';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** `quotations` in text order. “I was there,” she said: direct. He called it “a scandal” of sorts: mixed. */
export function quoteKind(text: string, content: readonly Span[], quotations: readonly Quotation[]): Exclude<QuoteKind, 'none'> {
  let inside = 0, outside = 0;
  for (const [start, end] of content) {
    let at = start;
    for (let q = firstEndingAfter(quotations, start); q < quotations.length && quotations[q]!.span[0] < end; q++) {
      const [qs, qe] = quotations[q]!.span;
      outside += count(text, at, Math.min(Math.max(at, qs), end));
      const from = Math.max(at, qs), to = Math.min(qe, end);
      if (to > from) { inside += count(text, from, to); at = to; }
    }
    outside += count(text, at, end);
  }
  if (inside === 0) return 'indirect';
  return outside <= inside * 0.03 ? 'direct' : 'mixed';
}

function count(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (WORD_CHARACTER.test(text[i]!)) n++;
  return n;
}

/** Index of the first that ends after `at`, by halving; quotations and the like do not overlap much, so ends rise with starts. */
export function firstEndingAfter(inOrder: readonly { span: Span }[], at: number): number {
  let low = 0, high = inOrder.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (inOrder[mid]!.span[1] <= at) low = mid + 1; else high = mid;
  }
  return low;
}
