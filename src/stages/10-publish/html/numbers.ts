/** Owns the number tracks: for each claim with figures, who gave which when, as a table with a bar for each range. */
import type { Claim, TrackPoint } from '../../../domain/claim.js';
import { forHtml, isolated } from '../escape.js';
import { type Ledger, plural } from '../ledger.js';
import { sameFigures } from '../same-figures.js';
import { claimLink, statementLinks } from './parts.js';

export function numbersSection(ledger: Ledger, claims: readonly Claim[]): string {
  const counted = claims.filter((c) => c.quantities.length > 0);
  const several = counted.filter((c) => c.quantities.length > 1);
  const single = counted.filter((c) => c.quantities.length === 1);
  if (counted.length === 0) return '';
  const alike = sameFigures(ledger, claims);
  return [
    alike.length > 0 ? `<div class="alike"><h3>The same number, not the same claim</h3><ul class="leads">${alike.map((f) =>
      `<li><b>${isolated(f.words)}</b><ul>${f.places.map(({ claim, point }) => `<li>${claimLink(claim)} <span class="soft">${isolated(ledger.nameOf(point.actor))}</span> ${statementLinks(ledger, [point.statement])}</li>`).join('')}</ul></li>`).join('')}</ul></div>` : '',
    ...several.map((c) => `<div class="track"><h3>${claimLink(c)}</h3>${track(ledger, c.quantities)}</div>`),
    single.length > 0 ? `<details class="fold"${several.length === 0 ? ' open' : ''}><summary>Given once: ${plural(single.length, 'figure')}</summary><ul class="leads">${single.map((c) => {
      const q = c.quantities[0];
      return q ? `<li><b>${isolated(ledger.amount(q, ledger.unitOf(q)))}</b> ${claimLink(c)} <span class="soft">${isolated(ledger.nameOf(q.actor))}</span></li>` : '';
    }).join('')}</ul></details>` : '',
  ].join('\n');
}

const WIDTH = 200;
const HEIGHT = 14;

function track(ledger: Ledger, points: readonly TrackPoint[]): string {
  const top = Math.max(1, ...points.flatMap((p) => [p.min ?? 0, p.max ?? 0]));
  const rows = points.map((p, i) => {
    const before = points[i - 1];
    const moved = before && (before.min !== p.min || before.max !== p.max);
    return `<tr${moved ? ' class="moved"' : ''}><td>${p.at ? `<time>${forHtml(p.at.slice(0, 10))}</time>` : '<span class="soft">no date</span>'}</td><td>${isolated(ledger.nameOf(p.actor))}</td><td class="figure">${isolated(ledger.amount(p, ledger.unitOf(p)))}</td><td class="bar">${bar(p, top)}</td><td>${statementLinks(ledger, [p.statement])}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">How many</th><th scope="col">Range, 0 to ${top.toLocaleString('en-US')}</th><th scope="col">Where</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A line from least to most; an open end runs out in an arrow, a single value is a dot. */
function bar(p: TrackPoint, top: number): string {
  const x = (n: number): number => Math.round(Math.max(0, Math.min(1, n / top)) * (WIDTH - 24) * 10) / 10 + 6;
  const from = x(p.min ?? 0);
  const to = p.max === null ? WIDTH - 6 : x(p.max);
  const y = HEIGHT / 2;
  const dot = (at: number): string => `<circle cx="${at}" cy="${y}" r="4"/>`;
  const arrow = (at: number, sign: number): string => `<path d="M${at} ${y}l${-6 * sign} -4v8z"/>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><line class="axis" x1="6" y1="${y}" x2="${WIDTH - 6}" y2="${y}"/><line class="range" x1="${from}" y1="${y}" x2="${to}" y2="${y}"/>${p.min === null ? '' : dot(from)}${p.max === null ? arrow(WIDTH, 1) : dot(to)}${p.min === null ? arrow(0, -1) : ''}</svg>`;
}
