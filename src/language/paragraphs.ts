/** Owns the blocks of a text: runs of lines, wrapped lines joined, page furniture cut out; and which of them only title what follows. */
import type { Noise } from '../domain/report.js';
import type { Span } from '../domain/span.js';

interface Line { start: number; end: number; apart: boolean }
export interface Block { span: Span; kind: 'body' | 'heading' }

/** Wrapped text has lines of about this length, broken in mid sentence. */
const WRAPPED = { shortest: 45, longest: 110 };
const HEADING_WORDS = 16;
const HEADING_CHARS = 130;

/** Body blocks in text order; noise is left out, also where it is only part of a line. */
export function blocksOf(text: string, noise: readonly Noise[], headline?: Span): Block[] {
  const pieces = joinWrapped(text, linesOf(text)).flatMap((span) => without(span, noise).map((s) => bare(text, s))).filter((s) => /[\p{L}\p{N}]/u.test(text.slice(s[0], s[1])));
  return pieces.map((span, i) => ({
    span,
    kind: isHeadline(span, headline) || (i < pieces.length - 1 && titles(text.slice(span[0], Math.min(span[1], span[0] + HEADING_CHARS + 1)))) ? 'heading' as const : 'body' as const,
  }));
}

function bare(text: string, [from, to]: Span): Span {
  let start = from, end = to;
  while (start < end && text[start]!.trim() === '') start++;
  while (end > start && text[end - 1]!.trim() === '') end--;
  return [start, end];
}

function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let apart = true;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const [start, end] = bare(text, [at, stop]);
    if (end > start) out.push({ start, end, apart });
    apart = end === start;
    at = stop + 1;
  }
  return out;
}

const ENDS = /[.!?…:;]["”’')\]]*$/u;

/** "… the river had risen | by two metres overnight.": lines of one length that break off in mid sentence are one paragraph. */
function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    let n = 1;
    while (i + n < lines.length && !lines[i + n]!.apart) n++;
    const block = lines.slice(i, i + n);
    const inner = block.slice(0, -1);
    const even = inner.every((l) => l.end - l.start >= WRAPPED.shortest && l.end - l.start <= WRAPPED.longest);
    const broken = inner.filter((l) => !ENDS.test(text.slice(Math.max(l.start, l.end - 4), l.end))).length;
    if (n > 1 && even && broken * 2 > inner.length) out.push([block[0]!.start, block[n - 1]!.end]);
    else for (const l of block) out.push([l.start, l.end]);
    i += n;
  }
  return out;
}

function without(span: Span, noise: readonly Noise[]): Span[] {
  let rest: Span[] = [span];
  let low = 0, high = noise.length;
  // Noise is sorted by start; an earlier long span may still reach in, so the look-back is by the longest seen.
  while (low < high) { const mid = (low + high) >> 1; if (noise[mid]!.span[0] < span[1]) low = mid + 1; else high = mid; }
  for (let k = low - 1, looked = 0; k >= 0 && looked < 500; k--, looked++) {
    const [a, b] = noise[k]!.span;
    if (b <= span[0]) continue;
    rest = rest.flatMap((r): Span[] => {
      if (b <= r[0] || r[1] <= a) return [r];
      return ([[r[0], a], [b, r[1]]] as Span[]).filter((x) => x[1] > x[0]);
    });
  }
  return rest;
}

const isHeadline = (span: Span, headline?: Span): boolean => headline !== undefined && headline[0] < span[1] && span[0] < headline[1];

/** "What happens next", "A City Counts Its Losses", "What's at stake?"; neither "• two bridges closed" nor "Could it come back?". */
function titles(line: string): boolean {
  if (line.length > HEADING_CHARS || /^[\s]*[-•*–—"“‘'\d]/u.test(line)) return false;
  const words = line.split(/\s+/u);
  if (words.length > HEADING_WORDS || /[.!…:;,]["”’')\]]*$/u.test(line) || /["”]$/u.test(line)) return false;
  if (!line.endsWith('?')) return true;
  const long = words.filter((w) => w.length >= 4);
  return words.length <= 2 || long.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.6 * long.length;
}
