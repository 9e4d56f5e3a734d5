/** Owns dates by their names and numbers: days, months, weekdays and years as they are written. */
import type { Lexeme } from './lexemes.js';
import { MONTHS } from './lexicon/measures.js';
import { AFTER_NAMED_DAYS, BEFORE_MONTH, DAY_PARTS, NAMED_DAYS, WEEKDAYS } from './lexicon/time-words.js';
import { isYearAt } from './not-quantities.js';
import { type TimeWords, type Which, WHICH } from './time-words.js';

const smallNumber = (l: Lexeme | undefined): number | undefined => (l?.kind === 'number' && /^\d\d?$/.test(l.text) && Number(l.text) >= 1 && Number(l.text) <= 31 ? Number(l.text) : undefined);
const ordinal = (l: Lexeme | undefined): boolean => l !== undefined && !l.apart && /^(?:st|nd|rd|th)$/.test(l.lower);
const joins = (l: Lexeme | undefined): boolean => l !== undefined && /^(?:-|–|to|and|‑)$/u.test(l.lower);

/** ", 2031" or "2031" behind a month and day. */
export function yearBehind(ls: readonly Lexeme[], i: number): { year?: number; to: number } {
  const k = ls[i]?.text === ',' || ls[i]?.lower === 'of' ? i + 1 : i;
  const l = ls[k];
  return l?.kind === 'number' && /^[12]\d\d\d$/.test(l.text) && ls[k + 1]?.text !== '%' ? { year: Number(l.text), to: k + 1 } : { to: i };
}

/** "12 May 2031", "3rd of May", "3 to 5 May". */
export function dayFirst(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const day = smallNumber(ls[i]);
  if (day === undefined || (i > 0 && !ls[i]!.apart && /^[.:/$£€-]$/u.test(ls[i - 1]!.text))) return undefined;
  let k = ordinal(ls[i + 1]) ? i + 2 : i + 1, last: number | undefined;
  if (joins(ls[k]) && (last = smallNumber(ls[k + 1])) !== undefined) { k += 2; if (ordinal(ls[k])) k++; }
  if (ls[k]?.lower === 'of') k++;
  const month = ls[k]?.capital ? MONTHS.get(ls[k]!.lower) : undefined;
  if (month === undefined) return undefined;
  const { year, to } = yearBehind(ls, stop(ls, k + 1));
  return { from: i, to, named: { kind: 'day', year, month, day, last } };
}

/** The full stop of "Sept." */
const stop = (ls: readonly Lexeme[], k: number): number => (ls[k]?.text === '.' && !ls[k]!.apart && ls[k + 1] !== undefined && (ls[k + 1]!.kind === 'number') ? k + 1 : k);

/** "May 12, 2031", "May 12-14", "May 2031", "since May", "next May"; not the verb, not the name of April Quill. */
export function monthAt(ls: readonly Lexeme[], i: number, month: number): TimeWords | undefined {
  const k = stop(ls, i + 1), day = smallNumber(ls[k]);
  if (day !== undefined && !(ls[k + 1]?.text === ':' && !ls[k + 1]!.apart)) {
    let m = ordinal(ls[k + 1]) ? k + 2 : k + 1, last: number | undefined;
    if (joins(ls[m]) && (last = smallNumber(ls[m + 1])) !== undefined && !(ls[m + 2]?.capital && MONTHS.has(ls[m + 2]!.lower))) m += 2; else last = undefined;
    const { year, to } = yearBehind(ls, m);
    return { from: i, to, named: { kind: 'day', year, month, day, last } };
  }
  const { year, to } = yearBehind(ls, k);
  if (year !== undefined) return { from: i, to, named: { kind: 'month', year, month, which: '' } };
  const before = ls[i - 1]?.lower ?? '', next = ls[i + 1];
  const led = BEFORE_MONTH.has(before) || ls[i - 1]?.text === '-';
  if (!led && (/^(?:may|march|jun|mar|jan|dec|sep|sept|oct|nov|feb|apr|jul|aug)$/.test(ls[i]!.lower) || i === 0 || ls[i - 1]!.capital)) return undefined;
  if (next?.capital && next.apart && !WEEKDAYS.has(next.lower) && !/^(?:in|since)$/.test(before)) return undefined;
  const which = WHICH.get(before) ?? '';
  return { from: which ? i - 1 : i, to: i + 1, named: { kind: 'month', month, which } };
}

/** "Monday night", "Monday, 12 May"; `from` may take in "last". */
export function weekdayAt(ls: readonly Lexeme[], from: number, i: number, weekday: number, which: Which): TimeWords | undefined {
  const next = ls[i + 1], before = ls[i - 1];
  if ((before?.capital && NAMED_DAYS.has(before.lower)) || (next?.capital && AFTER_NAMED_DAYS.has(next.lower))) return undefined;
  const k = next && DAY_PARTS.has(next.lower) ? i + 2 : i + 1;
  const d = ls[k]?.text === ',' ? k + 1 : k;
  const exact = d < ls.length ? (ls[d]!.kind === 'number' ? dayFirst(ls, d) : ls[d]!.capital && MONTHS.has(ls[d]!.lower) && smallNumber(ls[stop(ls, d + 1)]) !== undefined ? monthAt(ls, d, MONTHS.get(ls[d]!.lower)!) : undefined) : undefined;
  return exact?.named.kind === 'day' ? { ...exact, from } : { from, to: k, named: { kind: 'weekday', weekday, which } };
}

/** "12/05/2031", "12.05.2031", "2031-05-12"; a day that could be two is vague. */
export function numeric(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const [a, s, b, t, c] = [ls[i]!, ls[i + 1], ls[i + 2], ls[i + 3], ls[i + 4]];
  const dotted = /^(\d\d?)\.(\d\d?)\.([12]\d\d\d)$/.exec(a.text);
  if (dotted) return day(i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (!s || !b || !t || !c || s.apart || b.apart || t.apart || c.apart || s.text !== t.text || b.kind !== 'number' || c.kind !== 'number') return undefined;
  if (s.text === '-' && /^[12]\d\d\d$/.test(a.text) && /^\d\d$/.test(b.text) && /^\d\d$/.test(c.text)) return day(i, i + 5, Number(a.text), Number(b.text), Number(c.text));
  if (s.text !== '/' || !/^\d\d?$/.test(a.text) || !/^\d\d?$/.test(b.text) || !/^[12]\d\d\d$/.test(c.text)) return undefined;
  const x = Number(a.text), y = Number(b.text);
  return x > 12 || x === y ? day(i, i + 5, Number(c.text), y, x) : y > 12 ? day(i, i + 5, Number(c.text), x, y) : { from: i, to: i + 5, named: { kind: 'vague' } };
}
const day = (from: number, to: number, year: number, month: number, d: number): TimeWords => ({ from, to, named: { kind: 'day', year, month, day: d } });

/** "in 2031", "2010-2012", "the 1990s". */
export function yearAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(l.text)) return undefined;
  const year = Number(l.text), next = ls[i + 1];
  if (next && !next.apart && next.lower === 's' && year % 10 === 0) return { from: i, to: i + 2, named: { kind: 'year', year, last: year % 100 === 0 ? year + 99 : year + 9 } };
  if (!isYearAt(ls, i)) return undefined;
  const end = ls[i + 2];
  if (joins(next) && next!.lower !== 'and' && end && /^[12]\d\d\d$/.test(end.text) && Number(end.text) > year) return { from: i, to: i + 3, named: { kind: 'year', year, last: Number(end.text) } };
  return { from: i, to: i + 1, named: { kind: 'year', year } };
}
