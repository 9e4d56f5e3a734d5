/**
 * Writes the ordered pairs of statements of different claims of the training stories as figures, for training/relations.py, each with the
 * relation from the first's claim to the second's and a weight that lets every pair of claims count once. Of the pairs of claims
 * without a relation one in KEPT is written, and counts for all. Runs after the build:
 * node training/relations.js STORIES.jsonl OUT.jsonl MODELS (STORIES from stories/check.py pairs; MODELS/K/: the encoder of meaning trained without fold K)
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { contrast, CONTRASTS } from '../dist/language/contrast.js';
import { rounded, storiesIn } from './story-items.js';

const KEPT = 8;
const [, , input, output, models] = process.argv;
const out = createWriteStream(output);
const write = (line) => out.write(`${JSON.stringify(line)}\n`);
write(CONTRASTS);
for await (const { story, relations, items, claims, context: { net, pile } } of storiesIn(input, models)) {
  // As 08-relate has it, which knows no topics.
  const context = { net, pile: { ...pile, topic: () => new Map() } };
  const told = new Map(relations.map((r) => [`${r.from} ${r.to}`, r.type]));
  const size = new Map();
  for (const c of claims.flat()) size.set(c, (size.get(c) ?? 0) + 1);
  for (let i = 0; i < items.length; i++) for (let j = 0; j < items.length; j++) {
    if (i === j || claims[i].length === 0 || claims[j].length === 0 || claims[i].some((c) => claims[j].includes(c))) continue;
    const both = claims[i].flatMap((a) => claims[j].map((b) => [a, b]));
    const type = both.map(([a, b]) => told.get(`${a} ${b}`)).find((t) => t !== undefined) ?? 'none';
    const counts = type === 'none' ? KEPT : 1;
    if (createHash('md5').update(both[0].join(' ')).digest()[0] % counts !== 0) continue;
    const weight = counts * Math.max(...both.map(([a, b]) => 1 / (size.get(a) * size.get(b))));
    write({ story, type, weight, counts, claims: both.map((b) => b.join(' ')), x: rounded(contrast(items[i], items[j], context)) });
  }
}
out.end();
