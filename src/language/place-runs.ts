/** Owns runs of capitalised words, as names of places are written: "Al-Qaim", "Port-au-Prince", "St. Brenna", "Gulf of Arden". */
import type { Lexeme } from './lexemes.js';
import { MONTHS } from './lexicon/measures.js';
import { BODY_OPENERS, HEADS } from './lexicon/place-words.js';
import { WEEKDAYS } from './lexicon/time-words.js';
import { COURTESY, SHORT_TITLES } from './lexicon/titles.js';

/** Lexemes `[from, to)`. */
export interface NameRun { readonly from: number; readonly to: number }

const LONGEST = 8;
const DASH = /^[-‑]$/u;
const ARTICLE = /^(?:al|el|ash|ad|ar|an|as|at|az)$/;
const OFFICE = /^(?:president|minister|mayor|governor|senator|king|queen|prince|pope|judge|general|colonel|captain)$/;
const GEOGRAPHIC = /^(?:gulf|strait|straits|bay|isle|isles|cape|port|horn|sea|republic|city|state|lake|mount|university|bank|house|church|institute|ministry|department|museum|college|academy|board|bishop|mayor|duke)$/;

/** "al-Qaim" begins with a small letter. */
const opens = (ls: readonly Lexeme[], i: number): boolean => ls[i]!.capital || (ARTICLE.test(ls[i]!.lower) && DASH.test(ls[i + 1]?.text ?? '') && !ls[i + 1]!.apart && ls[i + 2]?.capital === true);
const isDay = (l: Lexeme): boolean => WEEKDAYS.has(l.lower) || (MONTHS.has(l.lower) && (l.lower.length > 3 || l.lower === 'may'));

/** The run that begins at `i`; a possessive, a day, a title or an office ends it. */
export function nameRunAt(ls: readonly Lexeme[], i: number): NameRun | undefined {
  if (!opens(ls, i) || isDay(ls[i]!) || ls[i]!.lower === 'i') return undefined;
  let to = i + 1;
  while (to < ls.length && to - i < LONGEST) {
    const last = ls[to - 1]!, l = ls[to]!, next = ls[to + 1];
    if (last.possessive) break;
    if (DASH.test(l.text) && !l.apart && next?.kind === 'word' && !next.apart && (next.capital || (ls[to + 2] && DASH.test(ls[to + 2]!.text) && ls[to + 3]?.capital))) to += 2;
    else if (l.text === '.' && !l.apart && next?.capital && (COURTESY.has(last.lower) || /^(?:ft|mt)$/.test(last.lower))) to += 2;
    else if (l.kind === 'word' && l.apart && opens(ls, to) && !isDay(l) && !(to > i && (OFFICE.test(l.lower) || SHORT_TITLES.has(l.lower)))) to += 1;
    else if (l.lower === 'of' && (GEOGRAPHIC.test(last.lower) || BODY_OPENERS.has(last.lower) || HEADS.has(last.lower)) && next && (next.capital || (next.lower === 'the' && ls[to + 2]?.capital))) to += next.capital ? 2 : 3;
    else break;
  }
  return { from: i, to };
}

export const wordsOfRun = (text: string, ls: readonly Lexeme[], { from, to }: NameRun): string => {
  const last = ls[to - 1]!;
  return text.slice(ls[from]!.start, last.possessive ? last.start + last.text.replace(/['’]s?$/u, '').length : last.end).replace(/\s+/gu, ' ');
};
