/** Owns arithmetic on ISO days, months and years; no clock, no time zone. */

export const DAY_MS = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const pad = (n: number): string => String(n).padStart(2, '0');

export const plusDays = (iso: string, days: number): string => new Date(at(iso) + days * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS);
/** 0 is Sunday. */
export const weekdayOf = (iso: string): number => new Date(at(iso)).getUTCDay();
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const monthIso = (year: number, month: number): string => `${year}-${pad(month)}`;

/** Undefined for a day that there is not: 31 June. */
export function dayIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The month so many months away: "2031-01", -1 → "2030-12". */
export function plusMonths(iso: string, months: number): string {
  const n = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  return monthIso(Math.floor(n / 12), (n % 12) + 1);
}

/** Monday to Sunday of the week so many weeks away. */
export function weekAround(iso: string, weeks: number): string {
  const monday = plusDays(iso, weeks * 7 - ((weekdayOf(iso) + 6) % 7));
  return `${monday}/${plusDays(monday, 6)}`;
}

/** The report's own day, if it is one. */
export function readDay(published: string | undefined): string | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return m ? dayIso(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}
