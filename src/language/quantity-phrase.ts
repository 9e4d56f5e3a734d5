/** Owns the number with its modifier, as a range with its unit of measure: "at least 3,000", "between 20 and 30", "£1.2 billion". What it counts is counted-noun.ts's. */
import type { Modifier } from '../domain/vocabulary.js';
import type { Lexeme } from './lexemes.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURE_WORDS } from './lexicon/measures.js';
import { type Bound, TENS, UNITS } from './lexicon/number-words.js';
import { numeralAt, type Numeral } from './numbers.js';
import { modifierAround, modifierBefore } from './quantity-modifiers.js';

/** Lexemes `[from, to)` are the words to show; the number itself is `[numFrom, numTo)`, currency signs included. */
export interface NumberPhrase {
  readonly from: number; readonly to: number; readonly numFrom: number; readonly numTo: number;
  readonly min: number | null; readonly max: number | null; readonly modifier: Modifier;
  /** Currency code or unit of measure; '' if none is written. */
  readonly unit: string; readonly digits: boolean; readonly open: boolean; readonly ranged: boolean;
}

const CHANGE = /^(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|went|climbed|jumped|dropped|cut|up|down|increased?|increasing|decreased?|reduced|raised|lowered|revised|lifted|slashed|changed|declined|surged|slipped|narrowed|widened|swelled|upgraded|downgraded|doubled)$/;

/** The number phrase whose number starts at `at`; undefined where none does. */
export function phraseAt(ls: readonly Lexeme[], at: number): NumberPhrase | undefined {
  const first = numeralAt(ls, at);
  if (!first) return undefined;
  const sign = signBefore(ls, at);
  const start = sign ? sign.from : at;
  let unit = sign?.unit ?? '';
  const one = unitAfter(ls, first.to);
  const second = rangeEnd(ls, first, one ? one.to : first.to, start);
  const last = second?.numeral ?? first;
  const after = second ? unitAfter(ls, last.to) : one;
  unit ||= after?.unit ?? second?.unit ?? one?.unit ?? '';
  const numTo = after ? after.to : last.to;
  const low = second ? second.low : first.value, high = last.value;
  const front = second?.between ? start - 1 : start;
  const mod = modifierAround(ls, front, numTo, first.open);
  return { from: mod.from, to: mod.to, numFrom: start, numTo, unit, digits: first.digits, open: first.open, ranged: second !== undefined, ...bounds(mod.bound, low, high, second !== undefined, first.open) };
}

/**
 * A range keeps both ends, whatever is said of it, unless that opens it: "at least 20 to 30" has no greatest.
 * "more than 50" has min 50: the number shown is the number written.
 */
function bounds(bound: Bound | undefined, low: number, high: number, ranged: boolean, open: boolean): { min: number | null; max: number | null; modifier: Modifier } {
  if (bound === 'up-to' || bound === 'less-than') return { min: null, max: high, modifier: bound };
  if (bound === 'at-least' || bound === 'more-than') return { min: low, max: null, modifier: bound };
  // "dozens", "nearly hundreds"
  if (open) return { min: low, max: null, modifier: 'at-least' };
  return { min: low, max: ranged ? high : low, modifier: bound ?? 'exact' };
}

/** "$", "US$", "A$", "$US", "EUR" straight before the number. */
function signBefore(ls: readonly Lexeme[], at: number): { from: number; unit: string } | undefined {
  const p = ls[at - 1];
  if (!p) return undefined;
  const pp = ls[at - 2], glued = !ls[at]!.apart;
  if (p.kind === 'mark' && CURRENCY_SIGNS.has(p.text)) {
    if (pp?.kind === 'word' && !p.apart) {
      const unit = CURRENCY_SIGNS.get(pp.lower + p.text);
      if (unit) return { from: at - 2, unit };
    }
    return { from: at - 1, unit: CURRENCY_SIGNS.get(p.text)! };
  }
  if (p.kind !== 'word') return undefined;
  if (glued && pp?.kind === 'mark' && !p.apart) {
    const unit = CURRENCY_SIGNS.get(pp.text + p.lower);
    if (unit) return { from: at - 2, unit };
  }
  const code = /^[A-Z]{3}$/.test(p.text) || p.text === 'Rs' ? CURRENCY_SIGNS.get(p.lower) : undefined;
  return code && ls[at]!.kind === 'number' ? { from: at - 1, unit: code } : undefined;
}

/** "%", "per cent", "km", "dollars"; "5-metre" too. */
export function unitAfter(ls: readonly Lexeme[], at: number): { to: number; unit: string } | undefined {
  const dash = ls[at]?.text === '-' && !ls[at]!.apart && !ls[at + 1]?.apart;
  const k = dash ? at + 1 : at;
  const a = ls[k], b = ls[k + 1];
  if (!a) return undefined;
  const two = b && b.kind === 'word' ? `${a.lower} ${b.lower}` : '';
  for (const table of [MEASURE_WORDS, CURRENCY_WORDS]) {
    const long = two ? table.get(two) : undefined;
    if (long) return { to: k + 2, unit: long };
    const short = table.get(a.lower);
    // "100m" is metres, "5 m" and "the 7 points" are too little to go by
    if (short && !(a.lower === 'm' && (a.apart || a.text !== 'm')) && !/^(?:points|pc|ha|g)$/.test(a.lower) && !(a.capital && !/^(?:MW|GW|GB)$/.test(a.text) && a.lower !== 'usd' && a.lower !== 'eur' && a.lower !== 'gbp')) return weight(ls, k, short);
  }
  return undefined;
}

/** Words before a number among which "weighs" may stand. */
const WEIGHED_BACK = 6;
/** "200 pounds of flour", "weighs about 200 pounds" are no money. */
function weight(ls: readonly Lexeme[], k: number, unit: string): { to: number; unit: string } {
  const heavy = unit === 'GBP' && /^pounds?$/.test(ls[k]!.lower)
    && (/^(?:of|in|heavy|heavier|lighter|overweight)$/.test(ls[k + 1]?.lower ?? '') || ls.slice(Math.max(0, k - WEIGHED_BACK), k).some((l) => /^(?:weigh(?:s|ed|ing|t|ts)?|ounces?)$/.test(l.lower)));
  return { to: k + 1, unit: heavy ? 'lb' : unit };
}

interface RangeEnd { readonly numeral: Numeral; readonly low: number; readonly between: boolean; readonly unit?: string }

/** "20 to 30", "20-30", "two or three", "between 20 and 30", "2 to 3 million"; "rose from 20 to 30" is two numbers. */
function rangeEnd(ls: readonly Lexeme[], first: Numeral, at: number, start: number): RangeEnd | undefined {
  const link = ls[at];
  if (!link || first.open) return undefined;
  const between = ls[start - 1]?.lower === 'between' || (ls[start - 1] !== undefined && modifierBefore.get(ls[start - 1]!.lower) === 'approximately' && ls[start - 2]?.lower === 'between');
  const dash = /^[-–‑−]$/u.test(link.text) && !link.apart && ls[at + 1]?.apart === false;
  if (!dash && !(link.lower === 'and' ? between : link.lower === 'to' || (link.lower === 'or' && !between))) return undefined;
  let k = at + 1;
  if (modifierBefore.get(ls[k]?.lower ?? '') === 'approximately' && ls[k]!.lower !== 'or') k++;
  const sign = ls[k] && ls[k]!.kind === 'mark' ? CURRENCY_SIGNS.get(ls[k]!.text) : undefined;
  if (sign) k++;
  const numeral = ls[k] ? numeralAt(ls, k) : undefined;
  if (!numeral || numeral.open) return undefined;
  if (link.lower === 'to' && ls[start - 1]?.lower === 'from') for (let i = start - 2; i >= 0 && i >= start - 9; i--) if (CHANGE.test(ls[i]!.lower)) return undefined;
  const head = ls[numeral.from]!, coefficient = head.kind === 'number' ? Number(head.text.replaceAll(',', '')) : UNITS.get(head.lower) ?? TENS.get(head.lower) ?? 0;
  const shares = numeral.scaled && !first.scaled && first.value < coefficient && first.value < 1000;
  const low = shares ? first.value * (numeral.value / coefficient) : first.value;
  if (low >= numeral.value || (link.lower === 'or' && numeral.value > 3 * low)) return undefined;
  return { numeral, low, between: between && link.lower === 'and', ...(sign ? { unit: sign } : {}) };
}
