/** The command line as a shell sees it: exit status, streams, whole files or none. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Diff } from '../../src/domain/change.js';
import { Dossier } from '../../src/domain/dossier.js';
import { hearsay, root } from '../support/command.js';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'hearsay-e2e-'));
const story = join(root, 'examples/story');
const dam = 'Dam leaks at Millbrook\n\nThe dam at Millbrook is leaking, the mayor, Anna Berg, said on Monday. At least 1,200 people were moved, according to the fire service.\n';
const line = (id: string, text = dam): string => JSON.stringify({ id, text });

describe('exit status', () => {
  it('0: all inputs read', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'dam.txt'), dam);
    const { status, stdout } = await hearsay(['report', join(folder, 'dam.txt'), '--quiet']);
    expect(status).toBe(0);
    expect(stdout).toContain('1,200');
  });
  it('1: nothing could be read; the file, the reason and the remedy are named', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stderr } = await hearsay(['report', folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/empty\.txt/);
    expect(stderr).toMatch(/empty/);
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  });
  it.each([[['frobnicate']], [['report']], [['report', 'x', '--nope']], [['report', 'x', '-o', 'a.xyz']], [['extract', 'x', '--format', 'xml']], [['report', 'x', '--min-confidence', '1.5']], [['extract', 'x', '--min-confidence', 'surely']]])('2: wrong usage %j', async (args) => {
    const { status, stderr } = await hearsay(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^hearsay: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
  it('3: a dossier was written, but an input was skipped', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'dam.txt'), dam);
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    const out = join(folder, 'd.json');
    const { status, stderr } = await hearsay(['report', join(folder, 'dam.txt'), join(folder, 'picture.txt'), '-o', out]);
    expect(status).toBe(3);
    expect(stderr).toContain('picture.txt');
    expect(JSON.parse(readFileSync(out, 'utf8')).skipped).toHaveLength(1);
  });
});

describe('streams', () => {
  it('reads one text from standard input', async () => {
    const { status, stdout } = await hearsay(['report', '-', '--quiet'], { input: dam });
    expect(status).toBe(0);
    expect(stdout).toContain('Anna Berg');
  });
  const stories = (times: number): string => {
    const texts = readdirSync(join(root, 'examples/story')).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(join(root, 'examples/story', f), 'utf8'));
    return `${Array.from({ length: times }, () => texts).flat().map((text, i) => line(`r${i}`, text)).join('\n')}\n`;
  };
  it('reads the same on one thread and on three', async () => {
    const [one, three] = await Promise.all(['1', '3'].map((n) => hearsay(['extract', '-', '--input', 'jsonl', '--quiet', '--threads', n], { input: stories(3) })));
    expect(one!.stdout).not.toBe('');
    expect(three).toEqual(one);
  });
  it('ends quietly when it is stopped while its threads read', async () => {
    const done = await hearsay(['extract', '-', '--input', 'jsonl', '--quiet', '--threads', '3'], { input: stories(60), killAfterLines: 12 });
    expect(done).toMatchObject({ status: 143, signal: null, stderr: '' });
  });
  it('filters JSON lines in their order and survives a bad one', async () => {
    const ids = Array.from({ length: 25 }, (_, i) => `r${i}`);
    const lines = ids.map((id) => line(id));
    lines.splice(7, 0, '{"id": "cut", "te');
    const { status, stdout, stderr } = await hearsay(['extract', '-', '--input', 'jsonl', '--format', 'jsonl', '--quiet'], { input: `${lines.join('\n')}\n` });
    expect(stdout.trim().split('\n').map((l) => JSON.parse(l).id)).toEqual(ids);
    expect(status).toBe(3);
    expect(stderr).toMatch(/line 8|:8/);
  });
  it('takes an empty stream', async () => {
    const { status, stdout } = await hearsay(['extract', '-', '--input', 'jsonl', '--quiet'], { input: '' });
    expect([status, stdout]).toEqual([0, '']);
  });
  it('shows nothing of a hostile name alive', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'a\u001b[31m\u202egnp\nb.txt'), '');
    writeFileSync(join(folder, 'dam.txt'), dam);
    const { stderr } = await hearsay(['report', folder, '--quiet']);
    // eslint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('--min-confidence', () => {
  it('leaves out what is below, says how many on stderr and in the settings, and keeps nothing inside what is left out', async () => {
    const folder = fresh(), all = join(folder, 'all.json'), few = join(folder, 'few.json');
    await hearsay(['report', story, '--quiet', '-o', all]);
    const { status, stderr } = await hearsay(['report', story, '--quiet', '--min-confidence', 'nearly-certain', '-o', few]);
    expect(status).toBe(0);
    const read = (file: string): Dossier => Dossier.parse(JSON.parse(readFileSync(file, 'utf8')));
    const said = (d: Dossier) => d.reports.flatMap((r) => r.statements.map((s) => ({ id: `${r.id} ${s.id}`, confidence: s.confidence, part: s.partOf !== undefined })));
    const whole = said(read(all)), kept = said(read(few)), { settings } = read(few).generated;
    expect(kept).toEqual(whole.filter((s) => s.confidence >= 0.8));
    // What a saying holds goes with it and is not counted apart.
    const leftOut = whole.filter((s) => !s.part && s.confidence < 0.8).length;
    expect(settings).toEqual({ today: null, minConfidence: 0.8, statementsLeftOut: leftOut });
    expect(stderr).toContain(`left out ${leftOut} statements of less than 0.8 confidence`);
    const there = new Set(kept.map((s) => s.id));
    expect(read(few).claims.flatMap((c) => c.members).filter((m) => !there.has(`${m.report} ${m.statement}`))).toEqual([]);
    expect(read(all).generated.settings.statementsLeftOut).toBe(0);
  });
  it('works in a stream, as a number too', async () => {
    const { stdout, stderr } = await hearsay(['extract', '-', '--input', 'jsonl', '--min-confidence', '1', '--quiet'], { input: `${line('a')}\n` });
    expect(JSON.parse(stdout).statements).toEqual([]);
    expect(stderr).toMatch(/left out \d+ statements? of less than 1 confidence/);
  });
});

describe('files', () => {
  it('writes every form at once, each whole', async () => {
    const folder = fresh(), outs = ['d.html', 'd.json', 'd.md', 'd.csv'].map((f) => join(folder, f));
    const { status } = await hearsay(['report', story, '--quiet', ...outs.flatMap((o) => ['-o', o])]);
    expect(status).toBe(0);
    expect(readFileSync(outs[0]!, 'utf8')).toMatch(/<\/html>\s*$/);
    expect(JSON.parse(readFileSync(outs[1]!, 'utf8')).reports).toHaveLength(8);
    expect(readFileSync(outs[2]!, 'utf8')).toContain('Brask');
    expect(readFileSync(outs[3]!, 'utf8').split('\n').length).toBeGreaterThan(10);
  });
  it.each([100, 500, 900])('leaves no half-written file when it is stopped after %i ms', async (killAfterMs) => {
    const folder = fresh(), out = join(folder, 'out');
    mkdirSync(out);
    await hearsay(['report', story, '--quiet', '-o', join(out, 'd.json')], { killAfterMs });
    expect(readdirSync(out).filter((f) => f !== 'd.json')).toEqual([]);
    if (existsSync(join(out, 'd.json'))) expect(() => JSON.parse(readFileSync(join(out, 'd.json'), 'utf8'))).not.toThrow();
  });
  it('says what to do when the result cannot be written', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'dam.txt'), dam);
    const { status, stderr } = await hearsay(['report', join(folder, 'dam.txt'), '--quiet', '-o', join(folder, 'no', 'such', 'd.json')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/could not be written[\s\S]*folder exists/);
  });
});

describe('report --onto', () => {
  const sound = 'Dam is sound\n\nThe dam at Millbrook is not leaking, the engineer, Karl Lund, said on Tuesday.\n';
  it('gives what one run over all gives, reads nothing twice, and says so', async () => {
    const folder = fresh(), [old, now, all] = [join(folder, 'old.json'), join(folder, 'now.json'), join(folder, 'all.json')];
    writeFileSync(join(folder, 'dam.txt'), dam);
    writeFileSync(join(folder, 'sound.txt'), sound);
    writeFileSync(join(folder, 'empty.txt'), '');
    await hearsay(['report', join(folder, 'dam.txt'), join(folder, 'empty.txt'), '--quiet', '-o', old]);
    const { status, stderr } = await hearsay(['report', join(folder, 'dam.txt'), join(folder, 'sound.txt'), '--onto', old, '--quiet', '-o', now]);
    expect([status, stderr]).toEqual([0, `hearsay: 1 of the reports is in ${old} already and was not read again\n`]);
    await hearsay(['report', join(folder, 'dam.txt'), join(folder, 'sound.txt'), join(folder, 'empty.txt'), '--quiet', '-o', all]);
    const read = (file: string): Dossier => Dossier.parse(JSON.parse(readFileSync(file, 'utf8')));
    const bare = ({ reports, actors, lineage, skipped, claims }: Dossier) => ({ reports, actors, lineage, skipped, claims: claims.map((c) => ({ ...c, id: '' })) });
    expect(bare(read(now))).toEqual(bare(read(all)));
    expect(read(now).claims.map((c) => c.id)).toEqual(expect.arrayContaining(read(old).claims.map((c) => c.id)));
  });
  it('says that another version read the old reports, and keeps to the old cut-off', async () => {
    const folder = fresh(), [old, now] = [join(folder, 'old.json'), join(folder, 'now.json')];
    writeFileSync(join(folder, 'dam.txt'), dam);
    writeFileSync(join(folder, 'sound.txt'), sound);
    await hearsay(['report', join(folder, 'dam.txt'), '--min-confidence', 'likely', '--quiet', '-o', old]);
    writeFileSync(old, readFileSync(old, 'utf8').replace(/"version": ?"[^"]*"/, '"version":"0.0.1"'));
    const { status, stderr } = await hearsay(['report', join(folder, 'sound.txt'), '--onto', old, '-o', now]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('another version of Hearsay (0.0.1)')]);
    expect(Dossier.parse(JSON.parse(readFileSync(now, 'utf8'))).generated.settings.minConfidence).toBe(0.5);
  });
});

describe('diff', () => {
  it('tells what a second report adds, and that nothing changed', async () => {
    const folder = fresh(), [old, now] = [join(folder, 'old.json'), join(folder, 'new.json')];
    writeFileSync(join(folder, 'dam.txt'), dam);
    writeFileSync(join(folder, 'sound.txt'), 'Dam is sound\n\nThe dam at Millbrook is not leaking, the engineer, Karl Lund, said on Tuesday.\n');
    await hearsay(['report', join(folder, 'dam.txt'), '--quiet', '-o', old]);
    await hearsay(['report', join(folder, 'dam.txt'), join(folder, 'sound.txt'), '--quiet', '-o', now]);
    const text = await hearsay(['diff', old, now]);
    expect(text.status).toBe(0);
    expect(text.stdout).toMatch(/NEW REPORTS \(1\)[^]*sound\.txt/);
    expect(text.stdout).toContain('Karl Lund');
    expect(Math.max(...text.stdout.split('\n').map((l) => [...l].length))).toBeLessThanOrEqual(80);
    expect(await hearsay(['diff', now, now])).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing changed') });
    expect(Diff.parse(JSON.parse((await hearsay(['diff', old, now, '--format', 'json'])).stdout)).notes).toEqual([]);
    await hearsay(['diff', old, now, '--quiet', '-o', join(folder, 'c.md')]);
    expect(readFileSync(join(folder, 'c.md'), 'utf8')).toMatch(/^# What changed/);
  });
  it('names the file, the reason and the remedy', async () => {
    const folder = fresh(), bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"schema": 1}');
    const { status, stderr } = await hearsay(['diff', bad, bad]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/bad\.json is no dossier: schema[^]*hearsay report/)]);
  });
  it.each([[['diff', 'a.json']], [['diff', 'a', 'b', 'c']], [['diff', 'a', 'b', '--format', 'pdf']]])('2: %j', async (args) => expect((await hearsay(args)).status).toBe(2));
});

describe('reliability', () => {
  it('letters of the user are in the dossier, and whom they do not fit is named', async () => {
    const folder = fresh(), out = join(folder, 'd.json');
    writeFileSync(join(folder, 'dam.txt'), dam);
    writeFileSync(join(folder, 's.yaml'), 'Anna Berg: B\nNobody Here: A\n');
    const { status, stderr } = await hearsay(['report', join(folder, 'dam.txt'), '--reliability', join(folder, 's.yaml'), '-o', out]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/s\.yaml: no source here is called Nobody Here/);
    expect(JSON.parse(readFileSync(out, 'utf8')).generated.settings.reliability).toEqual({ 'Anna Berg': 'B', 'Nobody Here': 'A' });
  });
  it('a letter that is none stops the run before anything is read', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 's.yaml'), 'Anna Berg: Q\n');
    const { status, stderr } = await hearsay(['report', story, '--reliability', join(folder, 's.yaml')]);
    expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('s.yaml, line 1: "Anna Berg" needs a letter from A to F')]);
  });
});

it('reads a text without stops only so far, says so, and reads the others', async () => {
  const folder = fresh();
  writeFileSync(join(folder, 'endless.txt'), 'Flood\n\n' + 'the water rose and '.repeat(20_000));
  writeFileSync(join(folder, 'dam.txt'), dam);
  const { status, stdout, stderr } = await hearsay(['report', folder, '--quiet']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/endless\.txt: a sentence of 80000 words/);
  expect(stdout).toContain('1,200');
}, 30_000);
