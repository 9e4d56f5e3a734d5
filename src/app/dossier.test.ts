import { expect, it } from 'vitest';
import { meant } from '../../tests/support/meaning.js';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { buildDossier } from './dossier.js';
import { openRelations } from './workspace.js';

const SAID = 'the old rope bridge over the Sill gave way on Tuesday morning while a group of walkers from Brenna was crossing it';
const report = (id: string, text: string, who = 'doctor'): Report => {
  const at = text.indexOf(SAID);
  const s: Statement = { id: 's', content: [[at, at + SAID.length]], cue: [], source: [], chain: [{ name: who.includes(' ') ? who : `${who} (unnamed)` }], sourceType: who.includes(' ') ? 'named-person' : 'role-anonymous', quote: 'indirect', stance: 'asserts', certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1 };
  return { id, language: 'en', text, noise: [], statements: [s], unsourced: [], weasel: [], sourcing: { sentences: 1, named: 0, anonymous: 1, agentless: 0, ownVoice: 0 }, findings: [] };
};

it('an unnamed source is a second one only in another text and under another word, and none beside a name', async () => {
  const net = await openRelations();
  const origins = async (...reports: Report[]): Promise<number[]> => buildDossier(await meant(reports), [], [], '2031-03-01T00:00:00Z', { today: null }, net).claims.map((c) => c.assessment.origins);
  const a = report('a', `A doctor said that ${SAID}. Nobody fell into the gorge, but two of the walkers had to be lifted out by helicopter.`);
  const copy = report('b', `A doctor said that ${SAID}. Nobody fell into the gorge, but two of the walkers had to be lifted out.`);
  const other = (who: string): Report => report('c', `It was in the valley before Easter, in the rain which had fallen for a week, ${SAID}: so we were told in the yard of the inn, where the parish keeps its ropes and the fire engine that nobody has driven since the flood.`, who);
  expect(await origins(a, copy)).toEqual([1]);
  expect(await origins(a, other('doctor'))).toEqual([1]);
  expect(await origins(a, other('porter'))).toEqual([2]);
  expect(await origins(a, other('Ines Karol'))).toEqual([1]);
  const named = (id: string, who: string): Report => ({ ...a, id, statements: a.statements.map((x) => ({ ...x, sourceType: 'named-person' as const, chain: who.split(' > ').map((name) => ({ name })) })) });
  // One of two who spoke together, and who only passes on what another says.
  expect(await origins(named('d', 'Ines Karol; Tom Lund'), named('e', 'Ines Karol'))).toEqual([1]);
  expect(await origins(named('d', 'Hill Radio > Ines Karol'), named('e', 'Hill Radio'))).toEqual([1]);
  expect(await origins(named('d', 'Ines Karol'), named('e', 'Tom Lund'))).toEqual([2]);
});
