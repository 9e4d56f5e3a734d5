/** Owns the use case "write the dossier": the corpus stages over all reports. It reads no files; extract.ts hands it the reports. */
import type { Claim } from '../domain/claim.js';
import type { Dossier, Skipped } from '../domain/dossier.js';
import type { Report } from '../domain/report.js';
import type { WordVectors } from '../domain/word-vectors.js';
import type { Statement } from '../domain/statement.js';
import { assessClaims, clusterStatements, keepIds, mergeActors, relateClaims, traceLineage, type ReliabilitySettings } from '../stages/index.js';
import { TOOL, VERSION } from './version.js';

export interface DossierSettings {
  /** ISO date against which forecasts are due or passed; null leaves that open. */
  today: string | null;
  /** What the user thinks of the sources, by name or alias; see app/reliability.ts. */
  reliability?: ReliabilitySettings;
  /** What the reports were cut off at, and how many statements that left out of them: told in the dossier, done by extract.ts. Default 0. */
  minConfidence?: number;
  statementsLeftOut?: number;
}

/**
 * The same reports give the same dossier, in whatever order they come, apart from `generated.at`. Claims that continue one of `earlier` keep its
 * id, and what an analyst decided about it.
 */
export function buildDossier(
  reports: readonly Report[], skipped: readonly Skipped[], models: Dossier['generated']['models'], at: string, settings: DossierSettings, words: WordVectors,
  earlier: readonly Claim[] = [],
): Dossier {
  const sorted = [...reports].sort((a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.id, b.id));
  const lineage = traceLineage(sorted);
  // "A doctor" of a report is the doctor of its copy, and of no other report.
  const origin = new Map(lineage.origins.flatMap((o) => o.reports.map((r) => [r, o.id] as const)));
  const textOf = (report: string): string => origin.get(report) ?? report;
  const { actors, actorOf } = mergeActors(sorted.map((r) => ({ id: textOf(r.id), links: r.statements.flatMap((s) => linksOf(r, s)) })));
  const linked = sorted.map((r) => ({ ...r, statements: r.statements.map((s) => ({ ...s, chain: s.chain.map(({ name, span }) => {
    const actor = name === '?' ? undefined : actorOf(textOf(r.id), name);
    return { ...(actor ? { actor } : {}), name, ...(span ? { span } : {}) };
  }) })) }));
  const drafts = keepIds(clusterStatements(linked, (report, name) => actorOf(textOf(report), name), words), earlier);
  const relations = relateClaims(drafts, linked, words);
  const claims = decidedBefore(assessClaims(drafts, relations, lineage, linked, actors, settings), earlier);
  return {
    schema: 'hearsay/dossier@1',
    generated: { tool: TOOL, version: VERSION, models, at, settings: { ...settings, minConfidence: settings.minConfidence ?? 0, statementsLeftOut: settings.statementsLeftOut ?? 0 } },
    reports: linked, actors, claims, relations, lineage, skipped: [...skipped],
  };
}

/** What the program infers never takes an analyst's decision away. */
function decidedBefore(claims: readonly Claim[], earlier: readonly Claim[]): Claim[] {
  const decided = new Map(earlier.flatMap((c) => (c.assessment.override ? [[c.id, c.assessment.override] as const] : [])));
  return claims.map((c) => { const override = decided.get(c.id); return override ? { ...c, assessment: { ...c.assessment, override } } : c; });
}

function linksOf(report: Report, s: Statement) {
  return s.chain.filter((l) => l.name !== '?').map((l, i) => ({
    name: l.name,
    // A statement's source type is its originator's; the relays before it are outlets or speakers of their own.
    type: i === s.chain.length - 1 ? s.sourceType : ('media' as const),
    mentions: l.span ? [report.text.slice(l.span[0], l.span[1])] : [],
  }));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
