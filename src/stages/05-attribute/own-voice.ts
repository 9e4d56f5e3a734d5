/** Owns what the report states in its own voice: whole sentences, and clauses beside a saying. Rhetoric and questions are left out. */
import { because, type Because } from '../../domain/because.js';
import type { Annotation, Asserted, Propositions, Segmentation } from '../../domain/document.js';
import { contains, shared, type Span, spanLength } from '../../domain/span.js';
import { findSayingWord, isFactualHeadline, readFactual } from '../../language/factual.js';
import { firstEndingAfter } from '../../language/quote-kind.js';
import type { RawAttribution } from './meaning.js';
import { sentenceAt, sentencesOf, type Placed } from '../../language/sentence-at.js';
import { coverOf, type Cover } from './own-voice-cover.js';
import { splitPropositions } from './propositions.js';

const LONGEST = 3000;
/** A clause left over beside a saying must stand alone: its own conjunction or stop, and so many words. */
const CLAUSE_WORDS = 5;
/** How surely the tagger must read words as stating something, and how much of a sentence, where no rule says so. */
const SURELY = 0.7, MOSTLY = 0.6;
const CLAUSE_OPENER = /^[\s,;:—–]*(?:(?:and|but|while|although|though|whereas|yet)(?!\p{L}),? |[;—–] )/u;
/** "She recalled the collapse at Torv, | which killed nine miners |.": what the saying leaves out is the report's. */
const RELATIVE = /^[\s]*[,—–]\s*(?=(?:which|who|whose|where)(?!\p{L}))/u;
/** "Responding to charges that he …", "criticism from his own party that …" */
const SOMEBODYS = /^(?:the |these |those |such )?(?:charges|claims|allegations|accusations|criticisms?|complaints|suggestions|rumou?rs|speculation|fears|concerns|assertions|arguments?)(?: (?:from|by|of|among) (?:\p{L}+ ){1,5})? ?that /iu;
const SHARED_CLAUSE = /^[\s]*\p{Lu}/u;

interface Reading { text: string; segmentation: Segmentation; cover: Cover; marks: readonly number[]; propositions: Propositions }
/** What a sentence states in the report's own voice, and why it states no more. */
interface Voiced { contents: Span[]; because: Because[] }

const readingOf = (text: string, segmentation: Segmentation, annotation: Annotation, attributions: readonly RawAttribution[], propositions: Propositions): Reading =>
  ({ text, segmentation, cover: coverOf(attributions), marks: anchorsOf(annotation), propositions });

/** In text order; each has one content span, without final stop, and neither cue nor source. */
export function findOwnVoice(
  text: string, segmentation: Segmentation, annotation: Annotation, attributions: readonly RawAttribution[], propositions: Propositions,
): RawAttribution[] {
  const reading = readingOf(text, segmentation, annotation, attributions, propositions);
  return sentencesOf(segmentation).flatMap((sentence, i) => readVoice(reading, sentence, i === 0).contents)
    .map((content) => ({ content: [content], cue: [], source: [] }));
}

/** Why the sentence at `at` says something in the report's own voice, or does not; `attributions` are those with a cue or a source. */
export function explainOwnVoice(
  at: number, text: string, segmentation: Segmentation, annotation: Annotation, attributions: readonly RawAttribution[], propositions: Propositions,
): Because[] {
  const sentences = sentencesOf(segmentation), index = sentenceAt(sentences, at);
  return readVoice(readingOf(text, segmentation, annotation, attributions, propositions), sentences[index]!, index === 0).because;
}

function readVoice({ text, segmentation, cover, marks, propositions }: Reading, { span, heading }: Placed, first: boolean): Voiced {
  const none = (rule: string, words?: string): Voiced => ({ contents: [], because: [because(rule, words)] });
  const bare = (s: Span): Span[] => withoutStop(text, s);
  if (heading) {
    if (!first) return none('a heading inside the report is not read as a statement');
    if (cover.touching(span).length > 0) return none('the headline is taken up by a saying');
    if (!isFactualHeadline(text.slice(span[0], span[1]))) return none('the headline holds no verb, or asks, or holds a saying word');
    return { contents: bare(span), because: [because('a headline with a verb')] };
  }
  const cut: Span = [span[0], Math.min(span[1], span[0] + LONGEST)];
  if (mostlyQuoted(cut, segmentation)) return none('most of it stands between quotation marks: somebody’s words, though nobody was found to say them');
  const taken = cover.touching(cut).length > 0;
  const free = taken ? cover.free(cut).flatMap((f) => clausesIn(text, f, cut, propositions.asserted)) : [cut];
  const out: Voiced = { contents: [], because: [] };
  for (const piece of free) {
    const words = text.slice(piece[0], piece[1]);
    if (taken && words.split(/\s+/u).length < CLAUSE_WORDS) continue;
    const charge = SOMEBODYS.exec(words);
    if (charge) { out.because.push(because('what somebody charges, whoever it is, is not the report’s own word', charge[0])); continue; }
    const says = findSayingWord(words);
    if (says !== null) { out.because.push(because('it holds a saying word, but no saying was read: better left out than taken for the report’s own word', says)); continue; }
    const fact = readFactual(words, hasAnchor(marks, piece)), seen = !fact.checkable && fact.open && isAsserted(piece, propositions.asserted);
    out.because.push(seen ? because('the tagger read it as stating something') : fact.because);
    if (fact.checkable || seen) for (const clause of splitPropositions(text, piece, propositions.joints)) out.contents.push(...bare(clause));
  }
  return out.because.length || !taken ? out : none('what no saying takes up is no clause of its own');
}

function clausesIn(text: string, free: Span, sentence: Span, asserted: readonly Asserted[]): Span[] {
  const clause = clauseIn(text, free, sentence);
  return clause ? [clause] : assertedBeside(text, free, asserted);
}

/** Pieces beside a saying that are no clause of their own but state something: "He wants her gone, now that | three rooms were locked on the worst night |". */
function assertedBeside(text: string, free: Span, asserted: readonly Asserted[]): Span[] {
  return touching(asserted, free).filter(({ span, score }) => score >= SURELY && contains(free, span))
    .map(({ span }) => span).filter((s) => text.slice(...s).split(/\s+/u).length >= CLAUSE_WORDS);
}

const isAsserted = (piece: Span, asserted: readonly Asserted[]): boolean =>
  touching(asserted, piece).reduce((n, { span, score }) => n + shared(span, piece) * score, 0) >= MOSTLY * spanLength(piece);

/** Those of a text's that touch the span: a text has thousands. */
function touching<T extends { span: Span }>(inOrder: readonly T[], [start, end]: Span): T[] {
  const out: T[] = [];
  for (let i = firstEndingAfter(inOrder, start); i < inOrder.length && inOrder[i]!.span[0] < end; i++) out.push(inOrder[i]!);
  return out;
}

/** "…, police said, but | the road was open by noon": the second clause is the report's. "| Rain fell all night, and | he said …": so is the first. */
function clauseIn(text: string, [start, end]: Span, sentence: Span): Span | null {
  const words = text.slice(start, end);
  const opener = CLAUSE_OPENER.exec(words) ?? RELATIVE.exec(words);
  if (opener && end === sentence[1]) return [start + opener[0].length, end];
  if (start !== sentence[0] || !SHARED_CLAUSE.test(words)) return null;
  const tail = /,? ?(?:and|but|while|although|though|with|;|—|–) ?$/u.exec(words.slice(-12));
  return tail ? [start, end - tail[0].length] : null;
}

/** Without the final full stop, blanks and commas; nothing if that is all there is. */
function withoutStop(text: string, [start, end]: Span): Span[] {
  let a = start, b = end;
  while (a < b && /[\s,;]/u.test(text[a]!)) a++;
  while (b > a && /[\s.,;]/u.test(text[b - 1]!)) b--;
  return b > a ? [[a, b]] : [];
}

/** Somebody's words, even if nobody was found to have said them. */
const mostlyQuoted = (span: Span, { quotations }: Segmentation): boolean =>
  touching(quotations, span).reduce((n, q) => n + shared(q.span, span), 0) > spanLength(span) * 0.5;

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
