/** Owns which words of a stretch of a sentence are its verbs, by their form alone: present tenses without an auxiliary are told only behind a pronoun. */
import { AUXILIARIES, IRREGULAR_PASTS, NO_PAST, NO_PARTICIPLE } from './lexicon/finite-verbs.js';

export interface ClauseWord {
  readonly lower: string;
  readonly start: number;
  /** It opens with a capital or a digit. */
  readonly name: boolean;
  /** A comma stands right before it. */
  readonly apart: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const DETERMINER = /^(?:an?|the|its|his|her|their|our|my|your|this|that|these|those|some|any|no|every|each)$/;
const QUANTIFIER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|most|both|all|another|others|nobody|everybody|nothing|everything)$/;
const PRONOUN = /^(?:i|you|he|she|it|we|they|who)$/;
export const RELATIVE = /^(?:who|which|that|where|whose)$/;
/** Behind an auxiliary they are of the same verb: "have been detained". */
const OF_THE_GROUP = /^(?:been|being|not|also|never|now|already|still|be|have|\p{L}{3,}(?:ed|ing|ly))$/u;
/** "expected to implement", "performed at a PC": what is said of a noun, sooner than what it did. */
const BEHIND_PARTICIPLE = /^(?:to|by|at|in|on|as|with|from|for)$/;

/** "In April and May alone": the month keeps its capital, so that it is no verb. */
export const clauseWords = (sentence: string): ClauseWord[] =>
  [...sentence.matchAll(WORD)].map((m) => ({ lower: m[0] === 'May' ? m[0] : m[0].toLowerCase(), start: m.index, name: /^[\p{Lu}\p{N}]/u.test(m[0]), apart: /,\s*$/.test(sentence.slice(Math.max(0, m.index - 3), m.index)) }));

const isPast = (w: string): boolean => IRREGULAR_PASTS.has(w) || (w.length > 4 && w.endsWith('ed') && !NO_PAST.has(w));
export const isFinite = (w: string): boolean => AUXILIARIES.has(w) || isPast(w);
export const isParticiple = (w: ClauseWord | undefined): boolean => w !== undefined && !w.name && w.lower.length > 4 && w.lower.endsWith('ing') && !NO_PARTICIPLE.has(w.lower);
export const opensNounPhrase = (w: ClauseWord): boolean => w.name || DETERMINER.test(w.lower) || QUANTIFIER.test(w.lower) || PRONOUN.test(w.lower) || w.lower === 'there';

/** "the deal was signed": a verb that stands behind a subject. */
export const hasSubjectAndVerb = (words: string): boolean => clauseWords(words).findIndex((w) => isFinite(w.lower)) > 0;

/** It tells something: a verb, or a pronoun that does something. "Last year", "In London, the area with the highest price" and "Sited at busy stations" do not. */
export const tellsSomething = (words: readonly ClauseWord[]): boolean =>
  words.some((w, i) => (i === 0 ? AUXILIARIES.has(w.lower) || IRREGULAR_PASTS.has(w.lower) || (!w.name && isPast(w.lower)) : isFinite(w.lower) || PRONOUN.test(words[i - 1]!.lower)));

/** Index of the verb whose subject the words open with, or -1: not of "those who have been detained", nor of "songs in a 12-minute set". */
export function mainVerb(words: readonly ClauseWord[]): number {
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!, before = words[i - 1]?.lower ?? '';
    if (!isFinite(w.lower) || DETERMINER.test(before) || before.includes('-')) continue;
    if (RELATIVE.test(before)) {
      while (i + 1 < words.length && OF_THE_GROUP.test(words[i + 1]!.lower)) i++;
      continue;
    }
    if (i > 0 && !AUXILIARIES.has(w.lower) && w.lower.endsWith('ed') && BEHIND_PARTICIPLE.test(words[i + 1]?.lower ?? '') && !opensNounPhrase(words[0]!)) continue;
    return i;
  }
  return -1;
}
