/**
 * Writes the pairs of statements of the training stories as figures, for training/pairs.py. Statements are the gold's own, read by the stages
 * 01 to 04 and 06 as the product reads them. Runs after the build: node training/pairs.js STORIES.jsonl OUT.jsonl (STORIES from stories/check.py pairs)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadWordVectors } from '../dist/encoder/word-vectors.js';
import { cosine } from '../dist/language/similarity.js';
import { propositionsOf } from '../dist/language/proposition.js';
import { readBytes } from '../dist/stages/01-ingest/index.js';
import { clean } from '../dist/stages/02-clean/index.js';
import { segment } from '../dist/stages/03-segment/index.js';
import { annotate } from '../dist/stages/04-annotate/index.js';
import { readMeaning } from '../dist/stages/05-attribute/meaning.js';
import { normalise } from '../dist/stages/06-normalise/index.js';
import { compare, FEATURES } from '../dist/language/comparison.js';
import { itemOf } from '../dist/language/compared-item.js';
import { pileOf } from '../dist/stages/07-cluster/pile.js';

const [, , input, output] = process.argv;
const vectors = await loadWordVectors();
const lines = [JSON.stringify(FEATURES)];

async function readGold(name, text, said) {
  for await (const read of readBytes(Buffer.from(text), name)) {
    const state = { id: name, source: read.source };
    for (const stage of [clean, segment, annotate]) Object.assign(state, await stage.run(state));
    const outer = said.filter((s) => !s.in), inner = said.filter((s) => s.in), all = [...outer, ...inner];
    state.attributions = all.map((s) => ({
      content: s.content, cue: s.cue, source: s.source, confidence: 0.9, parent: s.in ? all.findIndex((x) => x.id === s.in) : null,
      meaning: readMeaning(text, s, { segmentation: state.segmentation }),
    }));
    const { statements } = await normalise.run(state);
    return { id: name, text, published: read.source.published, statements };
  }
  throw new Error(`${name} could not be read`);
}

for (const line of readFileSync(input, 'utf8').trim().split('\n')) {
  const { story, reports, said } = JSON.parse(line);
  const props = [], items = [], claims = [];
  for (const [name, text] of Object.entries(reports)) {
    const claimsAt = new Map(said[name].map((s) => [JSON.stringify(s.content), s.claims ?? []]));
    const report = await readGold(name, text, said[name]);
    for (const s of report.statements) {
      const own = propositionsOf(report, s, (_, key) => key, () => undefined);
      props.push(...own);
      items.push(itemOf(report, s, own[0], vectors));
      claims.push(claimsAt.get(JSON.stringify(s.content)) ?? []);
    }
  }
  const pile = pileOf(props);
  const context = { vectors, pile, topics: (a, b) => cosine(pile.topic(a), pile.topic(b), pile) };
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) {
    if (claims[i].length + claims[j].length === 0) continue;
    const same = claims[i].some((c) => claims[j].includes(c));
    lines.push(JSON.stringify({ story, i, j, same: Number(same), x: compare(items[i], items[j], context).map((v) => Math.round(v * 1e4) / 1e4) }));
  }
}
writeFileSync(output, `${lines.join('\n')}\n`);
