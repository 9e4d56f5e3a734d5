/** Owns which claim of the new dossier continues which of the old: by the statements they share, never by their words. What else the claims' members tell, regrouping.ts says. */
import type { Claim } from '../../domain/claim.js';
import { keyOf, type StatementMatch } from './match-statements.js';

export interface Overlap { old: Claim; now: Claim; shared: number }
export interface ClaimMatch {
  /** The new claim's id → the one old claim it continues. */
  continues: ReadonlyMap<string, Claim>;
  /** Every pair that shares a statement, the closest first. A statement may stand in several claims. */
  overlaps: readonly Overlap[];
  /** All old claims that a new one shares a statement with, by the new claim's id. */
  sharing: ReadonlyMap<string, readonly Claim[]>;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Greedy one to one, most shared statements first; the same id, then fewer other statements, then the ids' order break ties. Linear in members but for the sort. */
export function matchClaims(old: readonly Claim[], now: readonly Claim[], statements: StatementMatch): ClaimMatch {
  const home = new Map<string, Claim[]>();
  for (const c of old) for (const m of c.members) (home.get(keyOf(m)) ?? home.set(keyOf(m), []).get(keyOf(m))!).push(c);
  const overlaps: Overlap[] = [];
  const sharing = new Map<string, Claim[]>();
  for (const c of now) {
    const counts = new Map<Claim, number>();
    for (const m of c.members) for (const o of home.get(statements.oldOf.get(keyOf(m)) ?? '') ?? []) counts.set(o, (counts.get(o) ?? 0) + 1);
    sharing.set(c.id, [...counts.keys()]);
    for (const [o, shared] of counts) overlaps.push({ old: o, now: c, shared });
  }
  const same = (o: Overlap): number => (o.old.id === o.now.id ? 1 : 0), size = (o: Overlap): number => o.old.members.length + o.now.members.length;
  overlaps.sort((a, b) => b.shared - a.shared || same(b) - same(a) || size(a) - size(b) || byText(a.old.id, b.old.id) || byText(a.now.id, b.now.id));
  const continues = new Map<string, Claim>(), continued = new Set<string>();
  for (const o of overlaps) {
    if (continues.has(o.now.id) || continued.has(o.old.id)) continue;
    continues.set(o.now.id, o.old);
    continued.add(o.old.id);
  }
  return { continues, overlaps, sharing };
}
