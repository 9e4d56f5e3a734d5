/** Owns the numbers that count nothing: dates, years, clock times, ages, scores, labels, telephone numbers, parts of names. What is a duration, the noun tells (quantities.ts). */
import type { Lexeme } from './lexemes.js';
import { isPlural } from './counted-noun.js';
import { LABELS } from './lexicon/counting-words.js';
import { MONTHS, TIME_UNITS } from './lexicon/measures.js';
import { type NumberPhrase, phraseAt } from './quantity-phrase.js';

const OPENING = /^["“”‘'([{~–—\p{Sc}+]$/u;
const DASH = /^[-–‑−]$/u;
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|gmt|utc|est|edt|bst|cet|cest|pst|pdt|local|noon)$/;
const STREET = /^(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive|square|place|terrace|court|highway)$/;
const BEFORE_YEAR = /^(?:in|since|by|of|until|till|from|during|early|late|mid|around|before|after|to|through|and|summer|spring|autumn|fall|winter|season|year|election|elections|circa|between|the|for|than)$/;
const FRACTION = /^(?:thirds?|halves|half|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|fold|times)$/;

const isMonth = (l: Lexeme | undefined): boolean => l?.kind === 'word' && l.capital && MONTHS.has(l.lower);

/** The phrase is no quantity whatever noun may follow. `ls[noun]` is the word behind it and its unit. */
export function isNoQuantity(ls: readonly Lexeme[], p: NumberPhrase): boolean {
  const before = ls[p.numFrom - 1], next = ls[p.numTo], first = ls[p.numFrom]!;
  return glued(ls, p, before, first) || dated(ls, p, before, next) || aged(ls, p, before, next) || labelled(ls, p, before, next)
    || CLOCK.test(next?.lower ?? '') || FRACTION.test(next?.lower ?? '') || (DASH.test(next?.text ?? '') && FRACTION.test(ls[p.numTo + 1]?.lower ?? ''));
}

/** Identifiers have so many digits and no comma. */
const LONG_NUMBER = /^\d{13,}$/;

/** "F-16", "Covid-19", "10:30", "9/11", "#4", "737s", "2-1", "555-0134", "5G". */
function glued(ls: readonly Lexeme[], p: NumberPhrase, before: Lexeme | undefined, first: Lexeme): boolean {
  if (before && !first.apart && !OPENING.test(before.text) && !(p.from < p.numFrom && before.kind === 'word')) return true;
  if (LONG_NUMBER.test(first.text) || before?.text === '#' || (before && DASH.test(before.text) && !first.apart && ls[p.numFrom - 2] && !before.apart)) return true;
  if (before?.text === '+' && !first.apart) return true;
  const next = ls[p.numTo];
  if (!next || next.apart) return /^0\d/.test(first.text) || phone(ls, p);
  if (next.kind === 'word') return true;
  if (/^[:/]$/.test(next.text)) return ls[p.numTo + 1]?.apart === false;
  if (next.kind === 'number') return true;
  return DASH.test(next.text) && ls[p.numTo + 1]?.apart === false ? dashed(ls, p) : /^0\d/.test(first.text);
}

/** "10-member panel" and "500-strong force" count; "two-state", "34-year-old" and "2-1" do not. */
function dashed(ls: readonly Lexeme[], p: NumberPhrase): boolean {
  return !/^(?:strong|member|person|man|woman|seat|vehicle|ship|plane|truck)$/.test(ls[p.numTo + 1]!.lower);
}

/** "020 7946 0101": three groups of digits in a row. */
const phone = (ls: readonly Lexeme[], p: NumberPhrase): boolean =>
  [ls[p.numTo], ls[p.numFrom - 1]].some((l) => l?.kind === 'number' && l.text.length >= 3) && ls[p.numFrom]!.text.length >= 3;

/** "12 May", "May 12-14", "3 and 4 May", "2031" without a counted noun: a year. */
function dated(ls: readonly Lexeme[], p: NumberPhrase, before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (!p.digits || p.unit) return false;
  const start = ls[p.numFrom]!.text;
  if (/^\d\d?$/.test(start)) {
    // "Aug. 8"
    if (before?.text === '.' && !before.apart && isMonth(ls[p.numFrom - 2])) return true;
    if (isMonth(before) || isMonth(next) || (next?.lower === 'of' && isMonth(ls[p.numTo + 1]))) return true;
    if (/^(?:and|to|-|–|,)$/.test(next?.lower ?? '') && ls[p.numTo + 1]?.kind === 'number' && isMonth(ls[p.numTo + 2])) return true;
    if (/^(?:and|to|-|–|,|or)$/.test(before?.lower ?? '') && ls[p.numFrom - 2]?.kind === 'number' && isMonth(ls[p.numFrom - 3])) return true;
  }
  return isYear(ls, p, before);
}

/** The number at `i` is a year. */
export function isYearAt(ls: readonly Lexeme[], i: number): boolean {
  const p = phraseAt(ls, i), before = ls[i - 1], next = ls[i + 1];
  if (!p || p.unit || !p.digits) return false;
  if (before && !ls[i]!.apart && !OPENING.test(before.text) && !(DASH.test(before.text) && /^(?:mid|early|late|pre|post)$/.test(ls[i - 2]?.lower ?? ''))) return false;
  if (next && !next.apart && (next.kind !== 'mark' || (/^[:/]$/.test(next.text) && ls[i + 2]?.apart === false))) return false;
  return isYear(ls, p, before) && !(before?.kind === 'word' && LABELS.has(before.lower) && !/^(?:season|year|formula|series)$/.test(before.lower));
}

function isYear(ls: readonly Lexeme[], p: NumberPhrase, before: Lexeme | undefined): boolean {
  const start = ls[p.numFrom]!.text;
  if (!/^[12]\d\d\d$/.test(start) || Number(start) < 1400 || Number(start) > 2199) return false;
  if (isMonth(before) || (before?.text === ',' && /^\d\d?$/.test(ls[p.numFrom - 2]?.text ?? '') && isMonth(ls[p.numFrom - 3]))) return true;
  if (p.from < p.numFrom && !/^(?:around|about|over|some|under|above|below)$/.test(before?.lower ?? '')) return false;
  if (p.ranged) return Number(start) > 1700;
  const counted = [0, 1, 2].some((k) => plainPlural(ls, p.numTo, k));
  return !counted || (BEFORE_YEAR.test(before?.lower ?? '') && p.from === p.numFrom && before!.lower !== 'of');
}

/** A plural in sight, with plain words between: "1500 more fresh soldiers"; "the 2031 Games" and "2031 results" are of a year. */
function plainPlural(ls: readonly Lexeme[], at: number, k: number): boolean {
  for (let i = at; i < at + k; i++) if (ls[i]?.kind !== 'word') return false;
  const l = ls[at + k];
  return l !== undefined && isPlural(l) && !/^(?:elections?|games|olympics|results|figures|polls|rules|sanctions|attacks|talks|protests|championships|finals|awards|riots|wars|floods|accords|accounts|estimates|regulations|guidelines|midterms|caucuses|primaries|debates|crises|standards|events|bombings|shootings|hearings|sales|earnings|profits|s)$/.test(l.lower);
}

/** "aged 34", "Ada Quill, 34, said", "Quill (34)", "turned 40"; "34-year-old" has a dash. */
function aged(ls: readonly Lexeme[], p: NumberPhrase, before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (p.unit || p.open) return false;
  if (/^(?:aged?|ages|turned|turns)$/.test(before?.lower ?? '') || /^(?:aged?|ages|turned|turns)$/.test(ls[p.from - 1]?.lower ?? '')) return true;
  if (!p.digits || (p.max ?? 999) > 120 || p.from < p.numFrom) return false;
  const name = ls[p.numFrom - 2]?.capital === true;
  return name && ((before?.text === ',' && (!next || /^(?:[,.;]|who|was|of|and|from)$/.test(next.lower))) || (before?.text === '(' && next?.text === ')'));
}

/** "Article 5", "Flight 370", "10 Harbour Street", "Apollo 11"; a capital at the start of the sentence is no name. */
function labelled(ls: readonly Lexeme[], p: NumberPhrase, before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (before?.kind === 'word' && p.from === p.numFrom && LABELS.has(before.lower) && !p.unit) return true;
  if (before?.text === '.' && /^(?:no|nos|vol|pp?|art|sec)$/.test(ls[p.numFrom - 2]?.lower ?? '')) return true;
  if (!p.digits || p.unit || p.from < p.numFrom) return false;
  for (let k = p.numTo; k < p.numTo + 3 && ls[k]?.capital; k++) if (STREET.test(ls[k]!.lower) && k > p.numTo) return true;
  const named = before?.capital === true && p.numFrom > 1 && !before.possessive && !isPlural(before) && !(before.end - before.start > 3 && /ed$/.test(before.text));
  return named && !(next?.kind === 'word' && next.apart && [0, 1, 2].some((k) => plainPlural(ls, p.numTo, k)));
}

/** A duration or a frequency: "two days", "three long years", "10 times". */
export const isTimeNoun = (l: Lexeme | undefined): boolean => l !== undefined && TIME_UNITS.has(l.lower);
