/** Owns the span: `[start, end)` in UTF-16 code units into `Report.text`, and the few operations on it. */
import { z } from 'zod';

export const Span = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = [number, number];

export const spanLength = (s: Span): number => s[1] - s[0];
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
export const byStart = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];
/** Number of code units that two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
/** From the first start to the last end; throws on an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('invariant: hull of no spans');
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}
/** The words of the spans, in text order, joined by an ellipsis where they are apart. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  [...spans].sort(byStart).map((s) => text.slice(s[0], s[1])).join(' … ');
