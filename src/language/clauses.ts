/**
 * Owns where a sentence holds several assertions: "The line filed for insolvency on Monday | and grounded its aircraft", "Shells struck the market,
 * | killing nine people". Lists that fill one role stay whole: "killed and wounded", "Oslo and Bergen"; so does what hangs on an "if".
 */
import type { Span } from '../domain/span.js';
import { AUXILIARIES, IRREGULAR_PASTS, NO_PAST, NO_PARTICIPLE } from './lexicon/finite-verbs.js';

/** A clause of fewer words tells too little to stand alone: "Three people died". */
const SHORTEST = 3;
/** How far behind the joint the verb of a clause with a subject of its own may stand. */
const SUBJECT_WORDS = 9;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
type Kind = 'and' | 'which' | 'stop' | 'ing' | 'when';
/** Tried at every place; the words that join belong to no clause, but a participle opens its own. */
const JOINT = /(?<and>,? (?:and|but|while|whereas|yet) )|(?<which>, (?:which|who|whose|where) )|(?<stop>; |: | [–—] )|(?<ing>, )(?=\p{Ll}+ing )|(?<when>,? (?:after|before|because|when|although|though|until|since|so that) )/gu;
const SUBORDINATE = /^(?:that|and|or|if|when|because|after|before|to|of|for|in|by|with|from|than|as)$/;
const CLOSING = /^(?:in|on|at|by|for|from|with|of|to|between|both)$/;
/** Opens what a verb happens to. */
const OPENING = /^(?:the|an?|all|both|half|its|his|her|their|our|my|this|that|these|those|some|any|no|every|each|more|most|many|several|it|him|them|us|me|one|two|three|four|five|six|seven|eight|nine|ten|to|up|out|off|down|away|back|into|over|\d.*)$/;
/** What would come: its parts hang together. */
const CONDITION = /^(?:if|unless|would|whether)$/;

interface Word { lower: string; start: number }

const isFinite = (w: string): boolean => AUXILIARIES.has(w) || IRREGULAR_PASTS.has(w) || (w.length > 4 && w.endsWith('ed') && !NO_PAST.has(w));
/** "the deal was signed": a verb that stands behind a subject. */
export const hasSubjectAndVerb = (words: string): boolean => [...words.matchAll(WORD)].findIndex((m) => isFinite(m[0].toLowerCase())) > 0;
const isParticiple = (w: string): boolean => w.length > 4 && w.endsWith('ing') && !NO_PARTICIPLE.has(w);

/** The clauses of `text[span]`, in order; the words that join them belong to none. One piece where nothing parts. */
export function splitClauses(text: string, [start, end]: Span): Span[] {
  const sentence = text.slice(start, end);
  const words: Word[] = [...sentence.matchAll(WORD)].map((m) => ({ lower: m[0].toLowerCase(), start: m.index }));
  if (words.some((w) => CONDITION.test(w.lower))) return [[start, end]];
  const out: Span[] = [];
  let from = 0;
  for (const m of sentence.matchAll(JOINT)) {
    const right = m.index + m[0].length;
    const before = words.filter((w) => w.start >= from && w.start < m.index), after = words.filter((w) => w.start >= right);
    const kind = Object.entries(m.groups!).find(([, v]) => v !== undefined)![0] as Kind;
    if (before.length < SHORTEST || after.length < (isParticiple(after[0]?.lower ?? '') ? SHORTEST - 1 : SHORTEST) || !tells(m[0], kind, before) || !parts(kind, before, after)) continue;
    out.push([start + from, start + m.index]);
    from = right;
  }
  out.push([start + from, end]);
  return out;
}

/** What stands before the joint asserts something: a verb, one to come ("plans to shed … after"), or enough words before a semicolon or colon. */
const tells = (joint: string, kind: Kind, before: readonly Word[]): boolean =>
  before.some((w) => isFinite(w.lower)) || isParticiple(before[0]!.lower) || (/[;:]/.test(joint) && before.length > SHORTEST)
  || (kind === 'when' && before.some((w, i) => i > 0 && w.lower === 'to'));

function parts(kind: Kind, before: readonly Word[], after: readonly Word[]): boolean {
  const first = after[0]!.lower;
  // "…, killing nine people": what came of it, told by its own verb.
  if (kind === 'ing') return isParticiple(first);
  if (SUBORDINATE.test(first)) return false;
  const verb = after.findIndex((w) => isFinite(w.lower));
  // "after losing a contract": the subject is the same.
  if (kind === 'when' && isParticiple(first)) return true;
  // "sealing the frontiers and setting aside the constitution"
  if (kind === 'and' && isParticiple(first)) return isParticiple(before[0]!.lower);
  // "Medivar, which runs 19 clinics"
  if (kind === 'which' && verb !== 0 && /[^s]s$/.test(first)) return true;
  if (verb < 0) return false;
  if (kind === 'which' || kind === 'stop') return verb <= SUBJECT_WORDS;
  // "and grounded all of its aircraft": the verb at once, with what it happens to. "killed and wounded": two verbs of one object.
  // "gains and heightened isolation": without a word that opens an object, "heightened" may be no verb.
  if (verb === 0) return kind === 'and' && !(isFinite(before[before.length - 1]!.lower) || CLOSING.test(after[1]?.lower ?? '')) && (!first.endsWith('ed') || OPENING.test(after[1]?.lower ?? ''));
  // "and the second was towed": a subject, then its verb, and nothing between that would make it a list's end.
  return verb <= SUBJECT_WORDS && !after.slice(0, verb).some((w) => SUBORDINATE.test(w.lower) && w.lower !== 'of' && w.lower !== 'in' && w.lower !== 'from' && w.lower !== 'than');
}
