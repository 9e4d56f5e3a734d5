/** Owns claims that were regrouped, lost statements or went, though nothing new was said. */
import type { Change } from '../../domain/change.js';
import { type Claim, keyOf, type StatementRef } from '../../domain/claim.js';
import { change, named, type Comparison } from './comparison.js';

/** Statements of the new claim that stood in the old one. */
function movedOf(c: Comparison, old: Claim, now: Claim): StatementRef[] {
  const past = new Set(old.members.map(keyOf));
  return now.members.filter((m) => past.has(c.statements.oldOf.get(keyOf(m)) ?? ''));
}

/**
 * An old claim that none continues is told with the claim that has most of its statements now; then claims that took statements which the one
 * they continue had not. A statement may stand in several claims: its move is told once for each claim that it is in now.
 */
export function regroupedClaims(c: Comparison): Change[] {
  const continued = new Set([...c.claims.continues.values()].map((o) => o.id)), merged = new Set<string>(), told = new Set<string>();
  const tell = (kind: 'claim-merged' | 'claim-split', old: Claim, now: Claim, moved: readonly StatementRef[]): Change => {
    for (const m of moved) told.add(`${now.id} ${keyOf(m)}`);
    return change(kind, [named('old', old), named('new', now)], { quotes: c.quotes('new', moved) });
  };
  const mergers = c.claims.overlaps.flatMap(({ old, now }) => {
    if (continued.has(old.id) || merged.has(old.id)) return [];
    merged.add(old.id);
    return [tell('claim-merged', old, now, movedOf(c, old, now))];
  });
  const splits = c.claims.overlaps.flatMap(({ old, now }) => {
    const past = c.claims.continues.get(now.id);
    if (past === old || !continued.has(old.id)) return [];
    const had = new Set(past?.members.map(keyOf));
    const taken = movedOf(c, old, now).filter((m) => !had.has(c.statements.oldOf.get(keyOf(m))!) && !told.has(`${now.id} ${keyOf(m)}`));
    return taken.length === 0 ? [] : [tell('claim-split', old, now, taken)];
  });
  return [...mergers, ...splits];
}

/** What a claim that is still there lost although the report is still there: words taken out of it. */
export function lostStatements(c: Comparison): Change[] {
  const there = new Set(c.reports.oldOf.values());
  return c.pairs.flatMap(({ old, now }) => {
    const lost = old.members.filter((m) => there.has(m.report) && !c.statements.kept.has(keyOf(m)));
    return lost.length === 0 ? [] : [change('statement-gone', [named('new', now)], { quotes: c.quotes('old', lost) })];
  });
}

export function goneClaims(c: Comparison): Change[] {
  const there = new Set(c.reports.oldOf.values()), reached = new Set(c.claims.overlaps.map((o) => o.old.id));
  return c.old.dossier.claims.filter((o) => !reached.has(o.id)).map((g) => change('claim-gone', [named('old', g)], {
    who: g.positions.map((p) => c.old.nameOf(p.actor)),
    why: [g.members.some((m) => there.has(m.report)) ? 'its statements are no longer in their reports, or no longer read there' : 'its reports are not in the new dossier'],
    quotes: c.quotes('old', g.members),
  }));
}
