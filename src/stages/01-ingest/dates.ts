/** Owns reading a complete date, year included, from a stamp or from markup. Times inside the story are left to 04-annotate. */

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;

export interface FoundDate { iso: string; start: number; end: number }
/** The first complete date in a short text, or nothing. "03/04/2024" could be two days and is no date; nor is 31 February. */
export function findDate(text: string): FoundDate | undefined {
  let best: FoundDate | undefined;
  const take = (m: RegExpExecArray | null, y: number, mo: number, d: number) => {
    const iso = m && validDate(y, mo, d);
    if (m && iso && (!best || m.index < best.start)) best = { iso, start: m.index, end: m.index + m[0].length };
  };
  const iso = ISO.exec(text); if (iso) take(iso, +iso[1]!, +iso[2]!, +iso[3]!);
  const dm = DAY_FIRST.exec(text); if (dm) take(dm, +dm[3]!, monthOf(dm[2]!), +dm[1]!);
  const md = MONTH_FIRST.exec(text); if (md) take(md, +md[3]!, monthOf(md[1]!), +md[2]!);
  const n = NUMERIC.exec(text);
  if (n) {
    const [a, b] = [+n[1]!, +n[2]!];
    if (a > 12 || a === b) take(n, +n[3]!, b, a); else if (b > 12) take(n, +n[3]!, a, b);
  }
  return best;
}
const monthOf = (word: string): number => MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().slice(0, 3))) + 1;
/** ISO date, if there is such a day between 1800 and 2200. */
export function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
