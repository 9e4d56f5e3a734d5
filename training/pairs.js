/**
 * Writes the pairs of statements of the training stories as figures, for training/pairs.py. Runs after the build:
 * node training/pairs.js STORIES.jsonl OUT.jsonl (STORIES from stories/check.py pairs)
 */
import { writeFileSync } from 'node:fs';
import { compare, FEATURES } from '../dist/language/comparison.js';
import { rounded, storiesIn } from './story-items.js';

const [, , input, output] = process.argv;
const lines = [JSON.stringify(FEATURES)];
for await (const { story, items, claims, context } of storiesIn(input)) {
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) {
    if (claims[i].length + claims[j].length === 0) continue;
    const same = claims[i].some((c) => claims[j].includes(c));
    lines.push(JSON.stringify({ story, i, j, same: Number(same), x: rounded(compare(items[i], items[j], context)) }));
  }
}
writeFileSync(output, `${lines.join('\n')}\n`);
