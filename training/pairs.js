/**
 * Writes the pairs of statements of the training stories as figures, for training/pairs.py. Runs after the build:
 * node training/pairs.js STORIES.jsonl OUT.jsonl MODELS (STORIES from stories/check.py pairs; MODELS/K/: the encoder of meaning trained without fold K)
 */
import { createWriteStream } from 'node:fs';
import { compare, FEATURES } from '../dist/language/comparison.js';
import { rounded, storiesIn } from './story-items.js';

const [, , input, output, models] = process.argv;
const out = createWriteStream(output);
const write = (line) => out.write(`${JSON.stringify(line)}\n`);
write(FEATURES);
for await (const { story, items, claims, context } of storiesIn(input, models)) {
  for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) {
    if (claims[i].length + claims[j].length === 0) continue;
    const same = claims[i].some((c) => claims[j].includes(c));
    write({ story, i, j, same: Number(same), x: rounded(compare(items[i], items[j], context)) });
  }
}
out.end();
