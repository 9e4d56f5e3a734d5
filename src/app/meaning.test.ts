import { expect, it } from 'vitest';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { addMeaning, withoutMeaning } from './meaning.js';

const statement = (id: string, extra: Partial<Statement> = {}): Statement => ({ id, content: [[0, 4]], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive',
  evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1, ...extra });
const report = (statements: Statement[]): Report => ({ id: 'r', language: 'en', text: 'Rain fell.', noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: 1, named: 0, anonymous: 0, agentless: 0, ownVoice: 1 }, findings: [] });
let asked = 0;
const encoder = { encode: async (_: string, contents: readonly unknown[]) => { asked += contents.length; return contents.map(() => new Int8Array([1, 2, 3])); } };

it('reads what claims are made of, once, and leaves wholes that have parts', async () => {
  const [first] = await addMeaning([report([statement('whole'), statement('part', { partOf: 'whole' }), statement('other')])], encoder);
  expect(first!.statements.map((s) => s.meaning)).toEqual([undefined, 'AQID', 'AQID']);
  expect(asked).toBe(2);
  expect((await addMeaning([first!], encoder))[0]).toBe(first);
  expect(asked).toBe(2);
  expect(withoutMeaning(first!).statements.every((s) => s.meaning === undefined)).toBe(true);
});
