/** Owns the list of claims: each with its words, its grade and the reasons, and who stands where on it. */
import type { Claim, ClaimMember, Position } from '../../../domain/claim.js';
import { CONFIDENCE_LEVELS, percentOf } from '../../../domain/confidence-levels.js';
import { CLAIM_KINDS, RELATION_TYPES, STANCES } from '../../../domain/vocabulary.js';
import { forHtml, isolated } from '../escape.js';
import { leftOutWords, sides, type Ledger } from '../ledger.js';
import { countReports, isDisputed, isUnconfirmed, spreadOf } from '../ranking.js';
import { chip, claimAnchor, claimLink, nothing, positionLine, quoted, statementAnchor, statementLinks } from './parts.js';

export function claimsSection(ledger: Ledger, claims: readonly Claim[]): string {
  const leftOut = leftOutWords(ledger.dossier);
  if (claims.length === 0) return nothing('No claims were found.');
  const reportsOf = countReports(ledger);
  return [
    `<form id="controls" class="controls" hidden>
<label>Search <input type="search" id="find" autocomplete="off"></label>
<label>Kind <select id="kind"><option value="">all kinds</option>${Object.entries(CLAIM_KINDS).map(([k, v]) => `<option value="${k}">${v.label}</option>`).join('')}</select></label>
<label>Show <select id="only"><option value="">everything</option><option value="d">disputed</option><option value="u">confirmed by nobody</option><option value="m">said in several reports</option></select></label>
<label>Confidence at least <output id="cut-shown">0%</output> <input type="range" id="cut" min="0" max="99" value="0" list="cut-levels"></label>
${levels()}
<p id="count" role="status"></p></form>`,
    ...(leftOut ? [`<p class="soft">${forHtml(leftOut)} when this dossier was made.</p>`] : []),
    ...claims.map((c) => claimArticle(ledger, c, reportsOf(c))),
    '<button type="button" id="more" hidden>Show more claims</button>',
  ].join('\n');
}

/** The words for a least confidence: marks on the slider, and buttons that set it. */
function levels(): string {
  const all = Object.values(CONFIDENCE_LEVELS).map((l) => ({ ...l, percent: percentOf(l.least) }));
  return `<datalist id="cut-levels">${all.map((l) => `<option value="${l.percent}" label="${l.label}"></option>`).join('')}</datalist>
<p class="levels" role="group" aria-label="Confidence">${all.map((l) => `<button type="button" data-cut="${l.percent}" title="${l.gloss}">${l.label} (${l.percent}%)</button>`).join('')}</p>`;
}

function claimArticle(ledger: Ledger, c: Claim, reports: number): string {
  const a = c.assessment;
  const { says, perhaps, denies, against, open } = sides(c);
  const disputed = isDisputed(ledger, c);
  const flags = `${disputed ? 'd' : ''}${isUnconfirmed(ledger, c) ? 'u' : ''}${new Set(c.members.map((m) => m.report)).size > 1 ? 'm' : ''}`;
  return `<article class="claim" id="${claimAnchor(c.id)}" data-c="${percentOf(ledger.confidenceOf(c))}" data-k="${c.kind}" data-f="${flags}">
<h3>${quoted(c.text)}</h3>
<p class="meta">${chip(CLAIM_KINDS[c.kind].label, CLAIM_KINDS[c.kind].gloss)}${chip(`${a.reliability}${a.credibility}`, 'Admiralty grade: reliability of the source, credibility of the claim', 'grade')}${disputed ? chip('disputed', 'somebody denies it, or it cannot hold beside another claim', 'bad') : ''}<span class="soft">${spreadOf(c, reports)}</span></p>
<div class="sides">${side('Says', says, ledger)}${side('Perhaps says the same', perhaps, ledger)}${side('Denies', denies, ledger)}${side('Will not have it', against, ledger)}${side('Leaves open', open, ledger)}</div>
<details class="fold"><summary>Why ${a.reliability}${a.credibility}, and the words themselves</summary>
<ul>${a.reasons.map((r) => `<li>${forHtml(r.text)} ${statementLinks(ledger, r.statements, 3)}</li>`).join('')}${a.override ? `<li>graded by ${isolated(a.override.who)} on ${forHtml(a.override.when)}: ${isolated(a.override.why)}</li>` : ''}</ul>
<ol class="words">${c.members.map((m) => memberLine(ledger, m)).join('')}</ol>${relationLines(ledger, c)}</details>
</article>`;
}

function side(title: string, positions: readonly Position[], ledger: Ledger): string {
  if (positions.length === 0) return '';
  const lines = positions.map((p) => positionLine(ledger, p));
  const rest = lines.length > 8 ? `<details class="more"><summary>and ${lines.length - 8} more</summary><ul>${lines.slice(8).join('')}</ul></details>` : '';
  return `<div class="side ${title.split(' ')[0]?.toLowerCase() ?? ''}"><h4>${title}</h4><ul>${lines.slice(0, 8).join('')}</ul>${rest}</div>`;
}

function memberLine(ledger: Ledger, ref: ClaimMember): string {
  const found = ledger.find(ref);
  if (!found) return '';
  return `<li><a class="plain" href="#${statementAnchor(ref)}">${quoted(ledger.words(ref))}</a> <span class="soft">${isolated(ledger.sourceOf(found))} ${STANCES[found.statement.stance].label}, in ${isolated(ledger.mastheadOf(found.report))}${ref.joined ? `; taken as one claim with ${statementLinks(ledger, [ref.joined.with])}: ${isolated(ref.joined.why)}` : ''}</span></li>`;
}

function relationLines(ledger: Ledger, c: Claim): string {
  const lines = ledger.relationsOf(c.id).slice(0, 12).flatMap((r) => {
    const other = ledger.claims.get(r.from === c.id ? r.to : r.from);
    if (!other) return [];
    const label = RELATION_TYPES[r.type].label;
    return [`<li>${r.from === c.id ? `This ${label} ${claimLink(other)}` : `${claimLink(other)} ${label} this`}</li>`];
  });
  return lines.length > 0 ? `<ul class="related">${lines.join('')}</ul>` : '';
}
