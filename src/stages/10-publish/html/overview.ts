/** Owns the overview: the story in numbers and the first things to look at. */
import type { Claim } from '../../../domain/claim.js';
import { forHtml, isolated } from '../escape.js';
import { findDenied } from '../denied.js';
import { type Ledger, plural } from '../ledger.js';
import { movingFigures } from '../moving-figures.js';
import { countReports, isDisputed, isUnconfirmed, spreadOf } from '../ranking.js';
import { claimLink } from './parts.js';

const SHOWN = 6;

export function overviewSection(ledger: Ledger, claims: readonly Claim[]): string {
  const { dossier } = ledger;
  const copies = new Set(dossier.lineage.links.filter((l) => l.kind === 'copy').map((l) => l.from)).size;
  const tiles: [number, string][] = [
    [dossier.reports.length, 'reports'], [ledger.statementCount, 'statements'],
    [claims.length, 'claims'], [claims.filter((c) => isDisputed(ledger, c)).length, 'disputed'],
    [claims.filter((c) => isUnconfirmed(ledger, c)).length, 'confirmed by nobody'],
    [claims.filter((c) => c.forecast).length, 'forecasts'], [copies, 'copied reports'],
  ];
  const reportsOf = countReports(ledger);
  return [
    `<ul class="tiles">${tiles.map(([n, label]) => `<li><b>${n.toLocaleString('en-US')}</b> ${label}</li>`).join('')}</ul>`,
    '<div class="columns">',
    list('Told by most', claims.filter((c) => c.members.length > 1).map((c) => `${claimLink(c)} <span class="soft">${spreadOf(c, reportsOf(c))}</span>`)),
    list('Denied', claims.flatMap((c) => {
      const denies = findDenied(ledger, c)?.by ?? [];
      return denies.length > 0 ? [`${claimLink(c)} <span class="soft">who denies: ${denies.slice(0, 3).map((p) => isolated(ledger.nameOf(p.actor))).join(', ')}${denies.length > 3 ? ` and ${denies.length - 3} more` : ''}</span>`] : [];
    })),
    list('Cannot both hold', dossier.relations.flatMap((r) => {
      const from = ledger.claims.get(r.from); const to = ledger.claims.get(r.to);
      return r.type === 'conflicts' && from && to ? [`${claimLink(from)} <span class="soft">against</span> ${claimLink(to)}`] : [];
    })),
    list('Numbers that move', claims.flatMap((c) => {
      const amounts = [...new Set(movingFigures(ledger, c).map((q) => ledger.amount(q, ledger.unitOf(q))))];
      return amounts.length > 1 ? [`${claimLink(c)} <span class="soft">${isolated(amounts.slice(0, 4).join(' · '))}</span>`] : [];
    })),
    '</div>',
    dossier.skipped.length > 0 ? `<details class="fold" open><summary>Not read: ${plural(dossier.skipped.length, 'input')}</summary><ul>${dossier.skipped.map((s) => `<li>${isolated(s.path)}: ${forHtml(s.reason)}</li>`).join('')}</ul></details>` : '',
  ].join('\n');
}

const list = (title: string, items: readonly string[]): string => (items.length === 0 ? ''
  : `<div><h3>${title}</h3><ol class="leads">${items.slice(0, SHOWN).map((i) => `<li>${i}</li>`).join('')}</ol></div>`);
