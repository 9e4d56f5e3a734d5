/** `hearsay explain` as a shell sees it: each sort of place, both forms, and what is said when the call is wrong. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Explanation } from '../../src/domain/explanation.js';
import { Report } from '../../src/domain/report.js';
import { hearsay } from '../support/command.js';

const text = `Dam leaks at Millbrook

The dam at Millbrook is leaking, the mayor, Anna Berg, said on Monday. She denied that the gates had not been checked.

Engineer Joris Kask said that police believe the lower gate was opened on purpose. The claim could not be verified.

The road was closed on Tuesday. What happens next?

Subscribe to our newsletter
`;
const folder = mkdtempSync(join(tmpdir(), 'hearsay-explain-')), file = join(folder, 'dam.txt');
beforeAll(() => writeFileSync(file, text));
const at = (words: string): string => String(text.indexOf(words));
const explain = async (words: string): Promise<Explanation> => {
  const { status, stdout, stderr } = await hearsay(['explain', file, at(words), '--format', 'json']);
  expect([status, stderr]).toEqual([0, '']);
  const told = JSON.parse(stdout) as Explanation;
  expect(Explanation.parse(told)).toEqual(told);
  return told;
};

describe('what was read', () => {
  it('a denial: the words that made it one, the pronoun and its name, the tagger’s labels', async () => {
    const told = await explain('denied');
    expect(told).toMatchObject({ place: 'sentence', around: { words: 'She denied that the gates had not been checked.' } });
    expect(told.words.find((w) => w.words === 'denied')?.labels[0]?.label).toBe('B-cue');
    const [s] = told.statements;
    expect(s).toMatchObject({ covers: 'cue', depth: 0, foundBy: 'tagger', chain: [{ name: 'Anna Berg', mention: { words: 'She' }, antecedent: { words: 'Anna Berg' } }] });
    expect(s!.values.find((v) => v.field === 'stance')).toMatchObject({ value: 'denies', because: [{ words: 'denied', span: [text.indexOf('denied'), text.indexOf('denied') + 6] }] });
    expect(s!.values.find((v) => v.field === 'polarity')!.because.map((b) => b.words)).toEqual(['denied', 'not']);
    for (const p of Object.values(s!.parts!)) expect(p > 0 && p <= 1.000001).toBe(true);
  });
  it('a saying inside a saying: the outer first, the inner not surer; the same ids as extract gives', async () => {
    const told = await explain('believe');
    expect(told.statements.map((s) => [s.depth, s.covers])).toEqual([[0, 'content'], [1, 'cue']]);
    expect(told.statements[1]!.chain.map((l) => l.name)).toEqual(['Joris Kask', 'police (unnamed)']);
    expect(told.statements[1]!.confidence.value).toBeLessThan(told.statements[0]!.confidence.value);
    const read = Report.parse(JSON.parse((await hearsay(['extract', file, '--quiet'])).stdout));
    expect(read.id).toBe(told.report.id);
    for (const s of told.statements) expect(read.statements.find((x) => x.id === s.id)?.confidence).toBe(s.confidence.value);
  });
  it('the report’s own voice, and the mark beside it', async () => {
    const told = await explain('road was');
    expect(told.statements).toMatchObject([{ foundBy: 'own-voice', chain: [], covers: 'content' }]);
    expect(told.marks).toMatchObject([{ kind: 'unsourced' }]);
  });
});

describe('what was not', () => {
  it('a question: why not, and what came nearest', async () => {
    const told = await explain('What happens');
    expect(told.statements).toEqual([]);
    expect(told.silence).toMatchObject({ because: [{ rule: 'it is a question' }], strongest: { label: expect.stringMatching(/^[BI]-/) } });
  });
  it('page furniture', async () => expect(await explain('Subscribe')).toMatchObject({ place: 'noise', noise: 'subscribe', statements: [] }));
  it('between the sentences', async () => expect(await explain('\n\nEngineer')).toMatchObject({ place: 'between', words: [], statements: [] }));
});

it('as text: says the same, for a reader', async () => {
  const { status, stdout } = await hearsay(['explain', file, at('denied')]);
  expect(status).toBe(0);
  for (const part of ['character 95', '> denied: cue begins', 'Anna Berg:', 'a word of denial: “denied”', 'confidence']) expect(stdout).toContain(part.replace('95', at('denied')));
  expect(Math.max(...stdout.split('\n').map((l) => l.length))).toBeLessThanOrEqual(80);
});

it('takes a file with one report only', async () => {
  const many = join(folder, 'many.jsonl');
  writeFileSync(many, `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}\n`);
  const { status, stderr } = await hearsay(['explain', many, '1']);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/more than one report/)]);
});

describe('wrong calls', () => {
  it.each([
    [[file, '99999'], 2, /out of range[\s\S]*0 to/], [[file, 'denied'], 2, /whole number/], [[file], 2, /one report and one offset/], [[folder, '1', '--format', 'xml'], 2, /text or json/],
    [[join(folder, 'none.txt'), '1'], 1, /none\.txt could not be read: \S/],
  ])('%j', async (args, code, message) => {
    const { status, stdout, stderr } = await hearsay(['explain', ...args]);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n').length).toBe(2);
  });
});
