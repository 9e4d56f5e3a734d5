import { expect, test } from 'vitest';
import type { Claim } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import { openLedger } from './ledger.js';
import { countReports, rankClaims, spreadOf } from './ranking.js';

const claim = (id: string, text: string, reports: readonly string[], origins: number, stance: 'asserts' | 'hedges' = 'asserts'): Claim => {
  const members = reports.map((report, i) => ({ report, statement: `${id}${i}` }));
  return {
    id, text, kind: 'event', members, quantities: [], positions: [{ actor: 'x', stance, certainty: 'certain', since: null, statements: members }],
    assessment: { credibility: 6, reliability: 'F', origins, reasons: [] },
  };
};
const ledgerOf = (claims: Claim[], copies: [string, string][] = []) => openLedger({
  reports: [], actors: [], relations: [], skipped: [], claims,
  lineage: { links: copies.map(([from, to]) => ({ from, to, kind: 'copy', score: 1, why: '' })), origins: [] },
} as unknown as Dossier);

test('what all reports tell without a source comes before what one report has somebody say twice', () => {
  const ledger = ledgerOf([claim('a', 'Quill thanked her staff twice', ['r1', 'r1'], 2), claim('b', 'the dam broke at noon', ['r1', 'r2', 'r3'], 0)]);
  expect(rankClaims(ledger).map((c) => c.id)).toEqual(['b', 'a']);
});

test('what two reports tell of comes before what three think of it', () => {
  const ledger = ledgerOf([{ ...claim('a', 'the board has failed us all', ['r1', 'r2', 'r3'], 1), kind: 'assessment' }, claim('b', 'the dam broke at noon', ['r1', 'r2'], 0)]);
  expect(rankClaims(ledger).map((c) => c.id)).toEqual(['b', 'a']);
});

test('a text that was copied, and copied again, is one report', () => {
  const told = claim('a', 'the dam broke at noon', ['r1', 'r2', 'r3'], 1), ledger = ledgerOf([told], [['r3', 'r2'], ['r2', 'r1']]);
  expect(countReports(ledger)(told)).toBe(1);
  expect(spreadOf(told, 1)).toBe('1 report, 3 statements, 1 origin');
  expect(spreadOf(claim('b', 'x', ['r1'], 0), 2)).toBe('2 reports, 1 statement, no origin named');
});

test('what is sooner about something else does not make a claim told by more', () => {
  const told = claim('a', 'the dam broke at noon', ['r1', 'r2', 'r3'], 1);
  const doubted = { ...told, members: told.members.map((m, i) => (i === 2 ? { ...m, likelihood: 0.1 } : m)) };
  expect(countReports(ledgerOf([told]))(doubted)).toBe(2);
  expect(spreadOf(doubted, 2)).toBe('2 reports, 2 statements and 1 perhaps, 1 origin');
});

test('what nobody takes the side of comes last, however many raise it', () => {
  const ledger = ledgerOf([claim('a', 'the gate may have been left open', ['r1', 'r2', 'r3'], 0, 'hedges'), claim('b', 'Quill thanked her staff', ['r1'], 1)]);
  expect(rankClaims(ledger).map((c) => c.id)).toEqual(['b', 'a']);
});
