/**
 * Owns finding page furniture in a text by form and content, and joining it with what the markup gave away. The text is never
 * changed; headline, deck and section headings are no furniture. In doubt a line is left with the story.
 */
import type { SourceText } from '../../domain/document.js';
import type { Noise } from '../../domain/report.js';
import type { NoiseKind } from '../../domain/vocabulary.js';
import type { ReportStage } from '../stage.js';
import { creditTail, isDateStamp, kindOfLine } from './line-rules.js';
import { linesOf, plain, type Line } from './lines.js';
import { markClosing, markMenus, markTeasers } from './menus.js';
import { repeatedLines } from './repeats.js';

/** Spans of furniture with their kind, in text order. */
export function findNoise(source: SourceText): Noise[] {
  const known = [...source.noise].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const lines = outside(linesOf(source.text), known);
  const headline = headlineOf(lines, source);
  const latin = mostlyLatin(source.text);
  const kinds = new Map<number, NoiseKind>();
  const mark = (i: number, kind: NoiseKind) => { if (i !== headline && !kinds.has(i)) kinds.set(i, kind); };
  markClosing(lines, headline, mark);
  lines.forEach((l, i) => { const kind = i === headline ? undefined : kindOfLine(l, latin); if (kind) mark(i, kind); });
  for (const i of repeatedLines(lines, headline)) mark(i, 'caption-repeat');
  markMenus(lines, headline, (i) => kinds.has(i), mark);
  markTeasers(lines, headline, (l) => isDateStamp(l.text), (i) => kinds.has(i), mark);
  const found: Noise[] = [];
  lines.forEach((l, i) => {
    const kind = kinds.get(i);
    if (kind) found.push({ span: [l.start, l.end], kind });
    else { const credit = i === headline ? undefined : creditTail(l); if (credit) found.push({ span: credit, kind: 'stamp' }); }
  });
  return [...known, ...found].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Lines that no known furniture touches. */
function outside(lines: Line[], known: readonly Noise[]): Line[] {
  if (known.length === 0) return lines;
  let k = 0;
  let reach = 0;
  return lines.filter((l) => {
    while (k < known.length && known[k]!.span[0] < l.end) { reach = Math.max(reach, known[k]!.span[1]); k++; }
    return reach <= l.start;
  });
}
function headlineOf(lines: readonly Line[], source: SourceText): number {
  const { headline } = source;
  if (headline) return lines.findIndex((l) => l.start < headline[1] && headline[0] < l.end);
  const title = source.title === undefined ? '' : plain(source.title);
  return title === '' ? -1 : lines.slice(0, 10).findIndex((l) => l.text.length < 400 && plain(l.text) === title);
}
function mostlyLatin(text: string): boolean {
  const sample = text.length > 8000 ? text.slice(0, 4000) + text.slice(text.length / 2, text.length / 2 + 4000) : text;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) > (sample.match(/\p{L}/gu)?.length ?? 0) * 0.6;
}

export const clean: ReportStage<'source', 'noise'> = {
  name: '02-clean', version: 1, reads: ['source'], adds: ['noise'],
  run: ({ source }) => ({ noise: findNoise(source) }),
};
