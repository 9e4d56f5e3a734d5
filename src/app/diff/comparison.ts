/** Owns what every comparison of two dossiers needs: both ledgers, who continues whom, and quoting. What is told of it, its neighbours decide. */
import type { Change, ChangedClaim, Quote } from '../../domain/change.js';
import { type Claim, keyOf, type StatementRef } from '../../domain/claim.js';
import { type ClaimMatch, matchClaims } from '../../domain/claim-match.js';
import type { Dossier } from '../../domain/dossier.js';
import { byStart, wordsOf } from '../../domain/span.js';
import { openLedger, type Ledger } from '../../stages/index.js';
import { matchReports, type ReportMatch } from './match-reports.js';
import { matchStatements, type StatementMatch } from './match-statements.js';

export type SideName = 'old' | 'new';
export interface Comparison {
  old: Ledger; now: Ledger; reports: ReportMatch; statements: StatementMatch; claims: ClaimMatch<Claim>;
  /** Old claim and the new one that continues it, those with most origins and statements first. */
  pairs: readonly { old: Claim; now: Claim }[];
  /** New claims that continue none, in the same order. */
  fresh: readonly Claim[];
  isNew(ref: StatementRef): boolean;
  /** Every name, in small letters, that a position's actor goes by in its dossier. */
  namesOf(side: SideName, actor: string): readonly string[];
  quote(side: SideName, ref: StatementRef): Quote[];
  quotes(side: SideName, refs: readonly StatementRef[]): Quote[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Claims with most origins first, then most statements. */
export const byWeight = (a: Claim, b: Claim): number =>
  b.assessment.origins - a.assessment.origins || b.members.length - a.members.length || byText(a.id, b.id);

export function openComparison(old: Dossier, now: Dossier): Comparison {
  const reports = matchReports(old.reports, now.reports);
  const statements = matchStatements(old.reports, now.reports, reports);
  const claims = matchClaims(old.claims, now.claims, (key) => statements.oldOf.get(key));
  const ledgers = { old: openLedger(old), new: openLedger(now) };
  const aliases = { old: aliasesOf(old), new: aliasesOf(now) };
  const ordered = [...now.claims].sort(byWeight);
  const quote = (side: SideName, ref: StatementRef): Quote[] => quoteOf(ledgers[side], side, ref);
  return {
    old: ledgers.old, now: ledgers.new, reports, statements, claims, quote,
    pairs: ordered.flatMap((c) => { const past = claims.continues.get(c.id); return past ? [{ old: past, now: c }] : []; }),
    fresh: ordered.filter((c) => !claims.continues.has(c.id)),
    namesOf: (side, actor) => {
      const name = ledgers[side].nameOf(actor).toLowerCase();
      return aliases[side].get(name) ?? [name];
    },
    isNew: (ref) => !statements.oldOf.has(keyOf(ref)),
    quotes: (side, refs) => [...new Map(refs.map((r) => [keyOf(r), r])).values()].flatMap((r) => quote(side, r)),
  };
}

const aliasesOf = (d: Dossier): ReadonlyMap<string, readonly string[]> =>
  new Map(d.actors.map((a) => [a.name.toLowerCase(), [a.name, ...a.aliases].map((n) => n.toLowerCase())]));

function quoteOf(ledger: Ledger, side: SideName, ref: StatementRef): Quote[] {
  const found = ledger.find(ref);
  if (!found) return [];
  const { report, statement } = found;
  const spans = [...statement.content].sort(byStart);
  const optional = { published: report.published, path: report.path };
  return [{
    side, report: report.id, statement: statement.id, masthead: ledger.mastheadOf(report),
    ...Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)),
    line: lineOf(report.text, spans[0]?.[0] ?? 0), source: statement.chain.length === 0 ? 'own voice' : ledger.sourceOf(found),
    cue: wordsOf(report.text, statement.cue), words: wordsOf(report.text, spans), spans,
  }];
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

export const named = (side: SideName, claim: Claim): ChangedClaim => ({ side, id: claim.id, text: claim.text });
/** A change with nothing said yet but what it is about. */
export const change = (kind: Change['kind'], claims: readonly ChangedClaim[], rest: Partial<Omit<Change, 'kind' | 'claims'>>): Change =>
  ({ kind, claims: [...claims], who: [], before: null, after: null, why: [], quotes: [], ...rest });
