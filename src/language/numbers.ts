/** Owns the reading of one number, in digits or words, from a row of lexemes: "two hundred and fifty", "1.5 million", "dozens". */
import type { Lexeme } from './lexemes.js';
import { PLURALS, SCALES, SHORT_SCALES, TENS, UNITS } from './lexicon/number-words.js';

/** Lexemes `[from, to)`. `open`: "dozens", "several hundred", a least value. `decimal`: written with a fraction. */
export interface Numeral { readonly from: number; readonly to: number; readonly value: number; readonly digits: boolean; readonly open: boolean; readonly scaled: boolean }

const STARTERS = new Set([...UNITS.keys(), ...TENS.keys(), ...PLURALS.keys(), 'a', 'an', 'half', 'several', 'many', 'tens', 'dozen']);
export const startsNumeral = (l: Lexeme): boolean => l.kind === 'number' || (l.kind === 'word' && STARTERS.has(l.lower));
/** Whether any number may stand in the words at all; cheaper than cutting them up. */
export const MAY_COUNT = new RegExp(String.raw`\d|(?<!\p{L})(?:${[...UNITS.keys(), ...TENS.keys(), ...PLURALS.keys(), 'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'couple', 'pair'].join('|')})(?!\p{L})`, 'iu');

/** A number of lexemes that no number word of a newspaper goes beyond. */
const LONGEST = 12;

export function numeralAt(ls: readonly Lexeme[], at: number): Numeral | undefined {
  const l = ls[at]!;
  if (l.kind === 'number') return digitsAt(ls, at);
  if (!startsNumeral(l)) return undefined;
  return pluralAt(ls, at) ?? articledAt(ls, at) ?? wordsAt(ls, at, at);
}

const plain = (text: string): number => Number(text.replaceAll(',', ''));

/** "12,000", "1.5 million", "3bn", "2 dozen". */
function digitsAt(ls: readonly Lexeme[], at: number): Numeral | undefined {
  const value = plain(ls[at]!.text);
  if (!Number.isFinite(value)) return undefined;
  const next = ls[at + 1], dashed = next?.text === '-' && !next.apart;
  const scale = dashed ? ls[at + 2] : next;
  if (!scale || scale.kind !== 'word') return { from: at, to: at + 1, value, digits: true, open: false, scaled: false };
  const to = dashed ? at + 3 : at + 2;
  const big = SCALES.get(scale.lower) ?? (scale.lower === 'dozen' ? 12 : undefined);
  if (big !== undefined) return { from: at, to, value: round(value * big), digits: true, open: false, scaled: true };
  const short = !dashed && shortScale(ls, at);
  return short ? { from: at, to, value: round(value * short), digits: true, open: false, scaled: true } : { from: at, to: at + 1, value, digits: true, open: false, scaled: false };
}

const CURRENCY = /^[\p{Sc}]$/u;
/** "$40m", "10k people"; a bare "m" without money is metres, a bare "b" a grade or a bus. */
function shortScale(ls: readonly Lexeme[], at: number): number | undefined {
  const s = ls[at + 1]!, scale = SHORT_SCALES.get(s.lower);
  if (scale === undefined) return undefined;
  if (/^(?:bn|mn|mln|tn|crore|lakhs?)$/.test(s.lower)) return scale;
  const money = CURRENCY.test(ls[at - 1]?.text ?? '') || /^(?:usd|eur|gbp)$/.test(ls[at - 1]?.lower ?? '');
  const noun = ls[at + 2];
  const counted = noun?.kind === 'word' && noun.apart && /(?:[^s]s|people|women|men|children)$/.test(noun.lower) && !/^(?:is|was|has|as|its|this|across|euros|dollars)$/.test(noun.lower);
  return money || (!s.apart && s.lower !== 'b' && counted && s.text === s.lower) ? scale : undefined;
}

/** "dozens", "tens of thousands", "hundreds of millions"; "scores" only of something: "the scores" are of games. */
function pluralAt(ls: readonly Lexeme[], at: number): Numeral | undefined {
  const l = ls[at]!;
  const next = ls[at + 1]?.lower === 'of' ? ls[at + 2]?.lower : undefined;
  const larger = next === undefined ? undefined : PLURALS.get(next);
  if (larger !== undefined && (l.lower === 'tens' || PLURALS.has(l.lower))) {
    const some = l.lower === 'tens' ? 10 : PLURALS.get(l.lower)!;
    return { from: at, to: at + 3, value: some * larger, digits: false, open: true, scaled: true };
  }
  const one = PLURALS.get(l.lower);
  if (one === undefined || l.possessive || (l.lower === 'scores' && !/^(?:of|more)$/.test(ls[at + 1]?.lower ?? ''))) return undefined;
  return { from: at, to: at + 1, value: one, digits: false, open: true, scaled: true };
}

/** "a dozen", "half a million", "a couple of", "several hundred", "a hundred and fifty". */
function articledAt(ls: readonly Lexeme[], at: number): Numeral | undefined {
  const l = ls[at]!, a = l.lower;
  const done = (to: number, value: number, open = false): Numeral => ({ from: at, to, value, digits: false, open, scaled: value >= 100 });
  if (a === 'half') {
    const k = ls[at + 1]?.lower === 'a' ? at + 2 : ls[at + 1]?.text === '-' && ls[at + 2]?.lower === 'a' ? at + 4 : at + 1;
    const unit = ls[k]?.lower === 'dozen' ? 12 : SCALES.get(ls[k]?.lower ?? '');
    return unit !== undefined && k > at + 1 ? done(k + 1, unit / 2) : undefined;
  }
  if (a === 'dozen') return done(at + 1, 12);
  const several = a === 'several' || a === 'many' ? at + 1 : a === 'a' && ls[at + 1]?.lower === 'few' ? at + 2 : -1;
  if (several > 0) {
    const unit = ls[several]?.lower === 'dozen' ? 12 : SCALES.get(ls[several]?.lower ?? '');
    return unit === undefined ? undefined : done(several + 1, unit * 2, true);
  }
  if (a !== 'a' && a !== 'an') return undefined;
  const next = ls[at + 1]?.lower ?? '';
  if (next === 'dozen') return done(at + 2, 12);
  if ((next === 'couple' || next === 'pair') && ls[at + 2]?.lower === 'of') return done(at + 2, 2);
  if (next === 'quarter' && ls[at + 2]?.lower === 'of' && ls[at + 3]?.lower === 'a' && SCALES.has(ls[at + 4]?.lower ?? '')) return done(at + 5, SCALES.get(ls[at + 4]!.lower)! / 4);
  return SCALES.has(next) ? wordsAt(ls, at + 1, at, 1) : undefined;
}

/** "two hundred and fifty", "twenty-five", "one and a half million", "two dozen". `head`: an "a" that stands for one. */
function wordsAt(ls: readonly Lexeme[], first: number, from: number, head?: number): Numeral | undefined {
  let total = 0, group = head ?? 0, i = first, seen = head !== undefined, last: 'unit' | 'ten' | 'scale' | '' = head === undefined ? '' : 'unit';
  for (; i < ls.length && i - first < LONGEST; i++) {
    const w = ls[i]!.lower;
    if (ls[i]!.possessive) break;
    const unit = UNITS.get(w), ten = TENS.get(w), scale = SCALES.get(w);
    if (unit !== undefined && last !== 'unit' && !(last === 'ten' && unit > 9)) { group += unit; last = 'unit'; }
    else if (ten !== undefined && last !== 'ten' && last !== 'unit') { group += ten; last = 'ten'; }
    else if (scale !== undefined && seen) {
      if (scale === 100) group = (group || 1) * 100; else { total += (group || 1) * scale; group = 0; }
      last = 'scale';
    } else if (w === 'dozen' && seen && total === 0) { group *= 12; i++; break; }
    else if (w === 'and' && last === 'unit' && ls[i + 1]?.lower === 'a' && ls[i + 2]?.lower === 'half' && SCALES.has(ls[i + 3]?.lower ?? '')) { group += 0.5; i += 2; continue; }
    else if (w === 'and' && last === 'scale' && (UNITS.has(ls[i + 1]?.lower ?? '') || TENS.has(ls[i + 1]?.lower ?? ''))) continue;
    else if (w === '-' && !ls[i]!.apart && seen && last !== 'scale' && (last === 'ten' ? UNITS.has(ls[i + 1]?.lower ?? '') : ls[i + 1]?.lower === 'dozen' || SCALES.has(ls[i + 1]?.lower ?? ''))) continue;
    else break;
    seen = true;
  }
  return seen && i > first ? { from, to: i, value: round(total + group), digits: false, open: false, scaled: total + group >= 100 } : undefined;
}

/** 1.1 × 1e6 and the like, without the dust of floating point. */
const round = (x: number): number => Number(x.toPrecision(12));
