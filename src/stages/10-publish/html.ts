/** Owns the one-file page: head, security policy, order of sections, embedded data. The sections are in html/; look and behaviour in src/web. */
import { createHash } from 'node:crypto';
import type { Dossier } from '../../domain/dossier.js';
import type { Assets } from './assets.js';
import { forAttribute, forScriptJson } from './escape.js';
import { actorsSection } from './html/actors.js';
import { claimsSection } from './html/claims.js';
import { forecastsSection } from './html/forecasts.js';
import { lineageSection } from './html/lineage.js';
import { numbersSection } from './html/numbers.js';
import { overviewSection } from './html/overview.js';
import { relationsSection } from './html/relations.js';
import { reportsSection, statementData } from './html/reports.js';
import { sourcingSection } from './html/sourcing.js';
import { openLedger } from './ledger.js';
import { rankClaims } from './ranking.js';

const SECTIONS = [
  ['overview', 'Overview', overviewSection], ['claims', 'Claims', claimsSection], ['numbers', 'Numbers', numbersSection],
  ['relations', 'Relations', relationsSection], ['forecasts', 'Forecasts', forecastsSection], ['lineage', 'Lineage', lineageSection],
  ['actors', 'Actors', actorsSection], ['sourcing', 'Sourcing', sourcingSection], ['reports', 'Reports', reportsSection],
] as const;

/** A whole page that loads nothing. Only the script and style given here can run in it: the policy names them by digest. */
export function renderHtml(dossier: Dossier, assets: Assets): string {
  const ledger = openLedger(dossier);
  const ranked = rankClaims(ledger);
  const sections = SECTIONS.map(([id, title, render]) => ({ id, title, body: render(ledger, ranked) })).filter((s) => s.body !== '');
  // Neither can hold its own end tag: both are ours, and the compiler keeps the escape.
  const script = assets.script.replace(/<\/(script)/gi, '<\\/$1');
  const style = assets.style.replace(/<\/style/gi, '');
  const policy = [
    "default-src 'none'", `script-src '${digest(script)}'`, `style-src '${digest(style)}'`, "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>', '<html lang="en">', '<head>', '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${forAttribute(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">',
    `<title>Dossier: ${dossier.reports.length} reports, ${dossier.claims.length} claims</title>`,
    `<style>${style}</style>`, '</head>', '<body>',
    '<a class="skip" href="#claims">Skip to the claims</a>',
    '<header class="top"><p class="brand">Hearsay</p><h1>Who claims what</h1>',
    `<nav aria-label="Sections">${sections.map((s) => `<a href="#${s.id}">${s.title}</a>`).join('')}</nav></header>`,
    '<main>',
    ...sections.map((s) => `<section id="${s.id}" aria-labelledby="h-${s.id}"><h2 id="h-${s.id}">${s.title}</h2>\n${s.body}\n</section>`),
    '</main>',
    `<footer><p>Made by ${forAttribute(dossier.generated.tool)} ${forAttribute(dossier.generated.version)} on ${forAttribute(dossier.generated.at)}. All words in quotation marks stand in a report. Grades follow the Admiralty code: a letter for the source (F: cannot be judged), a number for the claim (1 confirmed to 6 cannot be judged).</p></footer>`,
    '<aside id="panel" role="status" aria-live="polite" hidden></aside>',
    `<script type="application/json" id="data">${forScriptJson(statementData(ledger))}</script>`,
    `<script>${script}</script>`, '</body>', '</html>', '',
  ].join('\n');
}

const digest = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
