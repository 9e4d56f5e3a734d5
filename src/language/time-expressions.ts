/** Owns the reading of time expressions from a row of lexemes: what the words name, not yet which day that is. Durations are none. */
import type { Lexeme } from './lexemes.js';
import { MONTHS } from './lexicon/measures.js';
import { AFTER_NAMED_DAYS, BEFORE_MONTH, BEFORE_SEASON, DAY_PARTS, NAMED_DAYS, SEASONS, WEEKDAYS } from './lexicon/time-words.js';
import { isYearAt } from './not-quantities.js';
import { numeralAt } from './numbers.js';

export type Which = 'last' | 'this' | 'next' | '';
export type Unit = 'day' | 'week' | 'month' | 'year' | 'weekend' | 'decade' | 'century';
/** `kind` vague: a time that nothing can date, "in recent years". */
export type Named =
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number; readonly last?: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number; readonly which: Which }
  | { readonly kind: 'year'; readonly year: number; readonly last?: number }
  | { readonly kind: 'season'; readonly year?: number; readonly months: readonly number[]; readonly which: Which }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'away'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'vague' };
/** Lexemes `[from, to)`. */
export interface TimeWords { readonly from: number; readonly to: number; readonly named: Named }

const WHICH: ReadonlyMap<string, Which> = new Map([['last', 'last'], ['past', 'last'], ['previous', 'last'], ['this', 'this'], ['next', 'next'], ['coming', 'next'], ['following', 'next']]);
const UNITS: ReadonlyMap<string, Unit> = new Map([['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['month', 'month'], ['months', 'month'], ['year', 'year'], ['years', 'year'], ['weekend', 'weekend'], ['decade', 'decade'], ['century', 'century']]);

/** Whether any time may stand in the words; cheaper than cutting them up. */
export const MAY_TELL_TIME = /\d|day|[Tt]onight|[Tt]omorrow|[Rr]ecent|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|month|year|decade|century|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|ago|night|morning|afternoon|evening/u;

/** The expression that begins at `i`. */
export function timeAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  if (l.kind === 'number') return dayFirst(ls, i) ?? numeric(ls, i) ?? yearAt(ls, i) ?? agoAt(ls, i);
  if (l.kind !== 'word') return undefined;
  const month = l.capital ? MONTHS.get(l.lower) : undefined;
  if (month !== undefined) return monthAt(ls, i, month);
  const weekday = l.capital ? WEEKDAYS.get(l.lower) : undefined;
  if (weekday !== undefined) return weekdayAt(ls, i, i, weekday, '');
  return deicticAt(ls, i) ?? whichAt(ls, i) ?? seasonAt(ls, i, i, '') ?? agoAt(ls, i);
}

const smallNumber = (l: Lexeme | undefined): number | undefined => (l?.kind === 'number' && /^\d\d?$/.test(l.text) && Number(l.text) >= 1 && Number(l.text) <= 31 ? Number(l.text) : undefined);
const ordinal = (l: Lexeme | undefined): boolean => l !== undefined && !l.apart && /^(?:st|nd|rd|th)$/.test(l.lower);
const joins = (l: Lexeme | undefined): boolean => l !== undefined && /^(?:-|–|to|and|‑)$/u.test(l.lower);

/** ", 2031" or "2031" behind a month and day. */
function yearBehind(ls: readonly Lexeme[], i: number): { year?: number; to: number } {
  const k = ls[i]?.text === ',' || ls[i]?.lower === 'of' ? i + 1 : i;
  const l = ls[k];
  return l?.kind === 'number' && /^[12]\d\d\d$/.test(l.text) && ls[k + 1]?.text !== '%' ? { year: Number(l.text), to: k + 1 } : { to: i };
}

/** "12 May 2031", "3rd of May", "3 to 5 May". */
function dayFirst(ls: readonly Lexeme[], i: number): TimeWords | undefined {
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
function monthAt(ls: readonly Lexeme[], i: number, month: number): TimeWords | undefined {
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
function weekdayAt(ls: readonly Lexeme[], from: number, i: number, weekday: number, which: Which): TimeWords | undefined {
  const next = ls[i + 1], before = ls[i - 1];
  if ((before?.capital && NAMED_DAYS.has(before.lower)) || (next?.capital && AFTER_NAMED_DAYS.has(next.lower))) return undefined;
  const k = next && DAY_PARTS.has(next.lower) ? i + 2 : i + 1;
  const d = ls[k]?.text === ',' ? k + 1 : k;
  const exact = d < ls.length ? (ls[d]!.kind === 'number' ? dayFirst(ls, d) : ls[d]!.capital && MONTHS.has(ls[d]!.lower) && smallNumber(ls[stop(ls, d + 1)]) !== undefined ? monthAt(ls, d, MONTHS.get(ls[d]!.lower)!) : undefined) : undefined;
  return exact?.named.kind === 'day' ? { ...exact, from } : { from, to: k, named: { kind: 'weekday', weekday, which } };
}

/** "12/05/2031", "12.05.2031", "2031-05-12"; a day that could be two is vague. */
function numeric(ls: readonly Lexeme[], i: number): TimeWords | undefined {
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
function yearAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(l.text)) return undefined;
  const year = Number(l.text), next = ls[i + 1];
  if (next && !next.apart && next.lower === 's' && year % 10 === 0) return { from: i, to: i + 2, named: { kind: 'year', year, last: year % 100 === 0 ? year + 99 : year + 9 } };
  if (!isYearAt(ls, i)) return undefined;
  const end = ls[i + 2];
  if (joins(next) && next!.lower !== 'and' && end && /^[12]\d\d\d$/.test(end.text) && Number(end.text) > year) return { from: i, to: i + 3, named: { kind: 'year', year, last: Number(end.text) } };
  return { from: i, to: i + 1, named: { kind: 'year', year } };
}

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);
/** "today", "yesterday morning", "recently", "the same day". */
function deicticAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!, next = ls[i + 1], days = DAYS_AWAY.get(l.lower);
  const part = (k: number): number => (ls[k] && DAY_PARTS.has(ls[k]!.lower) ? k + 1 : k);
  if (days !== undefined && !(l.capital && i > 0 && ls[i - 1]!.capital)) return { from: i, to: part(i + 1), named: { kind: 'away', unit: 'day', count: days } };
  if (l.lower === 'recently') return { from: i, to: i + 1, named: { kind: 'vague' } };
  if ((l.lower === 'recent' || l.lower === 'coming') && next && /^(?:days|weeks|months|years|decades)$/.test(next.lower)) return { from: i, to: i + 2, named: { kind: 'vague' } };
  if (l.lower === 'same' && next?.lower === 'day') return { from: i, to: i + 2, named: { kind: 'vague' } };
  return undefined;
}

/** "last Monday", "this autumn and winter", "earlier this year", "last night", "next week"; "the last week" is a duration. */
function whichAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  if (/^(?:earlier|later)$/.test(l.lower) && WHICH.has(ls[i + 1]?.lower ?? '')) {
    const inner = whichAt(ls, i + 1);
    return inner && { ...inner, from: i };
  }
  const which = WHICH.get(l.lower), k = l.lower === 'this' && /^(?:past|coming)$/.test(ls[i + 1]?.lower ?? '') ? i + 2 : i + 1, next = ls[k];
  if (which === undefined || !next) return undefined;
  const weekday = next.capital ? WEEKDAYS.get(next.lower) : undefined;
  if (weekday !== undefined) return weekdayAt(ls, i, k, weekday, which);
  const month = next.capital ? MONTHS.get(next.lower) : undefined;
  if (month !== undefined) return undefined; // the month takes it in
  const season = seasonAt(ls, i, k, which);
  if (season) return season;
  if (which === 'last' && next.lower === 'night') return { from: i, to: k + 1, named: { kind: 'away', unit: 'day', count: -1 } };
  if (which === 'this' && /^(?:morning|afternoon|evening)$/.test(next.lower)) return { from: i, to: k + 1, named: { kind: 'away', unit: 'day', count: 0 } };
  const unit = UNITS.get(next.lower);
  if (!unit || unit === 'day' || next.lower.endsWith('s') || /^(?:past|previous|following|coming)$/.test(l.lower) || /^(?:the|very)$/.test(ls[i - 1]?.lower ?? '') || ls[k + 1]?.lower === 'of') return undefined;
  return { from: i, to: k + 1, named: { kind: 'away', unit, count: which === 'last' ? -1 : which === 'next' ? 1 : 0 } };
}

/** "this autumn", "the fall of 2031", "summer 2031", "in the winter"; "fall" needs a "this" or a year. */
function seasonAt(ls: readonly Lexeme[], from: number, i: number, which: Which): TimeWords | undefined {
  const first = SEASONS.get(ls[i]!.lower);
  if (first === undefined) return undefined;
  let to = i + 1;
  const months = [first];
  const second = ls[to]?.lower === 'and' || ls[to]?.lower === 'or' ? SEASONS.get(ls[to + 1]?.lower ?? '') : undefined;
  if (second !== undefined) { months.push(second); to += 2; }
  const behind = yearBehind(ls, ls[to]?.text === ',' ? to + 9999 : to);
  if (behind.year !== undefined) return { from, to: behind.to, named: { kind: 'season', year: behind.year, months, which } };
  const before = ls[i - 1]?.lower ?? '', led = BEFORE_SEASON.has(before) && (before !== 'the' || /^(?:in|by|since|until|during|of)$/.test(ls[i - 2]?.lower ?? ''));
  if (which === '' && (!led || ls[i]!.lower === 'fall' || ls[to]?.lower === 'of' || (ls[to]?.kind === 'word' && /^(?:water|break|term|camp|house|games|olympics)$/.test(ls[to]!.lower)))) return undefined;
  return { from, to, named: { kind: 'season', months, which } };
}

/** "two weeks ago", "a year ago". */
function agoAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  const single = /^(?:a|an|one)$/.test(l.lower) && UNITS.has(ls[i + 1]?.lower ?? '');
  const n = single ? { to: i + 1, value: 1, open: false } : numeralAt(ls, i);
  const k = n && ls[n.to]?.lower === 'of' ? n.to + 1 : n?.to ?? 0;
  const unit = n ? UNITS.get(ls[k]?.lower ?? '') : undefined;
  if (!n || !unit || ls[k + 1]?.lower !== 'ago' || unit === 'weekend') return undefined;
  return { from: i, to: k + 2, named: n.open || n.value % 1 !== 0 || n.value > 9999 ? { kind: 'vague' } : { kind: 'away', unit, count: -n.value } };
}
