/** Owns the figures of one claim that move: values of one sort that different statements give and that cannot both hold. It renders nothing. */
import type { Claim, TrackPoint } from '../../domain/claim.js';
import { keyOf } from '../../domain/claim.js';
import { compatible } from '../../language/similarity.js';
import type { Ledger } from './ledger.js';

/** In the order of the claim's track; empty where all who count agree, or one sentence counts several things. */
export function movingFigures(ledger: Ledger, claim: Claim): TrackPoint[] {
  const bySort = new Map<string, TrackPoint[]>();
  for (const point of claim.quantities) {
    const sort = ledger.unitOf(point).toLowerCase().split(' ').at(-1)!;
    (bySort.get(sort) ?? bySort.set(sort, []).get(sort)!).push(point);
  }
  return [...bySort.values()].flatMap((points) => (move(points) ? points : []));
}

/** Two statements none of whose values fit together: one that gives both has said how they belong. */
function move(points: readonly TrackPoint[]): boolean {
  const byStatement = new Map<string, TrackPoint[]>();
  for (const p of points) (byStatement.get(keyOf(p.statement)) ?? byStatement.set(keyOf(p.statement), []).get(keyOf(p.statement))!).push(p);
  const told = [...byStatement.values()];
  return told.some((one, i) => told.slice(i + 1).some((other) => !one.some((p) => other.some((q) => compatible(p, q)))));
}
