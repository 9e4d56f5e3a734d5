/** The scripts that make the scorers' figures run with the program as it is: they are used once in months, and stages change in between. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTRASTS } from '../src/language/contrast.js';
import { FEATURES } from '../src/language/comparison.js';

it('a training story gives figures of pairs and relations', async () => {
  // @ts-expect-error a script without types, over the built program
  const { storiesIn } = await import('../training/story-items.js');
  const [built, pairs] = await Promise.all([import(join(process.cwd(), 'dist/language/contrast.js')), import(join(process.cwd(), 'dist/language/comparison.js'))]);
  const reports = { '1.txt': 'The dam at Tolva leaks, the mayor said.\n', '2.txt': 'Mayor Ilse Brandt denied that the dam leaks.\n' };
  const said = {
    '1.txt': [{ id: 's1', content: [[0, 22]], cue: [[34, 38]], source: [[24, 33]], claims: ['leak'] }],
    '2.txt': [{ id: 's1', content: [[30, 43]], cue: [[19, 25]], source: [[0, 18]], claims: ['denial'] }],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-training-')), 'stories.jsonl');
  const line = (fold: number) => JSON.stringify({ story: `dam ${fold}`, fold, reports, said, relations: [{ from: 'denial', to: 'leak', type: 'denies' }] });
  writeFileSync(file, `${line(0)}\n${line(1)}\n`);
  const read = [];
  for await (const story of storiesIn(file)) read.push(story);
  expect(read.map((r) => r.story)).toEqual(['dam 0', 'dam 1']);
  const { items, claims, context } = read[0]!;
  expect(claims).toEqual([['leak'], ['denial']]);
  expect(pairs.compare(items[0], items[1], context)).toHaveLength(FEATURES.length);
  expect(built.contrast(items[1], items[0], context).every(Number.isFinite)).toBe(true);
  expect(built.contrast(items[1], items[0], context)).toHaveLength(CONTRASTS.length);
});
