/** Owns which day, month, year or interval a time expression is, counted from the report's own day and the tense of its clause. */
import { dayIso, daysBetween, monthIso, monthOf, plusDays, plusMonths, weekAround, weekdayOf, yearOf } from './calendar.js';
import type { Named, Which } from './time-words.js';

export type Tense = 'past' | 'future' | 'unknown';
type Of<K extends Named['kind']> = Extract<Named, { kind: K }>;

const pad = (n: number): string => String(n).padStart(4, '0');

/** ISO day, month, year or "start/end"; null when the report has no day to count from, or there is no such day. */
export function resolveTime(named: Named, today: string | undefined, tense: Tense): string | null {
  const by: { [K in Named['kind']]: (n: Of<K>) => string | null | undefined } = {
    day: (n) => dayOf(n, today, tense),
    month: (n) => (n.year !== undefined ? monthIso(n.year, n.month) : today && monthNear(n, today, tense)),
    year: (n) => (n.last === undefined ? pad(n.year) : `${pad(n.year)}/${pad(n.last)}`),
    season: (n) => seasonOf(n, today, tense),
    weekday: (n) => today && weekdayNear(n, today, tense),
    away: (n) => today && away(n, today, tense),
    vague: () => null,
  };
  return (by[named.kind] as (n: Named) => string | null | undefined)(named) || null;
}

/** "12 May": the one of this year, the one before or the one after, as the tense asks. */
function dayOf(n: Of<'day'>, today: string | undefined, tense: Tense): string | undefined {
  const year = n.year ?? (today && nearestYear((y) => dayIso(y, n.month, n.day), today, tense));
  if (!year) return undefined;
  const first = dayIso(year, n.month, n.day), last = n.last === undefined ? undefined : dayIso(year, n.month, n.last);
  return first && last && last > first ? `${first}/${last}` : first;
}

/** Nobody leaves out the year of a day that long gone or that far off: on 25 January "they agreed to talk until Feb. 15" is three weeks ahead. */
const FAR_DAYS = 300;

/** Past: the last one not after today; future: the first one not before; unknown, or where that is far: the nearer. */
function nearestYear(of: (year: number) => string | undefined, today: string, tense: Tense): number | undefined {
  const here = yearOf(today);
  const years = [here - 1, here, here + 1].filter((y) => of(y) !== undefined);
  const meant = tense === 'past' ? years.findLast((y) => of(y)! <= today) : tense === 'future' ? years.find((y) => of(y)! >= today) : undefined;
  if (meant !== undefined && Math.abs(daysBetween(today, of(meant)!)) <= FAR_DAYS) return meant;
  return years.sort((a, b) => Math.abs(daysBetween(today, of(a)!)) - Math.abs(daysBetween(today, of(b)!)))[0];
}

function monthNear(n: Of<'month'>, today: string, tense: Tense): string {
  const year = yearOf(today), now = monthOf(today);
  if (n.which === 'last' || (n.which === '' && tense === 'past')) return monthIso(n.month < now || (n.month === now && n.which === '') ? year : year - 1, n.month);
  if (n.which === 'next' || (n.which === '' && tense === 'future')) return monthIso(n.month > now || (n.month === now && n.which === '') ? year : year + 1, n.month);
  return monthIso(n.which === 'this' || Math.abs(n.month - now) <= 6 ? year : n.month > now ? year - 1 : year + 1, n.month);
}

/** A season as months, winter into the next year: "this autumn and winter" → 2031-09/2032-02. */
function seasonOf(n: Of<'season'>, today: string | undefined, tense: Tense): string | undefined {
  const first = n.months[0]!, last = n.months.at(-1)!;
  const year = n.year ?? (today && seasonYear(first, today, n.which, tense));
  if (!year) return undefined;
  const start = monthIso(year, first), end = plusMonths(monthIso(last < first ? year + 1 : year, last), 2);
  return `${start}/${end}`;
}

function seasonYear(first: number, today: string, which: Which, tense: Tense): number {
  const year = yearOf(today), now = monthOf(today);
  // In January the winter that runs began the year before.
  const running = first === 12 && now <= 2 ? year - 1 : year;
  if (which === 'this') return running;
  const over = monthIso(running, first) < monthIso(year, now) && plusMonths(monthIso(running, first), 2) < monthIso(year, now);
  const begun = monthIso(running, first) <= monthIso(year, now);
  if (which === 'last' || (which === '' && tense !== 'future')) return over || (begun && which === '') ? running : running - 1;
  return begun && (which === 'next' || over) ? running + 1 : running;
}

/** "on Monday" of a report of a Monday is that day; "last" and "next" are not. */
function weekdayNear(n: Of<'weekday'>, today: string, tense: Tense): string {
  const back = (weekdayOf(today) - n.weekday + 7) % 7, ahead = (7 - back) % 7;
  if (n.which === 'last') return plusDays(today, -(back || 7));
  if (n.which === 'next') return plusDays(today, ahead || 7);
  return tense === 'future' || (n.which === 'this' && tense === 'unknown') ? plusDays(today, ahead) : plusDays(today, -back);
}

function away({ unit, count }: Of<'away'>, today: string, tense: Tense): string | undefined {
  const year = yearOf(today) + count;
  switch (unit) {
    case 'day': return Math.abs(count) < 100_000 ? plusDays(today, count) : undefined;
    case 'week': return weekAround(today, count);
    case 'month': return plusMonths(today, count);
    case 'year': return year >= 1000 ? String(year) : undefined;
    case 'weekend': return weekend(today, count, tense);
    case 'decade': return count < -1 ? undefined : decade(yearOf(today), count, 10);
    case 'century': return count < -1 ? undefined : decade(yearOf(today), count, 100);
  }
}

/** "this weekend" is the one of the running week, or of the week before if it is told as over. */
function weekend(today: string, count: number, tense: Tense): string {
  const over = count === 0 && tense === 'past' && weekdayOf(today) % 6 !== 0;
  const sunday = weekAround(today, over ? -1 : count).split('/')[1]!;
  return `${plusDays(sunday, -1)}/${sunday}`;
}
const decade = (year: number, count: number, years: number): string => {
  const first = (Math.floor(year / years) + count) * years;
  return `${first}/${first + years - 1}`;
};
