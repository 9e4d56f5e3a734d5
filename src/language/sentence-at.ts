/** Owns the finding of the sentence at an offset and of what comes after it. It reads 03's segmentation and changes nothing. */
import type { Segmentation, Sentence } from '../domain/document.js';
import type { Span } from '../domain/span.js';

export interface Placed { span: Span; sentence: Sentence; heading: boolean; paragraph: number }

const known = new WeakMap<Segmentation, readonly Placed[]>();

/** All sentences in text order; computed once per segmentation. */
export function sentencesOf(segmentation: Segmentation): readonly Placed[] {
  let list = known.get(segmentation);
  if (!list) {
    list = segmentation.paragraphs.flatMap((p, paragraph) =>
      p.sentences.map((sentence) => ({ span: sentence.span, sentence, heading: p.kind === 'heading', paragraph })));
    known.set(segmentation, list);
  }
  return list;
}

/** Index of the sentence that holds `at`, or of the first that ends after it; the length if none does. */
export function sentenceAt(list: readonly { span: Span }[], at: number): number {
  let low = 0, high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.span[1] <= at) low = mid + 1; else high = mid;
  }
  return low;
}
