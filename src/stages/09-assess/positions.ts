/** Owns where each source stands on a claim now, and the numbers each gave in time order. */
import type { Position, TrackPoint } from '../../domain/claim.js';
import { mastheadOf, OWN_VOICE } from '../../domain/report.js';
import { contains } from '../../domain/span.js';
import { inTime, type Member } from './members.js';

/** Who speaks: the originator; nobody ("?"); or the report's own voice by what a reader knows it by. */
const speaker = (m: Member): { key: string; name: string } =>
  m.originator !== '' ? { key: m.key, name: m.originator } : { key: `own ${m.report.publisher ?? m.report.id}`, name: `${mastheadOf(m.report)}${OWN_VOICE}` };

/** Latest stand of each source, since the first time in a row that it took it. `members` in time order. */
export function positionsOf(members: readonly Member[]): Position[] {
  const bySpeaker = new Map<string, Member[]>();
  for (const m of [...members].sort(inTime)) {
    const k = speaker(m).key, list = bySpeaker.get(k);
    if (list) list.push(m); else bySpeaker.set(k, [m]);
  }
  return [...bySpeaker.values()].map((list) => {
    const last = list.at(-1)!;
    let from = list.length - 1;
    while (from > 0 && list[from - 1]!.statement.stance === last.statement.stance) from--;
    return { actor: speaker(last).name, stance: last.statement.stance, certainty: last.statement.certainty, since: list[from]!.day, statements: list.map((m) => m.ref) };
  });
}

/** Every number of the claim's statements in time order; `unit` keeps to one sort of thing counted where the claim has one. */
export function trackOf(members: readonly Member[]): TrackPoint[] {
  return [...members].sort(inTime).flatMap((m) => m.statement.quantities
    .filter((q) => m.statement.content.some((c) => contains(c, q.span)))
    .map((q): TrackPoint => ({ at: m.day, actor: speaker(m).name, min: q.min, max: q.max, modifier: q.modifier, status: q.status, statement: m.ref })));
}
