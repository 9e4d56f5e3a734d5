/** Owns the reports with their marked texts, and the data about their statements that the page's script shows. */
import { percentOf } from '../../../domain/confidence-levels.js';
import type { Report } from '../../../domain/report.js';
import { CERTAINTIES, EVIDENCE_KINDS, QUOTE_KINDS, SOURCE_TYPES, STANCES, VERIFICATIONS } from '../../../domain/vocabulary.js';
import { forAttribute, forHtml, isolated, visible } from '../escape.js';
import type { Ledger } from '../ledger.js';
import { reportAnchor, statementAnchor } from './parts.js';
import { reportText } from './report-text.js';

/** Reports that stand open from the start; with more, each opens when it is asked for. */
const OPEN_UP_TO = 3;

export function reportsSection(ledger: Ledger): string {
  const { reports } = ledger.dossier;
  const open = reports.length <= OPEN_UP_TO ? ' open' : '';
  return `<p class="legend"><span class="m-source">source</span> <span class="m-cue">saying word</span> <span class="m-content">what is said</span> <span class="m-own">own voice</span> <span class="m-unsourced">unsourced fact</span> <span class="m-weasel">weasel words</span> <span class="m-noise">page furniture</span></p>
${reports.map((r) => reportFold(ledger, r, open)).join('\n')}`;
}

function reportFold(ledger: Ledger, r: Report, open: string): string {
  const name = ledger.mastheadOf(r);
  const facts = [
    r.title && r.title !== name ? isolated(r.title) : '', r.published ? `<time>${forHtml(r.published.slice(0, 10))}</time>` : 'no date',
    r.author ? `by ${isolated(r.author)}` : '', r.path ? isolated(r.path) : '', link(r.url),
  ].filter(Boolean).join(' · ');
  const findings = r.findings.length > 0 ? `<ul class="findings">${r.findings.map((f) => `<li>${forHtml(f.message)}</li>`).join('')}</ul>` : '';
  return `<details class="report" id="${reportAnchor(r.id)}"${open}><summary><h3>${isolated(name)}</h3><span class="soft">${facts}</span></summary>
${findings}<div class="text" lang="${forAttribute(r.language)}">${reportText(r)}</div></details>`;
}

/** Only web addresses become links; anything else is shown as it is. */
function link(url: string | undefined): string {
  if (url === undefined) return '';
  return /^https?:\/\//i.test(url) ? `<a href="${forAttribute(url)}" rel="noreferrer noopener">${isolated(url)}</a>` : isolated(url);
}

/** By report anchor: one row a statement, in the order that `data-s` counts. page.ts reads these rows. */
export type StatementRow = [anchor: string, source: string, facts: string, confidence: number];

export function statementData(ledger: Ledger): Record<string, StatementRow[]> {
  return Object.fromEntries(ledger.dossier.reports.map((report) => [reportAnchor(report.id), report.statements.map((s): StatementRow => [
    statementAnchor({ report: report.id, statement: s.id }), visible(ledger.sourceOf({ report, statement: s })),
    [
      s.partOf ? 'part of a longer saying' : '', STANCES[s.stance].label, CERTAINTIES[s.certainty].label, SOURCE_TYPES[s.sourceType].label,
      s.quote === 'none' ? '' : `${QUOTE_KINDS[s.quote].label} quotation`, s.polarity === 'negative' ? 'negated' : '',
      s.evidence.length > 0 ? `evidence: ${s.evidence.map((e) => EVIDENCE_KINDS[e].label).join(', ')}` : '',
      s.verification === 'none' ? '' : VERIFICATIONS[s.verification].label,
    ].filter(Boolean).join(' · '), percentOf(s.confidence),
  ])]));
}
