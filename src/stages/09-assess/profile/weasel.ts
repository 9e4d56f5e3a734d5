/** Owns the finding of words that hide the source. Which words those are is the lexicon's. */
import type { Segmentation } from '../../../domain/document.js';
import { byStart, overlaps, type Span } from '../../../domain/span.js';
import { WEASELS } from '../../../language/lexicon/weasel.js';
import { sentencesOf } from '../../../language/sentence-at.js';

const LONGEST = 4000;
/** "Rumours that the mayor's …" belongs to nobody, "the mayor's claims that …" does. */
const OWNED = /(?:['’]s?|(?<!\p{L})(?:his|her|their|its|my|our))\s+(?:\p{L}+ )?$/iu;

/** In text order, without overlaps; of two that overlap the longer one stays. Quoted words are the speaker's own. */
export function findWeasel(text: string, segmentation: Segmentation): Span[] {
  const out: Span[] = [];
  for (const { span: [start, end], heading } of sentencesOf(segmentation)) {
    if (heading) continue;
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    const lower = sentence.toLowerCase();
    const found: Span[] = [];
    for (const [needs, pattern] of WEASELS) {
      if (!needs.test(lower)) continue;
      for (const m of sentence.matchAll(pattern)) {
        if (OWNED.test(sentence.slice(Math.max(0, m.index - 30), m.index))) continue;
        found.push([m.index + start, m.index + start + m[0].length]);
      }
    }
    out.push(...longest(found).filter((s) => !quoted(segmentation, s)));
  }
  return out;
}

function longest(found: Span[]): Span[] {
  const kept: Span[] = [];
  for (const s of found.sort((a, b) => (b[1] - b[0]) - (a[1] - a[0]) || byStart(a, b))) {
    if (!kept.some((k) => overlaps(k, s))) kept.push(s);
  }
  return kept.sort(byStart);
}

function quoted({ quotations }: Segmentation, [start, end]: Span): boolean {
  let low = 0, high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (quotations[mid]!.span[1] < end) low = mid + 1; else high = mid;
  }
  const q = quotations[low];
  return q !== undefined && q.span[0] <= start && end <= q.span[1];
}
