/** Owns what a time expression does in its clause: the tense it stands in, and whether it dates the saying, a deadline or what is told of. */
import type { Lexeme } from './lexemes.js';
import { FUTURE, HEARERS, PAST, PLANS, SAYING } from './lexicon/time-words.js';
import type { Tense } from './time-resolve.js';

const REACH = 14;
const FRONT_REACH = 30;
const stops = (l: Lexeme): boolean => l.kind === 'mark' && /^[;:!?—“”"]$/u.test(l.text);
const pastForm = (l: Lexeme): boolean => !l.capital && (PAST.has(l.lower) || (l.lower.length > 4 && l.lower.endsWith('ed') && !/(?:eed|hundred|sacred|naked)$/.test(l.lower)));

/** What the verb at `k` says: "held" in "will be held" is future, so is "planned to be held". */
function tenseOf(ls: readonly Lexeme[], k: number): Tense {
  const l = ls[k]!;
  if (FUTURE.has(l.lower) || /'(?:ll)$/.test(l.lower)) return 'future';
  if (l.lower === 'to' && k > 0 && (PLANS.has(ls[k - 1]!.lower) || PLANS.has(ls[k - 2]?.lower ?? ''))) return 'future';
  if (/^(?:due|scheduled|slated)$/.test(l.lower) && /^(?:on|for|in|by|at|next|this|back)$/.test(ls[k + 1]?.lower ?? '')) return 'future';
  if (!pastForm(l)) return 'unknown';
  for (let i = k - 1; i >= 0 && i >= k - 4; i--) {
    const w = ls[i]!.lower;
    if (FUTURE.has(w) || (w === 'to' && (PLANS.has(ls[i - 1]?.lower ?? '') || PLANS.has(ls[i - 2]?.lower ?? '')))) return 'future';
    if (ls[i]!.kind === 'mark' || !/^(?:be|been|not|also|then|have|has|\p{L}+ly|only|again|and|or)$/u.test(w)) break;
  }
  return 'past';
}

/** From the nearest verb on the left, else the first on the right: "On Monday the bridge will open." */
export function tenseAt(ls: readonly Lexeme[], from: number, to: number): Tense {
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    if (stops(ls[k]!)) break;
    const tense = tenseOf(ls, k);
    if (tense !== 'unknown') return tense;
  }
  for (let k = to; k < ls.length && k < to + REACH; k++) {
    if (stops(ls[k]!)) break;
    const tense = tenseOf(ls, k);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** "by Friday", "no later than 3 May", "until March" in a clause about what is to come. */
export function isDeadline(ls: readonly Lexeme[], from: number, tense: Tense): boolean {
  let k = from - 1;
  while (k >= 0 && /^(?:the|end|of|early|late|mid|-|start|beginning)$/.test(ls[k]!.lower)) k--;
  const w = ls[k]?.lower ?? '', two = `${ls[k - 1]?.lower ?? ''} ${w}`;
  if (two === 'later than' || two === 'ahead of') return tense !== 'past';
  if (w === 'by') return tense !== 'past';
  return tense === 'future' && /^(?:until|till|before)$/.test(w);
}

/** "said on Tuesday", "told reporters late Friday", "On Monday, the clerk said", "the ministry on Friday denied". */
export function datesSaying(ls: readonly Lexeme[], from: number, to: number): boolean {
  // "condemned Friday's test", "during a Friday rally"
  if (ls[to - 1]!.possessive || /^(?:a|an)$/.test(ls[from - 1]?.lower ?? '')) return false;
  const next = ls[to]?.lower === ',' ? ls[to + 1] : ls[to];
  if (next && SAYING.has(next.lower) && !next.capital) return true;
  for (let k = from - 1; k >= 0 && k >= from - 10; k--) {
    const l = ls[k]!;
    if (SAYING.has(l.lower)) return !isNounHere(ls, k);
    if (l.kind === 'mark' ? !/^[-'’]$/u.test(l.text) : !HEARERS.has(l.lower) && !l.capital && !(nounOfVenue(ls, k) && k < from - 1)) break;
  }
  return frontedSaying(ls, from, to);
}

/** "the reports on Monday" */
const isNounHere = (ls: readonly Lexeme[], k: number): boolean => /^(?:the|these|those|of|its|their|his|her|no)$/.test(ls[k - 1]?.lower ?? '');
/** "said at a village meeting on Tuesday": led by a preposition. */
const nounOfVenue = (ls: readonly Lexeme[], k: number): boolean => {
  for (let i = k - 1; i >= 0 && i >= k - 4; i--) if (/^(?:in|at|during|via|through|after)$/.test(ls[i]!.lower)) return !pastForm(ls[k]!) || /^(?:joint|televised)$/.test(ls[k]!.lower);
  return false;
};

/** The time opens the sentence, and its first verb is a saying. */
function frontedSaying(ls: readonly Lexeme[], from: number, to: number): boolean {
  if (from > 3) return false;
  for (let k = 0; k < from; k++) if (ls[k]!.kind === 'mark' || SAYING.has(ls[k]!.lower) || pastForm(ls[k]!)) return false;
  for (let k = to; k < ls.length && k < to + FRONT_REACH; k++) {
    const l = ls[k]!;
    if (stops(l)) return false;
    if (SAYING.has(l.lower) && !l.capital) return !isNounHere(ls, k);
    if (FUTURE.has(l.lower) || pastForm(l)) return false;
  }
  return false;
}
