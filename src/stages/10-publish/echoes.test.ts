import { expect, test } from 'vitest';
import type { Dossier } from '../../domain/dossier.js';
import { ORDER_UNKNOWN } from '../../domain/lineage.js';
import { echoesOf, signOf } from './echoes.js';
import { openLedger } from './ledger.js';

const link = (from: string, to: string, why = 'the later one is taken as the copy') => ({ from, to, kind: 'copy' as const, score: 1, why });
const echoes = (links: ReturnType<typeof link>[], ...origins: string[][]) => echoesOf(openLedger({
  reports: [], actors: [], claims: [], relations: [], skipped: [], lineage: { links, origins: origins.map((reports, i) => ({ id: `o${i}`, reports, why: '' })) },
} as unknown as Dossier));

test('three reports with one text are told as a family, two as a pair', () => {
  const got = echoes([link('a', 'b'), link('b', 'c'), link('d', 'e')], ['a', 'b', 'c'], ['d', 'e']);
  expect(got.families.map((o) => o.reports)).toEqual([['a', 'b', 'c']]);
  expect(got.links.map((l) => l.from)).toEqual(['d']);
});

test('no arrow where nobody knows who has it from whom', () => {
  expect([signOf(link('a', 'b')), signOf(link('a', 'b', `12 of 20 runs; ${ORDER_UNKNOWN}`))]).toEqual(['→', '=']);
});
