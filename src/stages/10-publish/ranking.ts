/** Owns the order in which claims are shown: what a fact-checker must look at first. It changes nothing in the dossier. */
import type { Claim } from '../../domain/claim.js';
import { deniers, type Ledger } from './ledger.js';

/** "These", "any responsibility": words that tell a reader nothing by themselves come last. */
const TELLING_WORDS = 4;
const tells = (claim: Claim): boolean => claim.text.split(/\s+/u).length >= TELLING_WORDS;

/** Claims somebody asserts first; of those what somebody denies or what cannot hold beside another, then those with most origins, then most statements; ties by id. */
export function rankClaims(ledger: Ledger): Claim[] {
  const keyed = ledger.dossier.claims.map((claim) => ({
    claim, tells: tells(claim) ? 1 : 0, asserted: claim.assessment.origins > 0 ? 1 : 0, disputed: isDisputed(ledger, claim) ? 1 : 0, origins: claim.assessment.origins,
    size: claim.members.length, surety: ledger.confidenceOf(claim),
  }));
  keyed.sort((a, b) => b.tells - a.tells || b.asserted - a.asserted || b.disputed - a.disputed || b.origins - a.origins || b.size - a.size || b.surety - a.surety
    || (a.claim.id < b.claim.id ? -1 : 1));
  return keyed.map((k) => k.claim);
}

export function isDisputed(ledger: Ledger, claim: Claim): boolean {
  return deniers(claim.positions).length > 0
    || ledger.relationsOf(claim.id).some((r) => r.type === 'conflicts' || r.type === 'denies');
}

/** One origin, denied by nobody, confirmed by nobody: the gap in the story. */
export function isUnconfirmed(ledger: Ledger, claim: Claim): boolean {
  return claim.assessment.origins <= 1 && !isDisputed(ledger, claim)
    && claim.members.some((m) => (ledger.find(m)?.statement.cue.length ?? 0) > 0)
    && claim.members.every((m) => ledger.find(m)?.statement.verification !== 'confirmed');
}
