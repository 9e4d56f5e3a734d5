/** Owns the summary on the terminal: what a fact-checker wants to know first. It reads the dossier only and never prints. */
import type { Claim, Position, TrackPoint } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import { OWN_VOICE } from '../../domain/report.js';
import { LINEAGE_KINDS, RELATION_TYPES } from '../../domain/vocabulary.js';
import { forTerminal } from './escape.js';
import { findDenied } from './denied.js';
import { echoesOf, signOf } from './echoes.js';
import { leftOutWords, openLedger, plural, sides, turnedRound, whoOf, type Ledger } from './ledger.js';
import { movingFigures } from './moving-figures.js';
import { countReports, isUnconfirmed, rankClaims, spreadOf } from './ranking.js';
import { sameFigures } from './same-figures.js';
import { wrapped } from './wrap.js';

export interface SummaryOptions { width: number; colour: boolean }

/** Lines of a section before "and N more". */
const SHOWN = 6;
const ESC = '\u001b';

/** Plain lines, each within `width` columns; the only escape sequences are the colours asked for. */
export function summarise(dossier: Dossier, options: SummaryOptions): string {
  const ledger = openLedger(dossier);
  const claims = rankClaims(ledger);
  const width = Math.max(40, options.width);
  const bold = (s: string): string => (options.colour ? `${ESC}[1m${s}${ESC}[0m` : s);
  const leftOut = leftOutWords(dossier);
  const heading = (s: string): string[] => wrapped(s, width, '', '').map(bold);
  const out = heading(`${plural(dossier.reports.length, 'report')}, ${plural(ledger.statementCount, 'statement')}, ${plural(claims.length, 'claim')}${leftOut ? `; ${leftOut}` : ''}`);
  const section = (title: string, items: readonly Item[], shown = SHOWN): void => {
    if (items.length === 0) return;
    out.push('', ...heading(title.toUpperCase()));
    for (const item of items.slice(0, shown)) {
      out.push(...wrapped(forTerminal(item.head), width, '  ', '    '));
      for (const line of item.lines) out.push(...wrapped(forTerminal(line), width, '      ', '        '));
    }
    if (items.length > shown) out.push(`  … and ${items.length - shown} more`);
  };
  const main = claims.filter((c) => c.members.length > 1);
  const reportsOf = countReports(ledger);
  section('Main claims', (main.length > 0 ? main : claims).map((c) => claimItem(ledger, c, reportsOf(c))));
  section('Denied', claims.flatMap((c) => deniedItem(ledger, c)));
  section('Numbers to tell apart', numberItems(ledger, claims));
  section('Forecasts', claims.filter((c) => c.forecast).sort(byDue).map((c) => ({
    head: `${dueOf(c)}: “${c.text}”`, lines: foreseen(ledger, forecasters(c.positions)),
  })));
  const { families, links } = echoesOf(ledger);
  section('Echoes', [
    ...families.map((o) => ({ head: `${o.reports.map((id) => masthead(ledger, id)).join(', ')}: one text`, lines: [o.why] })),
    ...links.map((l) => ({ head: `${masthead(ledger, l.from)} ${signOf(l)} ${masthead(ledger, l.to)}: ${LINEAGE_KINDS[l.kind].label}`, lines: [l.why] })),
  ]);
  const alone = claims.filter((c) => isUnconfirmed(ledger, c));
  section(`Confirmed by nobody, denied by nobody (${alone.length})`,
    alone.map((c) => ({ head: `“${c.text}”`, lines: [whoOf(ledger, c.positions)] })), 4);
  section('How the reports are sourced', dossier.reports.map((r) => ({
    head: ledger.mastheadOf(r),
    lines: [`${plural(r.sourcing.sentences, 'sentence')}: ${r.sourcing.named} named source, ${r.sourcing.anonymous} unnamed, ${r.sourcing.agentless} no source, ${r.sourcing.ownVoice} own voice`],
  })), 10);
  section('Skipped', dossier.skipped.map((s) => ({ head: `${s.path}: ${s.reason}`, lines: [] })), 10);
  return `${out.join('\n')}\n`;
}

interface Item { head: string; lines: string[] }

const forecasters = (positions: readonly Position[]): Position[] => positions.filter((p) => p.stance === 'forecasts');
const masthead = (ledger: Ledger, id: string): string => {
  const report = ledger.reports.get(id);
  return report ? ledger.mastheadOf(report) : id;
};
const foreseen = (ledger: Ledger, by: readonly Position[]): string[] => {
  const not = by.filter((p) => turnedRound(ledger, p)), expected = by.filter((p) => !not.includes(p));
  return [...(expected.length > 0 ? [`forecast by ${whoOf(ledger, expected)}`] : []), ...(not.length > 0 ? [`not expected by ${whoOf(ledger, not)}`] : [])];
};

function claimItem(ledger: Ledger, c: Claim, reports: number): Item {
  const { says, perhaps: maybe, denies, against, open } = sides(c);
  // That a report may say the same in its own voice helps nobody.
  const perhaps = maybe.filter((p) => !ledger.nameOf(p.actor).endsWith(OWN_VOICE));
  return {
    head: `[${c.assessment.reliability}${c.assessment.credibility}] “${c.text}”`,
    lines: [
      ...(says.length > 0 ? [`says: ${whoOf(ledger, says)}`] : []),
      ...(perhaps.length > 0 ? [`perhaps says the same: ${whoOf(ledger, perhaps)}`] : []),
      ...(denies.length > 0 ? [`denies: ${whoOf(ledger, denies)}`] : []),
      ...(against.length > 0 ? [`will not have it: ${whoOf(ledger, against)}`] : []),
      ...(open.length > 0 ? [`leaves it open: ${whoOf(ledger, open)}`] : []),
      spreadOf(c, reports),
    ],
  };
}

function deniedItem(ledger: Ledger, c: Claim): Item[] {
  const denied = findDenied(ledger, c);
  return denied ? [{
    head: `“${c.text}”`,
    lines: [
      ...(denied.by.length > 0 ? [`who denies: ${whoOf(ledger, denied.by)}`] : []),
      // The words of a denial are those denied.
      ...denied.against.map((d) => (d.positions.every((p) => p.stance === 'denies') ? `${whoOf(ledger, d.positions)} denies: “${d.text}”` : `against it: “${d.text}” (${whoOf(ledger, d.positions)})`)),
    ],
  }] : [];
}

/** Pairs of claims with numbers that a relation sets side by side, then single claims whose sources give different numbers. */
function numberItems(ledger: Ledger, claims: readonly Claim[]): Item[] {
  const line = (points: readonly TrackPoint[]): string[] => [...new Set(points.map((q) =>
    `${ledger.amount(q, ledger.unitOf(q))} (${ledger.nameOf(q.actor)}${q.at ? `, ${q.at}` : ''})`))];
  const pairs = ledger.dossier.relations.flatMap((r): Item[] => {
    const from = ledger.claims.get(r.from); const to = ledger.claims.get(r.to);
    if (!from || !to || from.quantities.length === 0 || to.quantities.length === 0) return [];
    if (r.type === 'denies' || r.type === 'evidence-for') return [];
    return [{ head: `“${from.text}” ${RELATION_TYPES[r.type].label} “${to.text}”`, lines: [`${line(from.quantities).join('; ')} | ${line(to.quantities).join('; ')}`] }];
  });
  const within = ledger.dossier.claims.flatMap((c): Item[] => {
    const moving = movingFigures(ledger, c);
    return moving.length > 0 ? [{ head: `“${c.text}”`, lines: line(moving) }] : [];
  });
  const alike = sameFigures(ledger, claims).map((f): Item => ({
    head: `${f.words}, in ${f.places.length} claims:`, lines: f.places.map(({ point }) => `“${ledger.words(point.statement).replace(/\s+/gu, ' ')}” (${ledger.nameOf(point.actor)})`),
  }));
  return [...alike, ...pairs, ...within];
}

const dueOf = (c: Claim): string => (c.forecast?.due ? `due ${c.forecast.due}${c.forecast.passed ? ' (passed)' : ''}` : 'no date given');
const byDue = (a: Claim, b: Claim): number => {
  const x = a.forecast?.due ?? '9999'; const y = b.forecast?.due ?? '9999';
  return x < y ? -1 : x > y ? 1 : 0;
};
