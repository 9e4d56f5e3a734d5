/** Owns how the numbers of a claim moved: values that nobody had given for it before, and the range old and new. */
import type { Change } from '../../domain/change.js';
import type { TrackPoint } from '../../domain/claim.js';
import type { Ledger } from '../../stages/index.js';
import { change, named, type Comparison } from './comparison.js';

const valueOf = (p: TrackPoint): string => `${p.min}/${p.max}/${p.modifier}`;

/** One number as it was given ("at least 50, about 50"), several as the range from lowest to highest. Points of one unit. */
function rangeOf(ledger: Ledger, points: readonly TrackPoint[], unit: string): string {
  const ends = points.flatMap((p) => [p.min, p.max]).filter((n) => n !== null);
  if (new Set(ends).size < 2) return [...new Set(points.map((p) => ledger.amount(p, unit)))].join(', ');
  return ledger.amount({ min: Math.min(...ends), max: Math.max(...ends), modifier: 'exact', status: '' }, unit);
}

/** "12 people; 3 vehicles": each sort of thing counted by its range. */
export function amountsOf(ledger: Ledger, points: readonly TrackPoint[]): string {
  return [...byUnit(ledger, points)].map(([unit, list]) => rangeOf(ledger, list, unit)).join('; ');
}

function byUnit(ledger: Ledger, points: readonly TrackPoint[]): Map<string, TrackPoint[]> {
  const out = new Map<string, TrackPoint[]>();
  for (const p of points) (out.get(ledger.unitOf(p)) ?? out.set(ledger.unitOf(p), []).get(ledger.unitOf(p))!).push(p);
  return out;
}

/** The same value from one more source is no move. */
export function movedNumbers(c: Comparison): Change[] {
  return c.pairs.flatMap(({ old, now }) => {
    const past = byUnit(c.old, old.quantities), known = new Set(old.quantities.map(valueOf));
    return [...byUnit(c.now, now.quantities)].flatMap(([unit, points]) => {
      const before = past.get(unit) ?? [];
      const fresh = points.filter((p) => !known.has(valueOf(p)) && c.isNew(p.statement));
      if (fresh.length === 0) return [];
      return [change('number', [named('new', now)], {
        who: [...new Set(fresh.map((p) => c.now.nameOf(p.actor)))],
        before: before.length > 0 ? rangeOf(c.old, before, unit) : null, after: rangeOf(c.now, points, unit),
        quotes: c.quotes('new', fresh.map((p) => p.statement)),
      })];
    });
  });
}
