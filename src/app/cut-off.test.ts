import { expect, it } from 'vitest';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { cutOff } from './cut-off.js';

const said = (id: string, confidence: number): Statement => ({
  id, content: [[0, 3]], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive',
  evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence,
});
const report: Report = {
  id: 'r', language: 'en', text: 'Dam', noise: [], statements: [said('a', 0.8), said('b', 0.799), said('c', 1)], unsourced: [[0, 3]], weasel: [],
  sourcing: { sentences: 1, named: 0, anonymous: 0, agentless: 0, ownVoice: 1 }, findings: [],
};

it('keeps what is at least so sure, counts the rest and leaves the profile alone', () => {
  const { report: cut, leftOut } = cutOff(report, 0.8);
  expect([cut.statements.map((s) => s.id), leftOut]).toEqual([['a', 'c'], 1]);
  expect([cut.sourcing, cut.unsourced]).toEqual([report.sourcing, report.unsourced]);
});
it('leaves a report as it is when nothing is to be left out', () => expect(cutOff(report, 0)).toEqual({ report, leftOut: 0 }));
