/**
 * Owns the rest of a quotation whose speaker is known: "“We lost one line,” he said. “They lost five. | That is no rout.” |". Sentences of a quotation that nobody
 * was found to say are the one's who says the others; a quotation by itself goes on with the one right before it.
 */
import type { Quotation, Segmentation } from '../../domain/document.js';
import { contains, overlaps, shared, type Span } from '../../domain/span.js';
import { firstEndingAfter } from '../../language/quote-kind.js';
import { sentenceAt, sentencesOf, type Placed } from '../../language/sentence-at.js';
import { coverOf } from './own-voice-cover.js';
import type { Found } from './tidy.js';

/** A speech of more characters is a document that the report prints. */
const LONGEST = 2500;
/** So much of a sentence in a saying: it is said from end to end. */
const MOSTLY = 0.9;
const BLOCK = 1000;
const MARKS_BEFORE = /^[\s"“„«]+/u, MARKS_BEHIND = /[\s"”»]+$/u;
const HAS_WORDS = /\p{L}{2}/u;

/** The given sayings, some with more content; each keeps its place in the list. */
export function withQuotedRest<F extends Found>(text: string, segmentation: Segmentation, found: readonly F[]): F[] {
  const sentences = sentencesOf(segmentation), doubles = segmentation.quotations.filter((q) => q.mark === 'double' && q.span[1] - q.span[0] <= LONGEST);
  const out = [...found], cover = coverOf(found), near = new Near(found);
  for (const quotation of doubles) {
    const inside = piecesOf(text, quotation, sentences), rest = inside.filter((s) => cover.touching(s).length === 0);
    if (rest.length === 0) continue;
    const speaker = speakerOf(out, near, quotation) ?? (rest.length === inside.length ? speakerBefore(out, near, quotation, sentences, doubles) : undefined);
    if (speaker === undefined) continue;
    out[speaker] = { ...out[speaker]!, content: joined(text, [...out[speaker]!.content, ...rest]) };
    for (const s of rest) near.add(s, speaker);
  }
  return out;
}

/** Which sayings say something or are sourced near a place, by blocks of the text: a long text has thousands of both. */
class Near {
  private readonly blocks = new Map<number, Set<number>>();
  constructor(found: readonly Found[]) { found.forEach((f, i) => { for (const s of [...f.content, ...f.source]) this.add(s, i); }); }
  add([start, end]: Span, i: number): void {
    for (let b = Math.floor(start / BLOCK); b <= Math.floor(end / BLOCK); b++) {
      const set = this.blocks.get(b);
      if (set) set.add(i); else this.blocks.set(b, new Set([i]));
    }
  }
  /** Places in the list, in order. */
  at([start, end]: Span): number[] {
    const all = new Set<number>();
    for (let b = Math.floor(start / BLOCK); b <= Math.floor(end / BLOCK); b++) for (const i of this.blocks.get(b) ?? []) all.add(i);
    return [...all].sort((a, b) => a - b);
  }
}

/** What of each sentence stands in the quotation, without the marks; nothing of a quotation inside a sentence, whose clause is the tagger's to read. */
function piecesOf(text: string, { span: [start, end] }: Quotation, sentences: readonly Placed[]): Span[] {
  const out: Span[] = [];
  for (let i = sentenceAt(sentences, start); i < sentences.length && sentences[i]!.span[0] < end; i++) {
    const { span, heading } = sentences[i]!;
    const a = Math.max(span[0], start), b = Math.min(span[1], end), words = text.slice(a, b);
    const from = a + (MARKS_BEFORE.exec(words)?.[0].length ?? 0), to = b - (MARKS_BEHIND.exec(words)?.[0].length ?? 0);
    if (heading || to <= from || !HAS_WORDS.test(text.slice(from, to))) continue;
    // “They lost five,” he said: the rest of the sentence is outside, and tells who speaks.
    const outside = text.slice(span[0], a) + text.slice(b, span[1]);
    if (!HAS_WORDS.test(outside)) out.push([from, to]);
  }
  return out;
}

const saysIn = (f: Found, quotation: Span): boolean =>
  f.parent === null && f.source.length > 0 && f.content.some((c) => shared(c, quotation) > 2) && ![...f.source, ...f.cue].some((s) => overlaps(s, quotation));

/** Who says something in the quotation and is named outside of it; nobody where two are. */
function speakerOf(found: readonly Found[], near: Near, { span }: Quotation): number | undefined {
  const all = near.at(span).filter((i) => saysIn(found[i]!, span));
  return all.length === 1 || all.every((i) => sameSource(found[i]!, found[all[0]!]!)) ? all.at(-1) : undefined;
}

const sameSource = (a: Found, b: Found): boolean => a.source.length === b.source.length && a.source.every((s, i) => s[0] === b.source[i]![0]);

/** "…," said Brandt. | “We went home.” |: who ends the sentence before with words of a quotation, or with what comes behind one. */
function speakerBefore(found: readonly Found[], near: Near, { span }: Quotation, sentences: readonly Placed[], doubles: readonly Quotation[]): number | undefined {
  const before = sentences[sentenceAt(sentences, span[0]) - 1], own = sentences[sentenceAt(sentences, span[0])];
  if (!before || !own || before.heading || own.paragraph - before.paragraph > 1) return undefined;
  const q = doubles[firstEndingAfter(doubles, before.span[0])];
  if (!q || q.span[0] >= before.span[1] || q.span[0] === span[0]) return undefined;
  const says = near.at(q.span).filter((i) => saysIn(found[i]!, q.span));
  const there = says.filter((i) => [...found[i]!.source, ...found[i]!.cue].every((s) => contains(before.span, s)));
  const others = near.at(before.span).filter((i) => found[i]!.parent === null && found[i]!.source.some((s) => overlaps(s, before.span)));
  if (there.length === 1 && others.length === 1) return there[0];
  // “We went home. | “Nobody came.”: the sentence before is quoted from end to end.
  const through = says.filter((i) => found[i]!.content.some((c) => shared(c, before.span) >= MOSTLY * (before.span[1] - before.span[0])));
  return through.length === 1 && others.every((i) => i === through[0]) ? through[0] : undefined;
}

/** In text order; pieces of one paragraph with only blanks and marks between them are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const s of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && /^[ \t"“”„«».!?…]*$/u.test(text.slice(last[1], s[0]))) last[1] = Math.max(last[1], s[1]);
    else out.push([...s]);
  }
  return out;
}
