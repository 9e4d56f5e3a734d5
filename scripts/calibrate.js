/**
 * Fits confidence to how often statements are right, and writes what follows from it: src/stages/06-normalise/calibration-map.ts,
 * docs/reliability.svg and the figures in docs/guide.md. `npm run calibrate` builds first and last; run it after the tagger was trained anew.
 * Needs ../shared/data/polnear-dev.jsonl.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { scoreDoc } from '../bench/scoring/attributions.js';
import { binsOf, calibrationError, fitCurve, keptAt } from '../bench/scoring/calibration.js';
import { readGold } from '../bench/scoring/own-gold.js';
import { reliabilityPlot } from '../bench/scoring/reliability-plot.js';
import { openWorkspace } from '../dist/app/workspace.js';
import { CONFIDENCE_LEVELS } from '../dist/domain/confidence-levels.js';
import { travel } from '../dist/pipeline/road.js';
import { confidencesOf } from '../dist/stages/06-normalise/calibration.js';
import { readJsonLines } from '../dist/stages/index.js';

const at = (path) => new URL(`../${path}`, import.meta.url);
const DEV = at('../shared/data/polnear-dev.jsonl');
if (!existsSync(DEV)) throw new Error('calibrate needs ../shared/data/polnear-dev.jsonl');
/** Fewer say nothing about a rule: then it is as likely right as not. */
const FEWEST = 30;

const workspace = await openWorkspace();
const isSaid = (a) => a.cue.length > 0 || a.source.length > 0;

/** Each document's drafts with whether each is right end to end. */
async function judge(gold) {
  const lines = gold.map((g) => JSON.stringify({ id: g.id, text: g.text, ...(g.published ? { published: g.published } : {}) }));
  const out = [];
  let k = 0;
  for await (const input of readJsonLines(Readable.from(Buffer.from(lines.join('\n'))), 'gold')) {
    const { attributions: all } = await travel(workspace.stages, { id: input.id, source: input.source });
    // A part is told by its whole.
    const attributions = all.filter((a) => !a.part);
    const g = gold[k++], right = new Set();
    // Sayings are held against sayings, the report's own voice against its own voice.
    for (const kind of [true, false]) {
      const mine = attributions.filter((a) => isSaid(a) === kind);
      const { full } = scoreDoc({ id: g.id, text: g.text, attributions: g.attributions.filter((a) => isSaid(a) === kind) }, mine);
      for (const [, j] of full) right.add(mine[j]);
    }
    out.push({ attributions, right, sayings: g.attributions.filter(isSaid).length });
  }
  return out;
}

/** @param pick which drafts; the confidence of each under a calibration */
const judged = (docs, calibration, pick) => docs.flatMap((d) => {
  const confidence = confidencesOf(d.attributions, calibration);
  return d.attributions.flatMap((a, i) => (pick(a) ? [{ confidence: confidence[i], right: d.right.has(a) }] : []));
});
const isOuter = (a) => a.foundBy.kind === 'tagger' && a.parent === null;
const scores = (docs) => docs.flatMap((d) => d.attributions.filter(isOuter).map((a) => ({ score: a.foundBy.score, right: d.right.has(a) })));
const share = (list) => list.filter((j) => j.right).length / list.length;
const half = (docs, k) => docs.filter((_, i) => i % 2 === k);

const polnear = await judge(readFileSync(DEV, 'utf8').trim().split('\n').map((l) => JSON.parse(l)));
const genres = await judge(readGold('genres.jsonl').map((g) => ({ id: g.report, text: g.text, published: g.published, attributions: g.statements })));

const rules = { ownVoice: 0.5, agentless: 0.5 };
const byRule = (docs, kind) => judged(docs, { tagger: { low: 1, high: 1, shift: 0 }, ...rules }, (a) => a.foundBy.kind === kind);
const round = (v) => Math.round(v * 100) / 100;
rules.ownVoice = round(share(byRule(half(genres, 0), 'own-voice')));
const agentless = [...byRule(polnear, 'agentless'), ...byRule(half(genres, 0), 'agentless')];
if (agentless.length >= FEWEST) rules.agentless = round(share(agentless));

const shipped = { tagger: fitCurve(scores(polnear)), ...rules };
// Each half by the curve of the other; the errors are averaged, for one over both together would hide what cancels out.
const crossed = [0, 1].map((k) => judged(half(polnear, 1 - k), { tagger: fitCurve(scores(half(polnear, k))), ...rules }, isOuter));
const both = crossed.flat(), crossedError = (calibrationError(crossed[0]) + calibrationError(crossed[1])) / 2;
const plain = scores(polnear).map(({ score, right }) => ({ confidence: score, right }));
const own = judged(genres, shipped, (a) => a.foundBy.kind !== 'own-voice');
const voice = byRule(half(genres, 1), 'own-voice');

const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
const model = JSON.parse(readFileSync(at('models/tagger/tagger.json'), 'utf8')).sha256;
const number = (n) => n.toLocaleString('en-US'), percent = (v) => (100 * v).toFixed(1);
writeFileSync(at('src/stages/06-normalise/calibration-map.ts'), `/**
 * Owns the numbers of the calibration; calibration.ts says what they do. Made by \`npm run calibrate\`; do not edit.
 * tagger: fitted on PolNeAR dev, ${polnear.length} documents, ${number(plain.length)} statements (nested ones, which PolNeAR does not have, left out).
 * ownVoice: ${byRule(half(genres, 0), 'own-voice').length} assertions in every second report of tests/gold/genres.jsonl. agentless: ${agentless.length} seen in both${agentless.length < FEWEST ? ', too few to tell' : ''}.
 */
export const CALIBRATION = {
  tagger: { low: ${shipped.tagger.low}, high: ${shipped.tagger.high}, shift: ${shipped.tagger.shift} },
  ownVoice: ${rules.ownVoice}, agentless: ${rules.agentless},
  /** What it was fitted on, by digest: the tagger and the documents. */
  model: '${model}',
  data: '${sha(readFileSync(DEV))}',
} as const;
`);

const levels = Object.entries(CONFIDENCE_LEVELS);
writeFileSync(at('docs/reliability.svg'), reliabilityPlot([
  { name: `PolNeAR dev, each half by the other (${number(both.length)})`, colour: '#1d4f8b', bins: binsOf(both) },
  { name: `own genre reports (${number(own.length)})`, colour: '#a7551f', bins: binsOf(own) },
], levels.map(([, l]) => l)));

const all = judged(polnear, shipped, isSaid), gold = (docs) => docs.reduce((n, d) => n + d.sayings, 0);
const rows = levels.map(([word, { least }]) => {
  const [p, g] = [keptAt(all, gold(polnear), least), keptAt(own, gold(genres), least)];
  return `| \`${word}\` | ${least} | ${percent(p.p)} | ${percent(p.r)} | ${percent(g.p)} | ${percent(g.r)} |`;
});
const block = `| word | at least | PolNeAR dev: right | found | own genre reports: right | found |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

![Stated confidence against the share of right statements](reliability.svg)

Stated confidence and the share of right statements lie apart by ${percent(crossedError)} points on average on the half of PolNeAR dev that the curve was not
fitted on (the tagger's own score: ${percent(calibrationError(plain))}), and by ${percent(calibrationError(own))} on our own genre reports, where more is right than is said (${percent(share(own))} against ${percent(own.reduce((n, j) => n + j.confidence, 0) / own.length)}).
The report's own voice is read by rule and always has ${Math.round(100 * rules.ownVoice)} %; in the reports not counted for that, ${percent(share(voice))} % of ${voice.length} were right.`;
const guide = readFileSync(at('docs/guide.md'), 'utf8');
const [open, close] = ['<!-- npm run calibrate -->', '<!-- /npm run calibrate -->'];
if (!guide.includes(open) || !guide.includes(close)) throw new Error('docs/guide.md has no place for the figures');
writeFileSync(at('docs/guide.md'), `${guide.slice(0, guide.indexOf(open) + open.length)}\n${block}\n${guide.slice(guide.indexOf(close))}`);
process.stdout.write(`${block}\n`);
