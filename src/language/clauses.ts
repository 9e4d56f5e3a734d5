/**
 * Owns where a sentence holds several assertions: "The line filed for insolvency on Monday | and grounded its aircraft", "Shells struck the market,
 * | killing nine people". Lists that fill one role stay whole: "killed and wounded", "Oslo and Bergen"; so does what hangs on an "if".
 */
import type { Span } from '../domain/span.js';
import { type ClauseWord, clauseWords, isFinite, isParticiple, mainVerb, opensNounPhrase, RELATIVE } from './clause-verbs.js';

/** A clause of fewer words tells too little to stand alone: "Three people died". */
const SHORTEST = 3;
/** How far behind the joint the verb of a clause with a subject of its own may stand. */
const SUBJECT_WORDS = 9;
type Kind = 'and' | 'which' | 'stop' | 'ing' | 'when';
/** Tried at every place; the words that join belong to no clause, but a participle opens its own. */
const JOINT = /(?<and>,? (?:and|but|while|whereas|yet) )|(?<which>, (?:which|who|whose|where) )|(?<stop>; |: | [–—] )|(?<ing>, )(?=\p{Ll}+ing )|(?<when>,? (?:after|before|because|when|although|though|until|since|so that) )/gu;
const SUBORDINATE = /^(?:that|and|or|if|when|because|after|before|to|of|for|in|by|with|from|than|as|who|what|how|why)$/;
/** What a subject may hold: "the second of two", "those in Skog". */
const INSIDE_SUBJECT = /^(?:of|in|from|than)$/;
const CLOSING = /^(?:in|on|at|by|for|from|with|of|to|between|both|during|after|before|since|as|over|under|near)$/;
/** Opens what a verb happens to. */
const OPENING = /^(?:the|an?|all|both|half|its|his|her|their|our|my|this|that|these|those|some|any|no|every|each|more|most|many|several|it|him|them|us|me|one|two|three|four|five|six|seven|eight|nine|ten|to|up|out|off|down|away|back|into|over|\d.*)$/;
const PRESENT = /^(?:is|are|has|have|it[’']s|they[’']re|does|do)$/;
/** How far behind "when" the verb may stand that makes it a condition. */
const PRESENT_WORDS = 4;
/** "just hours before", "started even before": the time is not told yet. */
const UNFINISHED = /^(?:even|just|only|shortly|long|soon|right|immediately|come|been|hours?|days?|weeks?|months?|years?|minutes?)$/;
/** "… and later freed the men". */
const ADVERBIAL = /^(?:last|later|then|now|still|yesterday|today|instead|eventually|finally)$/;
const PASSIVE = /^(?:was|were|is|are|been|be|being)$/;
/** What would come: its parts hang together. */
const CONDITION = /^(?:if|unless|would|whether)$/;

/** The clauses of `text[span]`, in order; the words that join them belong to none. One piece where nothing parts. */
export function splitClauses(text: string, [start, end]: Span): Span[] {
  const sentence = text.slice(start, end);
  const words = clauseWords(sentence);
  if (words.some((w) => CONDITION.test(w.lower))) return [[start, end]];
  const out: Span[] = [];
  let from = 0;
  for (const m of sentence.matchAll(JOINT)) {
    const right = m.index + m[0].length;
    const before = words.filter((w) => w.start >= from && w.start < m.index), after = words.filter((w) => w.start >= right);
    const kind = Object.entries(m.groups!).find(([, v]) => v !== undefined)![0] as Kind;
    if (before.length < SHORTEST || after.length < fewestAfter(kind, after) || !tells(m[0], kind, before) || !PARTS[kind](m[0], before, after)) continue;
    // "A hearing, “Trade: a new start”, was held": the colon of a title.
    if (kind === 'stop' && /["“][^"”]*$/u.test(sentence.slice(from, m.index))) continue;
    out.push([start + from, start + m.index]);
    from = right;
  }
  out.push([start + from, end]);
  return out;
}

/** "injuring 31", but not "customs and driving tests": tests are no object of theirs. */
const fewestAfter = (kind: Kind, after: readonly ClauseWord[]): number =>
  isParticiple(after[0]) && (kind !== 'and' || OPENING.test(after[1]?.lower ?? '')) ? SHORTEST - 1 : SHORTEST;

/** What stands before the joint asserts something: a verb, one to come ("plans to shed … after"), or enough words before a semicolon or colon. */
const tells = (joint: string, kind: Kind, before: readonly ClauseWord[]): boolean =>
  before.some((w) => isFinite(w.lower)) || isParticiple(before[0]) || (/[;:]/.test(joint) && before.length > SHORTEST)
  || (kind === 'when' && before.some((w, i) => i > 0 && w.lower === 'to'));

const startsParticiple = (words: readonly ClauseWord[]): boolean => isParticiple(words[0]);
const firstFinite = (words: readonly ClauseWord[]): number => words.findIndex((w) => isFinite(w.lower));
/** "the second was towed": a subject, then its verb, and nothing between that would make it a list's end. */
const hasOwnSubject = (words: readonly ClauseWord[], verb: number): boolean =>
  verb > 0 && verb <= SUBJECT_WORDS && !words.slice(0, verb).some((w) => SUBORDINATE.test(w.lower) && !INSIDE_SUBJECT.test(w.lower));

/** Whether what stands behind the joint asserts something of its own. */
const PARTS: Readonly<Record<Kind, (joint: string, before: readonly ClauseWord[], after: readonly ClauseWord[]) => boolean>> = {
  // "…, killing nine people": what came of it, told by its own verb. "…, taxiing, taking off and landing" is a list.
  ing: (_, before, after) => startsParticiple(after) && !isParticiple(before.at(-1)),
  stop: (_, __, after) => !SUBORDINATE.test(after[0]!.lower) && startsWithin(firstFinite(after)),
  // "Medivar, which runs 19 clinics"
  which: (_, __, after) => !SUBORDINATE.test(after[0]!.lower) && (startsWithin(firstFinite(after)) || /[^s]s$/.test(after[0]!.lower)),
  when: (joint, before, after) => {
    if (SUBORDINATE.test(after[0]!.lower) || isCondition(joint, after) || UNFINISHED.test(before.at(-1)!.lower) || lacksObject(before)) return false;
    // "after losing a contract": the subject is the same.
    // "who were there | when | it was seized, were led away": what follows goes on with what stands before.
    if (after.some((w, i) => i > 0 && w.apart && isFinite(w.lower))) return false;
    return startsParticiple(after) || hasOwnSubject(after, mainVerb(after));
  },
  and: (joint, before, after) => {
    const first = after[0]!.lower;
    if (SUBORDINATE.test(first)) return false;
    // "sealing the frontiers and setting aside the constitution"
    if (startsParticiple(after)) return startsParticiple(before);
    const own = after.slice(0, endOfClause(joint, after)), verb = mainVerb(own);
    return verb === 0 ? goesOn(before, after) : !endsList(joint, before, after) && hasOwnSubject(own, verb);
  },
};
const startsWithin = (verb: number): boolean => verb >= 0 && verb <= SUBJECT_WORDS;

/** "until their demands are met", "when it is cold": nobody says that it is so. "The first vote since the war ended" is not the first. */
const isCondition = (joint: string, after: readonly ClauseWord[]): boolean =>
  joint.includes('until') || joint === ' since ' || (joint.includes('when') && after.slice(0, PRESENT_WORDS).some((w) => PRESENT.test(w.lower)));

/**
 * "and grounded all of its aircraft": the verb at once, with what it happens to. "killed and wounded": two verbs of one object.
 * "blogs written and read", "to fight and have an effect": one verb group.
 * "gains and heightened isolation": without a word that opens an object, "heightened" may be no verb.
 */
const goesOn = (before: readonly ClauseWord[], [first, second]: readonly ClauseWord[]): boolean =>
  !isFinite(before.at(-1)!.lower) && !/\p{L}{2}en$/u.test(before.at(-1)!.lower) && !(/^(?:have|do|be)$/.test(first!.lower) && before.slice(-3).some((w) => w.lower === 'to')) && !CLOSING.test(second?.lower ?? '') && (!first!.lower.endsWith('ed') || OPENING.test(second?.lower ?? ''));

/** "the morale and capabilities of those …", "domestic and global conditions are", "Arsenal and Manchester United could": as far as one can see. */
function endsList(joint: string, before: readonly ClauseWord[], after: readonly ClauseWord[]): boolean {
  // "that the time until the vote and the count will be hard": no verb yet.
  const that = before.findLastIndex((w) => w.lower === 'that');
  if (that >= 0 && !before.slice(that + 1).some((w, i) => i > 0 && isFinite(w.lower))) return true;
  if (/[,;]|but|while|whereas|yet/.test(joint)) return false;
  return !(opensNounPhrase(after[0]!) || ADVERBIAL.test(after[0]!.lower)) || (after[0]!.name && before.at(-1)!.name && before.length > 1);
}

/** "The surge came | after …", "in machines bought | before …": but "was sold | after" is told to the end. */
function lacksObject(words: readonly ClauseWord[]): boolean {
  const last = words.at(-1)!.lower;
  return isFinite(last) && !last.endsWith('ed') && !words.slice(-4, -1).some((w) => PASSIVE.test(w.lower));
}

/** "and rain, Ireland went on", "and the West Midlands, where it was": behind the comma comes another clause. Behind ", and" it may be a list that opens one. */
function endOfClause(joint: string, words: readonly ClauseWord[]): number {
  const at = words.findIndex((w, i) => i > 0 && w.apart && (!joint.startsWith(',') || RELATIVE.test(w.lower)));
  return at < 0 ? words.length : at;
}
