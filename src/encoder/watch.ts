/** Owns what an onlooker may see of the tagger's work: for each word the labels with their probabilities. The work does not depend on it. */
import type { Span } from '../domain/span.js';
import type { Reading } from './session.js';
import type { Window } from './windows.js';

/** One word as the tagger saw it; `labels` are all of them, the likeliest first: O, or B- and I- of source, cue, content. */
export interface WordReading { span: Span; labels: { label: string; probability: number }[] }
/** Called once for each window, in no promised order; a stretch of text that is read again inside a content comes again. */
export type Watch = (words: readonly WordReading[]) => void;

export function wordReadings(window: Window, { tags }: Reading, labels: readonly string[]): WordReading[] {
  return window.words.map((span, w) => ({
    span,
    labels: labels.map((label, l) => ({ label, probability: Math.exp(tags[w * labels.length + l]!) })).sort((a, b) => b.probability - a.probability),
  }));
}
