// @ts-check
/**
 * Measures speed and memory: `npm run bench` builds first. Each figure is of a process of its own; the best of three, since other work on
 * the machine only ever makes it slower. `--scale` adds the corpus stages on generated piles (bench/scale.js).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureScale } from './scale.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const work = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
const dev = join(root, '..', 'shared', 'data', 'polnear-dev.jsonl');
const own = join(root, 'tests', 'gold', 'genres.jsonl');
const show = (/** @type {string} */ name, /** @type {string} */ value) => process.stdout.write(`${name.padEnd(46)} ${value}\n`);

/** @param {string[]} args @param {string} [input] */
function once(args, input) {
  const started = process.hrtime.bigint();
  const done = spawnSync(process.execPath, [join(root, 'bench', 'one-run.js'), ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (done.status !== 0) throw new Error(done.stderr);
  return { seconds, ...JSON.parse(done.stderr.trim().split('\n').at(-1) ?? '{}') };
}
/** @param {string[]} args @param {string} [input] */
const best = (args, input) => [1, 2, 3].map(() => once(args, input)).reduce((a, b) => (b.seconds < a.seconds ? b : a));

/** @param {string} file */
function linesOf(file) {
  const docs = readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const lines = docs.map((d, i) => JSON.stringify({ id: d.id ?? d.report ?? String(i), text: d.text }));
  return { input: `${lines.join('\n')}\n`, words: docs.reduce((n, d) => n + d.text.split(/\s+/).filter(Boolean).length, 0) };
}

process.stdout.write(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n\n`);
const empty = best(['extract', '-', '--input', 'jsonl', '--quiet'], '');
for (const [name, file] of [['PolNeAR dev', dev], ['own genre reports', own]]) {
  if (!existsSync(file)) { show(`${name}`, 'not here'); continue; }
  const { input, words } = linesOf(file);
  for (const threads of [2, 1]) {
    const r = best(['extract', '-', '--input', 'jsonl', '--quiet', '--threads', String(threads)], input);
    show(`extract, ${name}, ${threads} thread${threads > 1 ? 's' : ''}`, `${Math.round(words / (r.seconds - empty.seconds))} words/s (${words} words, ${r.seconds.toFixed(2)} s with start-up), peak ${r.peakMib} MiB`);
  }
}
const thousand = join(work, 'thousand.txt');
writeFileSync(thousand, firstWords(readFileSync(own, 'utf8'), 1000));
show('first result, a 1,000-word report, cold', `${best(['extract', thousand, '--quiet']).seconds.toFixed(2)} s`);
const { openWorkspace, extractReports } = await import('../dist/index.js');
const workspace = await openWorkspace({});
const warm = [];
for (let i = 0; i < 6; i++) {
  const started = process.hrtime.bigint();
  for await (const _ of extractReports(oneInput(readFileSync(thousand, 'utf8')), workspace)) { /* only the time counts */ }
  warm.push(Number(process.hrtime.bigint() - started) / 1e6);
}
show('first result, the same, warm', `${Math.min(...warm.slice(1)).toFixed(0)} ms`);
const story = best(['report', join(root, 'examples', 'story'), '--quiet', '-o', join(work, 's.html'), '-o', join(work, 's.json')]);
show('dossier of the example story, cold', `${story.seconds.toFixed(2)} s, peak ${story.peakMib} MiB`);
if (process.argv.includes('--scale')) measureScale(show);

/** @param {string} text */
async function* oneInput(text) {
  yield { kind: /** @type {const} */ ('report'), source: { language: 'en', text, noise: [], findings: [] } };
}
/** @param {string} jsonl @param {number} n */
function firstWords(jsonl, n) {
  const text = jsonl.trim().split('\n').map((l) => JSON.parse(l).text).join('\n\n');
  let at = 0;
  for (let i = 0; i < n; i++) at = text.indexOf(' ', at + 1);
  return text.slice(0, at);
}
