/** Owns the figures that look alike and may not be: one number of one sort of thing that stands in several claims. It orders and renders nothing. */
import type { Claim, TrackPoint } from '../../domain/claim.js';
import { figure, type Ledger } from './ledger.js';

export interface SameFigure { words: string; places: { claim: Claim; point: TrackPoint }[] }

/** Smaller numbers meet by chance: two people here, two people there. */
const LEAST = 10;

/** Each number that at least two claims give for the same sort of thing, largest first; each claim once. "1,200 people told to leave", "1,200 people evacuated". */
export function sameFigures(ledger: Ledger, claims: readonly Claim[]): SameFigure[] {
  const byFigure = new Map<string, SameFigure & { size: number }>();
  for (const claim of claims) for (const point of claim.quantities) {
    const value = point.min ?? point.max, unit = ledger.unitOf(point).toLowerCase();
    if (value === null || value < LEAST || unit === '') continue;
    const key = `${value} ${unit.split(' ').at(-1)}`;
    const found = byFigure.get(key) ?? byFigure.set(key, { words: `${figure(value)} ${ledger.unitOf(point)}`, places: [], size: value }).get(key)!;
    // One statement may be told of in two claims: that is one number.
    const same = (p: SameFigure['places'][number]): boolean => p.claim === claim || (p.point.statement.report === point.statement.report && p.point.statement.statement === point.statement.statement);
    if (!found.places.some(same)) found.places.push({ claim, point });
  }
  return [...byFigure.values()].filter((f) => f.places.length > 1).sort((a, b) => b.size - a.size || (a.words < b.words ? -1 : 1));
}
