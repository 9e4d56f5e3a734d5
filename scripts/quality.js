/**
 * Prints the scores: on the project's own gold always; on the two real stories and PolNeAR dev when ../shared is there (its scorers are
 * Python, standard library only). `npm run quality` builds first. `--json FILE` writes the figures too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureExample } from '../bench/scoring/example-gold.js';
import { measureGenres, measureStories } from '../bench/scoring/own-gold.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const bin = join(root, 'bin', 'hearsay.js');
const work = mkdtempSync(join(tmpdir(), 'hearsay-quality-'));
const percent = (x) => (x === null || x === undefined ? '    –' : (100 * x).toFixed(1).padStart(5));
const figures = {};
const show = (group, name, value, note = '') => {
  (figures[group] ??= {})[name] = value;
  process.stdout.write(`  ${name.padEnd(28)} ${percent(value)} ${note}\n`);
};
const python = (script, args) => JSON.parse(execFileSync('python3', [join(shared, 'eval', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }));
const hearsay = (args, input) => {
  const done = spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.status !== 0 && done.status !== 3) throw new Error(`hearsay ${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
};

process.stdout.write('\nThe project\'s own genre reports (invented; test half)\n');
const genres = await measureGenres(hearsay);
for (const [genre, r] of Object.entries(genres.byGenre)) show('genres', genre, r.endToEnd.f1, `content ${percent(r.content.f1)}   ${r.endToEnd.gold} sayings`);
show('genres', 'all: end to end F1', genres.all.endToEnd.f1, `P ${percent(genres.all.endToEnd.p)} R ${percent(genres.all.endToEnd.r)}`);
show('genres', 'all: content F1', genres.all.content.f1);
show('genres', 'name of the source right', genres.names.right / genres.names.of, `wrong name ${percent(genres.names.wrong / genres.names.of)}   no name ${percent(genres.names.none / genres.names.of)}`);
for (const k of ['stance', 'certainty', 'polarity', 'quote', 'evidence', 'verification']) show('genres', k, genres.meaning[k].right / genres.meaning[k].of);

process.stdout.write('\nThe project\'s own stories (invented; 21 that training never saw)\n');
const stories = await measureStories(hearsay, work);
show('stories', 'mentions found', stories.mentions);
show('stories', 'pairs F1', stories.pairs.f1, `P ${percent(stories.pairs.p)} R ${percent(stories.pairs.r)}`);
show('stories', 'relations F1', stories.relations.f1, `P ${percent(stories.relations.p)} R ${percent(stories.relations.r)}`);
show('stories', 'kept apart', stories.apart);

process.stdout.write('\nThe example story (invented)\n');
const example = await measureExample(hearsay, work);
show('example', 'mentions found', example.mentions.found / example.mentions.of, `of ${example.mentions.of}`);
show('example', 'pairs F1', example.pairs.f1, `P ${percent(example.pairs.p)} R ${percent(example.pairs.r)}`);
show('example', 'relations found', example.relations.found / example.relations.of, `of ${example.relations.of}`);
show('example', 'kept apart', example.apart.kept / example.apart.of, `of ${example.apart.of}`);

if (existsSync(join(shared, 'eval')) && spawnSync('python3', ['--version']).status === 0) {
  for (const story of ['korea', 'strike']) {
    const gold = join(shared, 'gold', story), file = join(work, `${story}.json`);
    hearsay(['report', gold, '--quiet', '-o', file]);
    const r = python('score_dossier.py', [gold, file]);
    process.stdout.write(`\n${story}\n`);
    for (const k of ['statements', 'end_to_end', 'evidence', 'quantities', 'noise', 'unsourced', 'weasel']) if (r[k]) show(story, k, r[k].f1, `P ${percent(r[k].p)} R ${percent(r[k].r)}`);
    for (const k of ['source', 'chain', 'nested_chain', 'stance', 'stance_marked', 'certainty', 'polarity', 'quote', 'verification', 'verification_marked']) if (r[k]) show(story, k, r[k].acc, `of ${r[k].n}`);
    const c = r.claims;
    if (c) {
      show(story, 'pairs', c.pairs.f1, `P ${percent(c.pairs.p)} R ${percent(c.pairs.r)}`);
      for (const k of ['mentions_found', 'member_source', 'member_stance_marked', 'relations_recall', 'kept_apart']) show(story, k, c[k].acc, `of ${c[k].n}`);
    }
  }
  const dev = join(shared, 'data', 'polnear-dev.jsonl'), out = join(work, 'dev.jsonl');
  const lines = readFileSync(dev, 'utf8').trim().split('\n').map((l) => { const { id, text } = JSON.parse(l); return JSON.stringify({ id, text }); });
  const reports = hearsay(['extract', '-', '--input', 'jsonl', '--format', 'jsonl', '--quiet'], `${lines.join('\n')}\n`).trim().split('\n').map((l) => JSON.parse(l));
  writeFileSync(out, reports.map((r) => JSON.stringify({ id: r.id, attributions: r.statements.filter((s) => s.cue.length || s.source.length) })).join('\n'));
  const r = python('score_attribution.py', [dev, out]);
  process.stdout.write('\nPolNeAR dev\n');
  show('polnear-dev', 'end to end F1', r.all.end_to_end.f1, `P ${percent(r.all.end_to_end.p)} R ${percent(r.all.end_to_end.r)}`);
  show('polnear-dev', 'content F1', r.all.content_iou.f1, `P ${percent(r.all.content_iou.p)} R ${percent(r.all.content_iou.r)}`);
  show('polnear-dev', 'direct end to end F1', r.direct.end_to_end.f1);
  show('polnear-dev', 'indirect end to end F1', r.indirect.end_to_end.f1);
  show('polnear-dev', 'source accuracy', r.all.source_accuracy.accuracy);
  show('polnear-dev', 'agentless accuracy', r.all.agentless_accuracy.accuracy);
} else process.stdout.write('\n../shared is not here: the two real stories and PolNeAR dev are left out.\n');

const at = process.argv.indexOf('--json');
if (at > 0) writeFileSync(process.argv[at + 1], `${JSON.stringify(figures, null, 1)}\n`);
