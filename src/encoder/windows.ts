/** Owns the packing of a report's sentences into windows the model can read; training/train.py packs the same way. */
import { SENTENCE_WORDS_READ, type Segmentation } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { Pieces } from './pieces.js';

/** A sentence longer than this many words is read in parts. */
const WORDS_PER_PART = 150;

export interface Window {
  ids: number[];
  /** 1 for pieces between double quotation marks: the model's second token type tells it so. */
  types: number[];
  /** For each word its first piece and its place in the text. */
  first: number[];
  words: Span[];
  /** The paragraph of each word. */
  paragraphs: number[];
}

/** Whole sentences, at most `limit` pieces a window, [SEP] between paragraphs. */
export function packWindows(text: string, segmentation: Segmentation, pieces: Pieces, limit: number): Window[] {
  const out: Window[] = [];
  const fresh = (): Window => ({ ids: [pieces.start], types: [0], first: [], words: [], paragraphs: [] });
  const close = (w: Window): void => {
    w.ids.push(pieces.separator);
    w.types.push(0);
    out.push(w);
  };
  let now = fresh();
  segmentation.paragraphs.forEach((paragraph, p) => {
    let opening = true;
    for (const sentence of paragraph.sentences) {
      for (let k = 0; k < Math.min(sentence.tokens.length, SENTENCE_WORDS_READ); k += WORDS_PER_PART) {
        const part = sentence.tokens.slice(k, k + WORDS_PER_PART);
        const cut = part.map((t) => pieces.of(text.slice(t.span[0], t.span[1])));
        const size = cut.reduce((n, c) => n + c.length, 0);
        if (now.words.length && now.ids.length + size + (opening ? 2 : 1) > limit) {
          close(now);
          now = fresh();
        }
        if (opening && now.words.length) {
          now.ids.push(pieces.separator);
          now.types.push(0);
        }
        opening = false;
        for (let i = 0; i < part.length; i++) {
          const token = part[i]!;
          // A part of very long words may still overflow: its tail is left unread rather than read wrongly.
          if (now.ids.length + cut[i]!.length >= 2 * limit) break;
          now.first.push(now.ids.length);
          now.words.push(token.span);
          now.paragraphs.push(p);
          for (const id of cut[i]!) {
            now.ids.push(id);
            now.types.push(token.quoted ? 1 : 0);
          }
        }
      }
    }
  });
  if (now.words.length) close(now);
  return out;
}
