/** Gold and sources cannot part: tests/gold is made from the test halves of training/ by `npm run gold`, and holds their digests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/command.js';

const digests: Record<string, string> = JSON.parse(readFileSync(join(root, 'tests/gold/digests.json'), 'utf8'));
const sources = ['genres', 'stories'].flatMap((kind) => readdirSync(join(root, 'training', kind, 'test')).filter((f) => f.endsWith('.txt')).map((f) => `${kind}/test/${f}`)).sort();

it('every marked file is in the gold as it stands now', () => {
  const now = Object.fromEntries(sources.map((f) => [f, createHash('sha256').update(readFileSync(join(root, 'training', f))).digest('hex')]));
  expect(digests).toEqual(now);
});
it('training and test share no report', () => {
  for (const kind of ['genres', 'stories']) {
    const bodies = (half: string): string[] => readdirSync(join(root, 'training', kind, half)).map((f) => readFileSync(join(root, 'training', kind, half, f), 'utf8'));
    const train = new Set(bodies('train'));
    expect(bodies('test').filter((b) => train.has(b))).toEqual([]);
  }
});
