/** Owns the sourcing profile: how much of each report rests on named, unnamed, missing sources or its own voice. */
import type { Sourcing } from '../../../domain/report.js';
import type { Ledger } from '../ledger.js';
import { reportName } from './parts.js';

const CLASSES = [
  ['named', 'named source'], ['anonymous', 'unnamed source'], ['agentless', 'no source given'], ['ownVoice', 'own voice'],
] as const satisfies readonly (readonly [keyof Sourcing, string])[];

export function sourcingSection(ledger: Ledger): string {
  const legend = CLASSES.map(([key, label]) => `<span class="key"><svg width="12" height="12" aria-hidden="true"><rect class="f-${key}" width="12" height="12"/></svg> ${label}</span>`).join(' ');
  const rows = ledger.dossier.reports.map((r) => `<tr><td>${reportName(ledger, r.id)}</td><td class="bar">${stacked(r.sourcing)}</td>${CLASSES.map(([key]) => `<td class="figure">${r.sourcing[key]}</td>`).join('')}<td class="figure">${r.unsourced.length}</td><td class="figure">${r.weasel.length}</td></tr>`);
  return `<p class="legend">${legend}</p><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Report</th><th scope="col">Sentences</th>${CLASSES.map(([, label]) => `<th scope="col">${label}</th>`).join('')}<th scope="col">unsourced facts</th><th scope="col">weasel words</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const WIDTH = 200;
function stacked(s: Sourcing): string {
  let x = 0;
  const rects = CLASSES.map(([key]) => {
    const width = s.sentences > 0 ? Math.round((s[key] / s.sentences) * WIDTH * 10) / 10 : 0;
    const rect = width > 0 ? `<rect class="f-${key}" x="${x}" y="0" width="${width}" height="14"/>` : '';
    x += width;
    return rect;
  });
  return `<svg viewBox="0 0 ${WIDTH} 14" width="${WIDTH}" height="14" aria-hidden="true">${rects.join('')}</svg>`;
}
