/** Owns whether a statement says that something is not so: negation of the main clause, and the denial that turns it. */
import type { Polarity } from '../domain/vocabulary.js';
import type { Clause } from './stance-clause.js';
import { SUBORDINATORS } from './lexicon/hedges.js';

const PLAIN_NO = new Set(['never', 'nobody', 'nothing', 'none', 'nor', 'neither', 'nowhere', 'hardly']);
const NO_NEGATION_AFTER_NOT = new Set(['only', 'just', 'merely', 'simply', 'solely', 'least']);
const NO_NEGATION_AFTER_NO = new Set(['doubt', 'matter', 'fewer', 'less', 'later', 'more', 'stranger', 'surprise', 'sooner', 'time', 'confidence', 'vote']);

/** "paid them to not go on", "those not taking part", "reformed or not", "you cannot deny it", "I cannot wait": the main clause is not negated. */
function isAside(words: readonly string[], i: number, main: number): boolean {
  const before = words[i - 1] ?? '', next = words[i + 1] ?? '';
  if (before === 'or' || (/^(?:can|could)$/u.test(before) && /^(?:deny|wait|help|fail|overstate|overestimate|stress|emphasise|emphasize)$/u.test(next))) return true;
  if (/(?:ing|ed)$/u.test(next) && /^(?:those|people|anyone)$/u.test(before)) return true;
  return main >= 0 && i > main && (before === 'to' || (next === 'to' && !BE.test(before) && !HELPS.test(before)));
}
const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?']), OPENS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet']);
const SUBJECT = /^(?:i|you|he|she|it|we|they|there|the|this|that|these|those|an?|his|her|its|our|their|my|no|nobody|nothing)$/u;
const BE = /^(?:is|are|was|were|am|be|been|being)$/u;
const HELPS = /^(?:do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|need|ought)$/u;

/** "not only … but also" and "no fewer than" are positive; "did not", "no evidence", "never" negative, in the main clause alone. The word that negates, or null. */
export function findNegation({ words, main, start }: Clause): string | null {
  let inside = false;
  for (let i = start; i < words.length; i++) {
    const w = words[i]!;
    // "a plan that does not work": past the main verb a subordinate clause keeps its negation to itself
    if (SUBORDINATORS.has(w) && i > start && main >= 0) { inside = true; continue; }
    if (inside && (w === ',' || i === main)) inside = false;
    if (inside) continue;
    // "I tried to serve | and I could not lift it": what comes behind is another clause.
    if (main >= 0 && i > main && (ENDS.has(w) || (OPENS.has(w) && SUBJECT.test(words[i + 1] ?? '')))) return null;
    // "winning like never before", "he lived on nothing but bread"
    if (PLAIN_NO.has(w) && !(w === 'nothing' && words[i + 1] === 'but') && !(w === 'never' && words[i + 1] === 'before')) return w;
    if (w === 'not' && isAside(words, i, main)) continue;
    if (w === 'not' && !NO_NEGATION_AFTER_NOT.has(words[i + 1] ?? '')) return w;
    // "the No. 2 of the party"
    if (w === 'no' && !NO_NEGATION_AFTER_NO.has(words[i + 1] ?? '') && !/^\d/u.test(words[words[i + 1] === '.' ? i + 2 : i + 1] ?? '')) return w;
  }
  return null;
}

/** "denied that it had not paid" says that it paid. */
export const polarityOf = (cueNegative: boolean, contentNegative: boolean): Polarity => (cueNegative !== contentNegative ? 'negative' : 'positive');
