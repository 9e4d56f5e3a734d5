/** Owns which claim of a later grouping continues which of an earlier one: by the statements they share, never by their words. */
import { type Claim, keyOf } from './claim.js';

/** What of a claim says which one it is. */
export type Grouped = Pick<Claim, 'id' | 'text' | 'kind' | 'members'>;
export interface Overlap<C> { old: C; now: C; shared: number }
export interface ClaimMatch<C> {
  /** The new claim's id → the one old claim it continues. */
  continues: ReadonlyMap<string, C>;
  /** Every pair that shares a statement, the closest first. A statement may stand in several claims. */
  overlaps: readonly Overlap<C>[];
  /** All old claims that a new one shares a statement with, by the new claim's id. */
  sharing: ReadonlyMap<string, readonly C[]>;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Greedy one to one, most shared statements first, so that the larger part continues a claim that split, and the larger of two claims lives on in
 * their merger. The same id, sort and words, then fewer other statements, then the ids' order break ties. `oldOf` gives the key that a statement had
 * earlier. Linear in members but for the sort.
 */
export function matchClaims<C extends Grouped>(old: readonly C[], now: readonly C[], oldOf: (key: string) => string | undefined): ClaimMatch<C> {
  const home = new Map<string, C[]>();
  for (const c of old) for (const m of c.members) (home.get(keyOf(m)) ?? home.set(keyOf(m), []).get(keyOf(m))!).push(c);
  const overlaps: Overlap<C>[] = [];
  const sharing = new Map<string, C[]>();
  for (const c of now) {
    const counts = new Map<C, number>();
    for (const m of c.members) for (const o of home.get(oldOf(keyOf(m)) ?? '') ?? []) counts.set(o, (counts.get(o) ?? 0) + 1);
    sharing.set(c.id, [...counts.keys()]);
    for (const [o, shared] of counts) overlaps.push({ old: o, now: c, shared });
  }
  const same = (o: Overlap<C>): number => (o.old.id === o.now.id ? 4 : 0) + (o.old.kind === o.now.kind ? 2 : 0) + (o.old.text === o.now.text ? 1 : 0);
  const size = (o: Overlap<C>): number => o.old.members.length + o.now.members.length;
  overlaps.sort((a, b) => b.shared - a.shared || same(b) - same(a) || size(a) - size(b) || byText(a.old.id, b.old.id) || byText(a.now.id, b.now.id));
  const continues = new Map<string, C>(), continued = new Set<string>();
  for (const o of overlaps) {
    if (continues.has(o.now.id) || continued.has(o.old.id)) continue;
    continues.set(o.now.id, o.old);
    continued.add(o.old.id);
  }
  return { continues, overlaps, sharing };
}
