/** Owns the cutting of a stretch of one sentence into propositions: where a rule of clauses parts it, or where the model sees a new one begin. */
import type { Joint } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { splitClauses } from '../../language/clauses.js';
import { firstEndingAfter } from '../../language/quote-kind.js';

/** Of 0.35, 0.5, 0.65 the propositions of 14 training stories that the tagger never saw give at best pairs F1 76.5, 74.9, 73.8 (rules of clauses alone 66). */
const JOINT_AT = 0.35;
/** Where neither a mark nor a joining word shows it, a verb may be cut from its object: "This move signals | a shift". */
const BARE_JOINT_AT = 0.5;
const OPENING = /^(?:after|before|while|when|as|and|but|or|who|which|where|whose|with|without|because|since|until|despite|although|though|if|by|\p{Ll}+ing)(?!\p{L})/u;
/** A proposition of fewer words is a part of its neighbour. */
const SHORTEST = 2;
/** What the tagger left hanging at the end of a piece: "Norvia took back the salaries – and |". */
const LOOSE = /[\s,;:–—-]+(?:(?:and|but|or|while|which|who|where|when|after|as|that)[\s,]*)?$/u;
/** No proposition ends so: "A botched update was |". */
const UNFINISHED = /(?<!\p{L})(?:an?|the|of|to|in|on|at|by|for|from|with|into|than|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|not|no|its|his|her|their)$/iu;
/** Nor is one made of this alone: "For the club | …". */
const BARE_START = /^\W*(?:for|in|on|at|by|from|with|to|of|as|during|amid|despite|however|moreover|meanwhile)(?:\s+\S+){0,3}$/iu;
const wordsIn = (text: string, from: number, to: number): number => text.slice(from, to).split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** In text order; what joins two belongs to neither. One piece where nothing parts. `joints` are those of the whole text, in order. */
export function splitPropositions(text: string, span: Span, joints: readonly Joint[]): Span[] {
  return splitClauses(text, span).flatMap((clause) => atJoints(text, clause, joints));
}

function atJoints(text: string, [start, end]: Span, joints: readonly Joint[]): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let j = firstEndingAfter(joints, start); j < joints.length && joints[j]!.span[1] < end; j++) {
    const { span: [stop, after], score } = joints[j]!, before = stop - (LOOSE.exec(text.slice(from, stop))?.[0].length ?? 0);
    if (score < (isMarked(text, before, after) ? JOINT_AT : BARE_JOINT_AT) || before <= from || UNFINISHED.test(text.slice(from, before)) || BARE_START.test(text.slice(from, before)) || wordsIn(text, from, before) < SHORTEST || wordsIn(text, after, end) < SHORTEST) continue;
    out.push([from, before]);
    from = after;
  }
  out.push([from, end]);
  return out;
}

const isMarked = (text: string, before: number, after: number): boolean => /[\p{L}\p{P}]/u.test(text.slice(before, after)) || OPENING.test(text.slice(after, after + 20));
