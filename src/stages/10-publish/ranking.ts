/** Owns the order in which claims are shown: what a fact-checker must look at first. It changes nothing in the dossier. */
import { type Claim, isDoubtful } from '../../domain/claim.js';
import { deniers, sides, type Ledger, plural } from './ledger.js';

/** "These", "any responsibility": words that tell a reader nothing by themselves come last. */
const TELLING_WORDS = 4;
/** What could be confirmed: no judgement, wish or forecast. */
const CHECKABLE: ReadonlySet<Claim['kind']> = new Set(['event', 'state', 'quantity']);
const JUDGED = 0.5;
const tells = (claim: Claim): boolean => claim.text.split(/\s+/u).length >= TELLING_WORDS;

/**
 * Claims that somebody takes the side of first; of those the ones that most reports tell, in whatever voice, each copied text once: what a story is about stands
 * in all of them, often without a source; a judgement or a forecast by half, since a desk wants to know first what has happened. Then what is denied or cannot hold beside another, most origins, most statements; ties by id.
 */
export function rankClaims(ledger: Ledger): Claim[] {
  const reportsOf = countReports(ledger);
  const keyed = ledger.dossier.claims.map((claim) => ({
    claim, tells: tells(claim) ? 1 : 0, said: sides(claim).says.length > 0 ? 1 : 0, reports: reportsOf(claim) * (CHECKABLE.has(claim.kind) ? 1 : JUDGED),
    disputed: isDisputed(ledger, claim) ? 1 : 0, origins: claim.assessment.origins, size: claim.members.length, surety: ledger.confidenceOf(claim),
  }));
  keyed.sort((a, b) => b.tells - a.tells || b.said - a.said || b.reports - a.reports || b.disputed - a.disputed || b.origins - a.origins || b.size - a.size
    || b.surety - a.surety || (a.claim.id < b.claim.id ? -1 : 1));
  return keyed.map((k) => k.claim);
}

/** In how many reports a claim stands, without those that are sooner about something else; those that copy one another, over any number of steps, count as one. */
export function countReports(ledger: Ledger): (claim: Claim) => number {
  const from = new Map(ledger.dossier.lineage.links.filter((l) => l.kind === 'copy').map((l) => [l.from, l.to]));
  const textOf = (report: string): string => {
    const passed = new Set<string>();
    let at = report;
    for (let next = from.get(at); next !== undefined && !passed.has(next); next = from.get(at)) { passed.add(at); at = next; }
    return at;
  };
  return (claim) => new Set(claim.members.filter((m) => !isDoubtful(m)).map((m) => textOf(m.report))).size;
}

/** "3 reports, 4 statements and 1 perhaps, 2 origins". */
export function spreadOf(claim: Claim, reports: number): string {
  const perhaps = claim.members.filter(isDoubtful).length;
  return `${plural(reports, 'report')}, ${plural(claim.members.length - perhaps, 'statement')}${perhaps > 0 ? ` and ${perhaps} perhaps` : ''}, ${claim.assessment.origins === 0 ? 'no origin named' : plural(claim.assessment.origins, 'origin')}`;
}

export function isDisputed(ledger: Ledger, claim: Claim): boolean {
  return deniers(claim.positions).length > 0
    || ledger.relationsOf(claim.id).some((r) => r.type === 'conflicts' || r.type === 'denies');
}

/** A fact of one origin, denied by nobody, confirmed by nobody, and that no two reports tell as their own: the gap in the story. */
export function isUnconfirmed(ledger: Ledger, claim: Claim): boolean {
  const voices = new Set(claim.members.filter((m) => ledger.find(m)?.statement.chain.length === 0).map((m) => m.report)).size;
  return CHECKABLE.has(claim.kind) && tells(claim) && claim.assessment.origins <= 1 && voices < 2 && !isDisputed(ledger, claim)
    && claim.members.some((m) => (ledger.find(m)?.statement.cue.length ?? 0) > 0)
    && claim.members.every((m) => ledger.find(m)?.statement.verification !== 'confirmed');
}
