/** Owns what stands against a claim: who denies it, and the claims that say something else. It orders and renders nothing. */
import type { Claim, Position } from '../../domain/claim.js';
import { pointsBack } from '../../language/pointing-back.js';
import { deniers, type Ledger } from './ledger.js';

export interface Denied { by: Position[]; against: Claim[] }

/** Undefined where nobody denies it. What is nothing but a denial of another claim is told there: "he denies that", "denied that troops were sent". */
export function findDenied(ledger: Ledger, claim: Claim): Denied | undefined {
  const related = ledger.relationsOf(claim.id);
  if (pointsBack(claim.text) || related.some((r) => r.type === 'denies' && r.from === claim.id) && claim.positions.every((p) => p.stance === 'denies')) return undefined;
  const denying = related.filter((r) => r.type === 'denies' && r.to === claim.id && r.from !== claim.id).flatMap((r) => ledger.claims.get(r.from) ?? []);
  const bare = denying.filter((c) => pointsBack(c.text)), against = denying.filter((c) => !pointsBack(c.text));
  const by = [...deniers(claim.positions), ...bare.flatMap((c) => deniers(c.positions))];
  return by.length + against.length > 0 ? { by, against } : undefined;
}
