/** Owns the finding of times in a report, resolved with the report's own day only. Durations are left out. */
import type { Segmentation } from '../../domain/document.js';
import type { Moment } from '../../domain/moment.js';
import { readDay } from '../../language/calendar.js';
import { type Lexeme, lexemesOf, stretchesOf } from '../../language/lexemes.js';
import { MAY_TELL_TIME, timeAt } from '../../language/time-expressions.js';
import { resolveTime } from '../../language/time-resolve.js';
import { datesSaying, isDeadline, tenseAt } from '../../language/time-role.js';

/** In text order. `published`: the report's ISO date; without it only complete dates have an `iso`. */
export function findTimes(text: string, segmentation: Segmentation, published?: string): Moment[] {
  const today = readDay(published);
  const out: Moment[] = [];
  for (const paragraph of segmentation.paragraphs) for (const sentence of paragraph.sentences) for (const stretch of stretchesOf(text, sentence.span)) {
    if (MAY_TELL_TIME.test(text.slice(stretch[0], stretch[1]))) for (const m of timesIn(lexemesOf(text, stretch), today)) out.push(m);
  }
  return out;
}

function timesIn(ls: readonly Lexeme[], today: string | undefined): Moment[] {
  const out: Moment[] = [];
  let free = 0;
  for (let i = 0; i < ls.length;) {
    const time = timeAt(ls, i);
    if (!time || time.from < free) { i++; continue; }
    const { from, to, named } = time;
    const told = tenseAt(ls, from, to);
    // "rules made to halve it by 2060": a day to come is one, whatever the tense
    const ahead = today !== undefined && (resolveTime(named, today, told) ?? '') > today;
    const deadline = isDeadline(ls, from, ahead ? 'future' : told), saying = !deadline && datesSaying(ls, from, to);
    const iso = resolveTime(named, today, saying ? 'past' : deadline ? 'future' : told === 'unknown' && named.kind === 'weekday' ? 'past' : told);
    out.push({ span: [ls[from]!.start, ends(ls[to - 1]!)], iso, role: deadline ? 'deadline' : saying ? 'utterance' : 'event' });
    i = free = to;
  }
  return out;
}

/** Without the ending of "Monday's". */
const ends = (l: Lexeme): number => (l.possessive ? l.end - (/['’]s$/u.test(l.text) ? 2 : 1) : l.end);
