/** Owns what the report states in its own voice: whole sentences, and clauses beside a saying. Rhetoric and questions are left out. */
import type { Annotation, Segmentation } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { isFactualHeadline, looksAttributed, readFactual } from '../../language/factual.js';
import { splitClauses } from '../../language/clauses.js';
import { firstEndingAfter } from '../../language/quote-kind.js';
import type { RawAttribution } from './meaning.js';
import { sentencesOf } from '../../language/sentence-at.js';
import { coverOf } from './own-voice-cover.js';

const LONGEST = 3000;
/** A clause left over beside a saying must stand alone: its own conjunction or stop, and so many words. */
const CLAUSE_WORDS = 5;
const CLAUSE_OPENER = /^[\s,;:—–]*(?:(?:and|but|while|although|though|whereas|yet)(?!\p{L}),? |[;—–] )/u;
const SHARED_CLAUSE = /^[\s]*\p{Lu}/u;

/** In text order; each has one content span, without final stop, and neither cue nor source. */
export function findOwnVoice(
  text: string, segmentation: Segmentation, annotation: Annotation, attributions: readonly RawAttribution[],
): RawAttribution[] {
  const cover = coverOf(attributions);
  const marks = anchorsOf(annotation);
  const out: RawAttribution[] = [];
  const push = (span: Span | null): void => { if (span) out.push({ content: [span], cue: [], source: [] }); };
  let first = true;
  for (const { span, heading } of sentencesOf(segmentation)) {
    const headline = first && heading;
    first = false;
    if (heading) {
      if (headline && cover.touching(span).length === 0 && isFactualHeadline(text.slice(span[0], span[1]))) push(bare(text, span));
      continue;
    }
    const cut: Span = [span[0], Math.min(span[1], span[0] + LONGEST)];
    if (mostlyQuoted(cut, segmentation)) continue;
    const taken = cover.touching(cut).length > 0;
    const free = taken ? cover.free(cut).map((f) => clauseIn(text, f, cut)) : [cut];
    for (const piece of free) {
      if (!piece) continue;
      const words = text.slice(piece[0], piece[1]);
      if (taken && words.split(/\s+/u).length < CLAUSE_WORDS) continue;
      if (looksAttributed(words) || !readFactual(words, hasAnchor(marks, piece)).checkable) continue;
      for (const clause of splitClauses(text, piece)) push(bare(text, clause));
    }
  }
  return out;
}

/** "…, police said, but | the road was open by noon": the second clause is the report's. "| Rain fell all night, and | he said …": so is the first. */
function clauseIn(text: string, [start, end]: Span, sentence: Span): Span | null {
  const words = text.slice(start, end);
  const opener = CLAUSE_OPENER.exec(words);
  if (opener && end === sentence[1]) return [start + opener[0].length, end];
  if (start !== sentence[0] || !SHARED_CLAUSE.test(words)) return null;
  const tail = /,? ?(?:and|but|while|although|though|with|;|—|–) ?$/u.exec(words.slice(-12));
  return tail ? [start, end - tail[0].length] : null;
}

/** Without the final full stop and blanks. */
function bare(text: string, [start, end]: Span): Span | null {
  let a = start, b = end;
  while (a < b && /\s/u.test(text[a]!)) a++;
  while (b > a && /[\s.,;]/u.test(text[b - 1]!)) b--;
  return b > a ? [a, b] : null;
}

/** Somebody's words, even if nobody was found to have said them. */
function mostlyQuoted([start, end]: Span, { quotations }: Segmentation): boolean {
  let inside = 0;
  for (let q = firstEndingAfter(quotations, start); q < quotations.length && quotations[q]!.span[0] < end; q++) {
    const [a, b] = quotations[q]!.span;
    inside += Math.max(0, Math.min(b, end) - Math.max(a, start));
  }
  return inside > (end - start) * 0.5;
}

/** Starts of everything the annotation holds on to, sorted. */
function anchorsOf(annotation: Annotation): number[] {
  const starts: number[] = [];
  for (const m of annotation.mentions) if (m.form === 'name') starts.push(m.span[0]);
  for (const list of [annotation.quantities, annotation.times, annotation.places]) for (const m of list) starts.push(m.span[0]);
  return starts.sort((a, b) => a - b);
}

function hasAnchor(starts: readonly number[], [from, to]: Span): boolean {
  let low = 0, high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! < from) low = mid + 1; else high = mid;
  }
  return low < starts.length && starts[low]! < to;
}
