/** Owns the Markdown form: the ledger as text to paste into notes. Nothing from a report becomes live markup. */
import type { Claim, StatementRef } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import { CERTAINTIES, CLAIM_KINDS, LINEAGE_KINDS, RELATION_TYPES, STANCES } from '../../domain/vocabulary.js';
import { echoesOf, signOf } from './echoes.js';
import { forMarkdown as md } from './escape.js';
import { leftOutWords, openLedger, sides, type Ledger } from './ledger.js';
import { countReports, rankClaims, spreadOf } from './ranking.js';

export function renderMarkdown(dossier: Dossier): string {
  const ledger = openLedger(dossier);
  const claims = rankClaims(ledger), reportsOf = countReports(ledger), echoes = echoesOf(ledger);
  const leftOut = leftOutWords(dossier);
  return [
    '# Dossier', '', `${dossier.reports.length} reports, ${ledger.statementCount} statements, ${claims.length} claims${leftOut ? `; ${leftOut}` : ''}.`,
    ...section('Claims', claims.flatMap((c) => claimLines(ledger, c, reportsOf(c)))),
    ...section('How the claims relate', dossier.relations.flatMap((r) => {
      const from = ledger.claims.get(r.from); const to = ledger.claims.get(r.to);
      return from && to ? [`- “${md(from.text)}” **${RELATION_TYPES[r.type].label}** “${md(to.text)}”: ${md(r.why)}`] : [];
    })),
    ...section('Forecasts', claims.flatMap((c) => c.forecast
      ? [`- ${due(c.forecast)}: “${md(c.text)}” ${refs(ledger, c.forecast.statements)}`] : [])),
    ...section('Echoes', [
      ...echoes.families.map((o) => `- ${o.reports.map((id) => masthead(ledger, id)).join(', ')}: one text; ${md(o.why)}`),
      ...echoes.links.map((l) => `- ${masthead(ledger, l.from)} ${signOf(l)} ${masthead(ledger, l.to)}: ${LINEAGE_KINDS[l.kind].label}; ${md(l.why)}`),
    ]),
    ...section('Reports', dossier.reports.map((r) => `- ${masthead(ledger, r.id)}${r.published ? `, ${md(r.published)}` : ''}: ${r.sourcing.sentences} sentences: ${r.sourcing.named} named source, ${r.sourcing.anonymous} unnamed, ${r.sourcing.agentless} without source, ${r.sourcing.ownVoice} own voice`)),
    ...section('Skipped', dossier.skipped.map((s) => `- ${md(s.path)}: ${md(s.reason)}`)), '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []);
const masthead = (ledger: Ledger, id: string): string => {
  const report = ledger.reports.get(id);
  return md(report ? ledger.mastheadOf(report) : id);
};
const due = (f: NonNullable<Claim['forecast']>): string =>
  `${f.due ? `due ${md(f.due)}` : 'no date given'}${f.passed ? ' (passed)' : ''}`;
const refs = (ledger: Ledger, list: readonly StatementRef[]): string =>
  `(${[...new Set(list.map((r) => masthead(ledger, r.report)))].join(', ')})`;

const WORDS_CHARS = 300;
/** The exact words of each statement, but for those that are the claim's own. */
function exactWords(ledger: Ledger, list: readonly StatementRef[], known: string): string {
  const words = [...new Set(list.map((r) => ledger.words(r).replace(/\s+/gu, ' ').trim()))].filter((w) => w !== known);
  return words.length > 0 ? `: ${words.map((w) => `“${md(w.length > WORDS_CHARS ? `${w.slice(0, WORDS_CHARS)} …` : w)}”`).join('; ')}` : '';
}

function claimLines(ledger: Ledger, claim: Claim, reports: number): string[] {
  const a = claim.assessment, perhaps = new Set(sides(claim).perhaps);
  return [
    `- **${md(claim.text)}**`,
    `  ${CLAIM_KINDS[claim.kind].label}, grade ${a.reliability}${a.credibility}, ${spreadOf(claim, reports)}`,
    ...claim.positions.map((p) => `  - ${perhaps.has(p) ? 'perhaps: ' : ''}${md(ledger.nameOf(p.actor))} ${STANCES[p.stance].label} (${CERTAINTIES[p.certainty].label}${p.since ? `, since ${md(p.since)}` : ''})${exactWords(ledger, p.statements, claim.text)} ${refs(ledger, p.statements)}`),
    ...claim.quantities.map((q) => `  - number: ${md(ledger.amount(q, ledger.unitOf(q)))}, ${md(ledger.nameOf(q.actor))}${q.at ? `, ${md(q.at)}` : ''}`),
    ...a.reasons.map((r) => `  - because: ${md(r.text)}`),
    ...(a.override ? [`  - graded by ${md(a.override.who)} on ${md(a.override.when)}: ${md(a.override.why)}`] : []),
  ];
}
