/** Owns when a forecast falls due, from the times its statements name and their reports' dates, and whether that has passed. */
import type { Forecast } from '../../domain/claim.js';
import type { Moment } from '../../domain/moment.js';
import type { Member } from './members.js';

/** Last day of an ISO date, month, year or interval: "2031-06" → 2031-06-30. */
function lastDay(iso: string): string | null {
  const end = iso.split('/').at(-1)!;
  const [year, month] = end.split('-').map(Number);
  const day = end.length === 4 ? `${end}-12-31` : end.length === 7 ? new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10) : end.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}

/** A deadline, or an event after the report's own day: "will open on 3 May". */
function dueOf(t: Moment, m: Member): string | null {
  const day = t.iso === null ? null : lastDay(t.iso);
  if (day === null || t.role === 'utterance') return null;
  return t.role === 'deadline' || (m.day !== null && day > m.day) ? day : null;
}

/** Undefined when nobody forecasts. due: the latest day named; passed is null when nobody can say. */
export function forecastOf(kind: string, members: readonly Member[], today: string | null): Forecast | undefined {
  const told = members.filter((m) => m.statement.stance === 'forecasts');
  if (kind !== 'forecast' || told.length === 0) return undefined;
  const due = told.flatMap((m) => m.statement.times.map((t) => dueOf(t, m))).filter((d): d is string => d !== null).sort().at(-1) ?? null;
  return { due, passed: due === null || today === null ? null : due < today.slice(0, 10), statements: told.map((m) => m.ref) };
}
