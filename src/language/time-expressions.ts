/** Owns the reading of time expressions from a row of lexemes. Durations are none. Which day they mean is time-resolve.ts's. */
import type { Lexeme } from './lexemes.js';
import { MONTHS } from './lexicon/measures.js';
import { WEEKDAYS } from './lexicon/time-words.js';
import { dayFirst, monthAt, numeric, weekdayAt, yearAt } from './time-dates.js';
import { agoAt, deicticAt, seasonAt, whichAt } from './time-relative.js';
import type { TimeWords } from './time-words.js';

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
