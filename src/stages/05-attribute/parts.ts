/** Owns the propositions of a saying that holds several: each sentence of a long quotation, each clause that asserts something of its own. */
import type { Joint, Segmentation } from '../../domain/document.js';
import { byStart, type Span } from '../../domain/span.js';
import { hasSubjectAndVerb } from '../../language/clause-verbs.js';
import { sentenceAt, sentencesOf } from '../../language/sentence-at.js';
import { splitPropositions } from './propositions.js';

/** A saying of more propositions than this is a speech; its tail stays whole. */
const MOST_PARTS = 12;
/** A piece of fewer words is the tail of another: "“It burned,” he said, “all night.”" */
const SHORTEST = 3;

/** The contents of the parts in text order; none when the saying is one proposition. */
export function partsOf(text: string, content: readonly Span[], segmentation: Segmentation, joints: readonly Joint[]): Span[][] {
  const out: Span[][] = [];
  for (const span of [...content].sort(byStart)) {
    for (const sentence of bySentence(span, segmentation)) {
      const clauses = splitPropositions(text, sentence, joints).map((c) => bare(text, c));
      const before = out.at(-1);
      // A piece that goes on in the sentence of the one before, or is too short for one of its own, belongs to it.
      if (before && !standsAlone(text, before, sentence, clauses[0]!)) before.push(clauses.shift()!);
      for (const c of clauses) out.push([c]);
    }
  }
  return out.length > 1 && out.length <= MOST_PARTS ? out : [];
}

/** `span` cut where sentences end inside it. */
function bySentence(span: Span, segmentation: Segmentation): Span[] {
  const sentences = sentencesOf(segmentation);
  const out: Span[] = [];
  let from = span[0];
  for (let i = Math.max(0, sentenceAt(sentences, from)); i < sentences.length && sentences[i]!.span[0] < span[1]; i++) {
    const end = sentences[i]!.span[1];
    if (end <= from || end >= span[1]) continue;
    out.push([from, end]);
    from = end;
  }
  out.push([from, span[1]]);
  return out;
}

/** It opens a sentence, or it and what stands before it each have a verb: "it came in by a printer," she said, adding that "350,000 were concerned". */
function standsAlone(text: string, before: readonly Span[], sentence: Span, clause: Span): boolean {
  if (wordsIn(text, clause) < SHORTEST || before.reduce((n, b) => n + wordsIn(text, b), 0) < SHORTEST) return false;
  return startsAnew(text, sentence) || (hasSubjectAndVerb(text.slice(...clause)) && before.some((b) => hasSubjectAndVerb(text.slice(...b))));
}

const startsAnew = (text: string, [a, b]: Span): boolean => /^[\s"“”‘’'(]*[\p{Lu}\p{N}]/u.test(text.slice(a, Math.min(b, a + 12)));
const wordsIn = (text: string, [a, b]: Span): number => text.slice(a, b).split(/\s+/u).filter(Boolean).length;

/** Without blanks, stops and marks at its ends. */
function bare(text: string, [start, end]: Span): Span {
  let a = start, b = end;
  while (a < b && /[\s"“”]/u.test(text[a]!)) a++;
  while (b > a && /[\s.,;"“”]/u.test(text[b - 1]!)) b--;
  return b > a ? [a, b] : [start, end];
}
