/** Owns what stands against a claim: who denies it, and the claims that say something else. It orders and renders nothing. */
import type { Claim, Position } from '../../domain/claim.js';
import { pointsBack } from '../../language/pointing-back.js';
import { deniers, type Ledger } from './ledger.js';

export interface Denied { by: Position[]; against: Claim[] }

/** Undefined where nobody denies it. "He denies that" is told with what he denies, and never as a claim of its own. */
export function findDenied(ledger: Ledger, claim: Claim): Denied | undefined {
  if (pointsBack(claim.text)) return undefined;
  const denying = ledger.relationsOf(claim.id).filter((r) => r.type === 'denies' && r.to === claim.id && r.from !== claim.id).flatMap((r) => ledger.claims.get(r.from) ?? []);
  const bare = denying.filter((c) => pointsBack(c.text)), against = denying.filter((c) => !pointsBack(c.text));
  const by = [...deniers(claim.positions), ...bare.flatMap((c) => deniers(c.positions))];
  return by.length + against.length > 0 ? { by, against } : undefined;
}
