/** Owns the putting together of a report's segmentation: blocks, their sentences, words and quotations. */
import type { Paragraph, Quotation, Segmentation, Token } from '../domain/document.js';
import type { Noise } from '../domain/report.js';
import type { Span } from '../domain/span.js';
import { blocksOf } from './paragraphs.js';
import { pairMarks } from './quotation.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** `noise` sorted by start. Every word of the body stands in just one sentence of one paragraph. */
export function segmentBody(text: string, noise: readonly Noise[], headline?: Span): Segmentation {
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  for (const { span, kind } of blocksOf(text, noise, headline)) {
    const words = tokenize(text, span);
    const marked = pairMarks(text, words);
    for (const q of marked.quotations) quotations.push(q);
    const sentences = [];
    let k = 0;
    for (const sentence of splitSentences(text, span)) {
      const tokens: Token[] = [];
      for (; k < words.length && words[k]![0] < sentence[1]; k++) tokens.push({ span: words[k]!, quoted: marked.quoted[k]! });
      if (tokens.length) sentences.push({ span: sentence, tokens });
    }
    if (sentences.length) paragraphs.push({ span, kind, sentences });
  }
  return { paragraphs, quotations };
}
