/** Owns times that are counted from the day of the report: "yesterday", "last year", "this autumn", "two weeks ago". */
import type { Lexeme } from './lexemes.js';
import { MONTHS } from './lexicon/measures.js';
import { BEFORE_SEASON, DAY_PARTS, SEASONS, WEEKDAYS } from './lexicon/time-words.js';
import { numeralAt } from './numbers.js';
import { weekdayAt, yearBehind } from './time-dates.js';
import { TIME_UNIT_WORDS, type TimeWords, type Which, WHICH } from './time-words.js';

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);
/** "today", "yesterday morning", "recently", "the same day". */
export function deicticAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!, next = ls[i + 1], days = DAYS_AWAY.get(l.lower);
  const part = (k: number): number => (ls[k] && DAY_PARTS.has(ls[k]!.lower) ? k + 1 : k);
  if (days !== undefined && !(l.capital && i > 0 && ls[i - 1]!.capital)) return { from: i, to: part(i + 1), named: { kind: 'away', unit: 'day', count: days } };
  if (l.lower === 'recently') return { from: i, to: i + 1, named: { kind: 'vague' } };
  if ((l.lower === 'recent' || l.lower === 'coming') && next && /^(?:days|weeks|months|years|decades)$/.test(next.lower)) return { from: i, to: i + 2, named: { kind: 'vague' } };
  if (l.lower === 'same' && next?.lower === 'day') return { from: i, to: i + 2, named: { kind: 'vague' } };
  return undefined;
}

/** "last Monday", "this autumn and winter", "earlier this year", "last night", "next week"; "the last week" is a duration. */
export function whichAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
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
  const unit = TIME_UNIT_WORDS.get(next.lower);
  if (!unit || unit === 'day' || next.lower.endsWith('s') || /^(?:past|previous|following|coming)$/.test(l.lower) || /^(?:the|very)$/.test(ls[i - 1]?.lower ?? '') || ls[k + 1]?.lower === 'of') return undefined;
  return { from: i, to: k + 1, named: { kind: 'away', unit, count: which === 'last' ? -1 : which === 'next' ? 1 : 0 } };
}

/** "this autumn", "the fall of 2031", "summer 2031", "in the winter"; "fall" needs a "this" or a year. */
export function seasonAt(ls: readonly Lexeme[], from: number, i: number, which: Which): TimeWords | undefined {
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
export function agoAt(ls: readonly Lexeme[], i: number): TimeWords | undefined {
  const l = ls[i]!;
  const single = /^(?:a|an|one)$/.test(l.lower) && TIME_UNIT_WORDS.has(ls[i + 1]?.lower ?? '');
  const n = single ? { to: i + 1, value: 1, open: false } : numeralAt(ls, i);
  const k = n && ls[n.to]?.lower === 'of' ? n.to + 1 : n?.to ?? 0;
  const unit = n ? TIME_UNIT_WORDS.get(ls[k]?.lower ?? '') : undefined;
  if (!n || !unit || ls[k + 1]?.lower !== 'ago' || unit === 'weekend') return undefined;
  return { from: i, to: k + 2, named: n.open || n.value % 1 !== 0 || n.value > 9999 ? { kind: 'vague' } : { kind: 'away', unit, count: -n.value } };
}
