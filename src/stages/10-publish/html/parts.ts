/** Owns the small pieces that several sections of the page share: links, chips, folds. */
import type { Claim, Position, StatementRef } from '../../../domain/claim.js';
import { CERTAINTIES, STANCES } from '../../../domain/vocabulary.js';
import { forAnchor, forAttribute, forHtml, isolated } from '../escape.js';
import type { Ledger } from '../ledger.js';

export const claimAnchor = (id: string): string => `c${forAnchor(id)}`;
export const reportAnchor = (id: string): string => `r${forAnchor(id)}`;
export const statementAnchor = (ref: StatementRef): string => `${reportAnchor(ref.report)}-s${forAnchor(ref.statement)}`;

export const quoted = (text: string): string => `<q>${isolated(shortened(text))}</q>`;
/** Exact words, cut after 400 characters so that a hostile "sentence" cannot fill the page. */
const shortened = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)} …` : text);
export const claimLink = (claim: Claim): string => `<a class="plain" href="#${claimAnchor(claim.id)}">${quoted(claim.text)}</a>`;

export const chip = (label: string, gloss: string, kind = ''): string =>
  `<span class="chip ${kind}" title="${forAttribute(gloss)}">${forHtml(label)}</span>`;

export function reportName(ledger: Ledger, id: string): string {
  const report = ledger.reports.get(id);
  return `<a href="#${reportAnchor(id)}">${isolated(report ? ledger.mastheadOf(report) : id)}</a>`;
}

/** One link a statement, known by masthead and date; more than `shown` are folded. */
export function statementLinks(ledger: Ledger, refs: readonly StatementRef[], shown = 4): string {
  const links = refs.map((ref) => {
    const report = ledger.reports.get(ref.report);
    const label = report ? ledger.mastheadOf(report) : ref.report;
    const day = report?.published?.slice(0, 10);
    return `<a class="ref" href="#${statementAnchor(ref)}">${isolated(label)}${day ? ` <time>${forHtml(day)}</time>` : ''}</a>`;
  });
  if (links.length <= shown) return links.join(' ');
  return `${links.slice(0, shown).join(' ')} <details class="more"><summary>and ${links.length - shown} more</summary>${links.slice(shown).join(' ')}</details>`;
}

export function positionLine(ledger: Ledger, p: Position): string {
  const sure = p.certainty === 'unspecified' ? '' : `, ${CERTAINTIES[p.certainty].label}`;
  // The heading of the side says as much for a plain assertion or denial.
  const stance = p.stance === 'asserts' || p.stance === 'denies' ? '' : ` ${STANCES[p.stance].label}`;
  const since = p.since ? `, since ${forHtml(p.since.slice(0, 10))}` : '';
  return `<li><b>${isolated(ledger.nameOf(p.actor))}</b><span class="soft">${stance}${sure}${since}</span> ${statementLinks(ledger, p.statements)}</li>`;
}

export const nothing = (text: string): string => `<p class="soft">${text}</p>`;
