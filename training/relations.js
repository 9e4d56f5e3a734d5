/**
 * Writes the ordered pairs of statements of different claims of the training stories as figures, for training/relations.py, each with the
 * relation from the first's claim to the second's and a weight that lets every pair of claims count once. Runs after the build:
 * node training/relations.js STORIES.jsonl OUT.jsonl (STORIES from stories/check.py pairs)
 */
import { writeFileSync } from 'node:fs';
import { contrast, CONTRASTS } from '../dist/language/contrast.js';
import { rounded, storiesIn } from './story-items.js';

const [, , input, output] = process.argv;
const lines = [JSON.stringify(CONTRASTS)];
for await (const { story, relations, items, claims, context } of storiesIn(input)) {
  const told = new Map(relations.map((r) => [`${r.from} ${r.to}`, r.type]));
  const size = new Map();
  for (const c of claims.flat()) size.set(c, (size.get(c) ?? 0) + 1);
  for (let i = 0; i < items.length; i++) for (let j = 0; j < items.length; j++) {
    if (i === j || claims[i].length === 0 || claims[j].length === 0 || claims[i].some((c) => claims[j].includes(c))) continue;
    const both = claims[i].flatMap((a) => claims[j].map((b) => [a, b]));
    const type = both.map(([a, b]) => told.get(`${a} ${b}`)).find((t) => t !== undefined) ?? 'none';
    const weight = Math.max(...both.map(([a, b]) => 1 / (size.get(a) * size.get(b))));
    lines.push(JSON.stringify({ story, type, weight, claims: both.map((b) => b.join(' ')), x: rounded(contrast(items[i], items[j], context)) }));
  }
}
writeFileSync(output, `${lines.join('\n')}\n`);
