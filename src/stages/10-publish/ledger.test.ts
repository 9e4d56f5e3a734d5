import { expect, test } from 'vitest';
import type { Position } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import { openLedger, turnedRound, whoOf } from './ledger.js';

const TEXT = 'The board does not expect it to become an issue.';
const ledger = openLedger({
  reports: [{ id: 'r', text: TEXT, statements: [
    { id: 'outside', content: [[TEXT.indexOf('it to'), TEXT.length - 1]], polarity: 'negative' }, { id: 'inside', content: [[0, TEXT.length - 1]], polarity: 'negative' },
  ] }], actors: [], claims: [], relations: [], skipped: [], lineage: { links: [], origins: [] },
} as unknown as Dossier);
const by = (actor: string, statement = 'outside'): Position => ({ actor, stance: 'forecasts', certainty: 'probable', since: null, statements: [{ report: 'r', statement }] });

test('who says it: the quoted first, the reports\' own voices together', () => {
  expect(whoOf(ledger, [by('Bell, own voice'), by('Lund'), by('Post, own voice'), by('Lund')])).toBe('Lund, Bell and Post, own voice');
  expect(whoOf(ledger, ['A', 'B', 'C', 'D'].map((n) => by(`${n}, own voice`)))).toBe('4 reports, own voice');
});

test('a negation that stands outside of the words turns them round, one inside does not', () => {
  expect([turnedRound(ledger, by('board')), turnedRound(ledger, by('board', 'inside'))]).toEqual([true, false]);
});
