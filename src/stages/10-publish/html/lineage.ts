/** Owns the lineage: which report echoes which, and the origins that count once. */
import { hasOrder, type LineageLink } from '../../../domain/lineage.js';
import { LINEAGE_KINDS } from '../../../domain/vocabulary.js';
import { forHtml } from '../escape.js';
import { echoesOf } from '../echoes.js';
import type { Ledger } from '../ledger.js';
import { chip, reportName } from './parts.js';

export function lineageSection(ledger: Ledger): string {
  const { links } = echoesOf(ledger), { origins } = ledger.dossier.lineage;
  const shared = origins.filter((o) => o.reports.length > 1);
  if (links.length === 0 && shared.length === 0) return '';
  return [
    links.length > 0 ? `<ul class="leads">${links.map((l) => `<li>${told(ledger, l)} <span class="soft">${forHtml(l.why)}</span></li>`).join('')}</ul>` : '',
    shared.length > 0 ? `<h3>Counted once</h3><ul class="leads">${shared.map((o) => `<li>${o.reports.map((id) => reportName(ledger, id)).join(', ')} <span class="soft">${forHtml(o.why)}</span></li>`).join('')}</ul>` : '',
  ].join('\n');
}

function told(ledger: Ledger, l: LineageLink): string {
  const [from, to] = [reportName(ledger, l.from), reportName(ledger, l.to)], kind = chip(LINEAGE_KINDS[l.kind].label, LINEAGE_KINDS[l.kind].gloss);
  return hasOrder(l) ? `${from} ${kind} ${to}` : `${from} and ${to} ${kind}`;
}
