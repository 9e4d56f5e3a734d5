/** Owns the watch list: what is said to come, by when, and whether that day has passed. */
import type { Claim } from '../../../domain/claim.js';
import { forHtml, isolated } from '../escape.js';
import type { Ledger } from '../ledger.js';
import { chip, claimLink, statementLinks } from './parts.js';

export function forecastsSection(ledger: Ledger, claims: readonly Claim[]): string {
  const rows = claims.filter((c) => c.forecast)
    .sort((a, b) => ((a.forecast?.due ?? '9') < (b.forecast?.due ?? '9') ? -1 : 1))
    .map((c) => {
      const f = c.forecast;
      const who = [...new Set(c.positions.map((p) => ledger.nameOf(p.actor)))].slice(0, 4).map(isolated).join(', ');
      return f ? `<tr><td>${f.due ? `<time>${forHtml(f.due)}</time>` : '<span class="soft">no date</span>'} ${f.passed ? chip('passed', 'the day has gone by', 'bad') : ''}</td><td>${claimLink(c)}</td><td>${who}</td><td>${statementLinks(ledger, f.statements)}</td></tr>` : '';
    });
  return rows.length === 0 ? '' : `<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Due</th><th scope="col">What</th><th scope="col">Who says so</th><th scope="col">Where</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
