/** Owns the finding of quantities in a report: each number that counts or measures, with its range, what it counts and what happened to that. */
import type { Segmentation } from '../../domain/document.js';
import type { Quantity } from '../../domain/quantity.js';
import { quantitiesIn, type Read } from '../../language/quantities.js';
import { MAY_COUNT } from '../../language/numbers.js';
import { lexemesOf, stretchesOf } from '../../language/lexemes.js';

/** In text order, none overlapping another. */
export function findQuantities(text: string, segmentation: Segmentation): Quantity[] {
  const out: Quantity[] = [];
  let before: Read | undefined;
  for (const paragraph of segmentation.paragraphs) for (const sentence of paragraph.sentences) {
    let last: Read | undefined;
    for (const stretch of stretchesOf(text, sentence.span)) {
      if (!MAY_COUNT.test(text.slice(stretch[0], stretch[1]))) continue;
      for (const read of quantitiesIn(text, lexemesOf(text, stretch), before)) {
        out.push(read.quantity);
        last = before = read;
      }
    }
    // "Of these, 40 were hurt" looks back one sentence, no farther.
    before = last;
  }
  return out;
}
