/** Owns which position of an old claim is the same source's: by the statements it rests on, else by a name or alias of either dossier. */
import { type Claim, keyOf, type Position } from '../../domain/claim.js';
import type { Comparison } from './comparison.js';

export function pastPositions(c: Comparison, old: Claim): (position: Position) => Position | undefined {
  const byStatement = new Map(old.positions.flatMap((p) => p.statements.map((s) => [keyOf(s), p] as const)));
  const byName = new Map(old.positions.flatMap((p) => c.namesOf('old', p.actor).map((n) => [n, p] as const)));
  return (position) => {
    const votes = new Map<Position, number>();
    for (const s of position.statements) {
      const past = byStatement.get(c.statements.oldOf.get(keyOf(s)) ?? '');
      if (past) votes.set(past, (votes.get(past) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? c.namesOf('new', position.actor).flatMap((n) => byName.get(n) ?? [])[0];
  };
}
