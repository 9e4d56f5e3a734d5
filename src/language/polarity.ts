/** Owns whether a statement says that something is not so: negation of the main clause, and the denial that turns it. */
import type { Polarity } from '../domain/vocabulary.js';
import type { Clause } from './stance-clause.js';
import { SUBORDINATORS } from './lexicon/hedges.js';

const PLAIN_NO = new Set(['never', 'nobody', 'nothing', 'none', 'nor', 'neither', 'nowhere', 'hardly']);
const NO_NEGATION_AFTER_NOT = new Set(['only', 'just', 'merely', 'simply', 'solely', 'least']);
const NO_NEGATION_AFTER_NO = new Set(['doubt', 'matter', 'fewer', 'less', 'later', 'more', 'stranger', 'surprise', 'sooner', 'time']);

/** "not only … but also" and "no fewer than" are positive; "did not", "no evidence", "never" negative, in the main clause alone. The word that negates, or null. */
export function findNegation({ words, main, start }: Clause): string | null {
  let inside = false;
  for (let i = start; i < words.length; i++) {
    const w = words[i]!;
    // "a plan that does not work": past the main verb a subordinate clause keeps its negation to itself
    if (SUBORDINATORS.has(w) && i > start && main >= 0) { inside = true; continue; }
    if (inside && (w === ',' || i === main)) inside = false;
    if (inside) continue;
    if (PLAIN_NO.has(w)) return w;
    if (w === 'not' && !NO_NEGATION_AFTER_NOT.has(words[i + 1] ?? '')) return w;
    if (w === 'no' && !NO_NEGATION_AFTER_NO.has(words[i + 1] ?? '')) return w;
  }
  return null;
}

/** "denied that it had not paid" says that it paid. */
export const polarityOf = (cueNegative: boolean, contentNegative: boolean): Polarity => (cueNegative !== contentNegative ? 'negative' : 'positive');
