/** Owns the question which parts of a stretch of text the given attributions take up. */
import { byStart, type Span } from '../../domain/span.js';
import type { RawAttribution } from './meaning.js';

export interface Cover {
  /** Pieces of content, cue or source that touch `span`, in text order. */
  touching(span: Span): Span[];
  /** What of `span` is free, in text order. */
  free(span: Span): Span[];
}

export function coverOf(attributions: readonly RawAttribution[]): Cover {
  const pieces = merge(attributions.flatMap((a) => [...a.content, ...a.cue, ...a.source]));
  const touching = ([start, end]: Span): Span[] => {
    const out: Span[] = [];
    for (let i = firstAfter(pieces, start); i < pieces.length && pieces[i]![0] < end; i++) out.push(pieces[i]!);
    return out;
  };
  return {
    touching,
    free: (span) => {
      const out: Span[] = [];
      let at = span[0];
      for (const [a, b] of touching(span)) {
        if (a > at) out.push([at, a]);
        at = Math.max(at, b);
      }
      if (at < span[1]) out.push([at, span[1]]);
      return out;
    },
  };
}

function merge(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [a, b] of [...spans].sort(byStart)) {
    const last = out[out.length - 1];
    if (last && a < last[1]) last[1] = Math.max(last[1], b); else out.push([a, b]);
  }
  return out;
}

function firstAfter(pieces: readonly Span[], at: number): number {
  let low = 0, high = pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pieces[mid]![1] <= at) low = mid + 1; else high = mid;
  }
  return low;
}
