import { describe, expect, it } from 'vitest';
import { loadWordVectors, vectorsOf } from './word-vectors.js';

describe('the shipped word vectors', async () => {
  const vectors = await loadWordVectors();
  const alike = (a: string, b: string): number => vectors.cosine(vectors.find(a), vectors.find(b));
  it.each([['killed', 'died', 'painted'], ['ferry', 'boat', 'verdict'], ['injured', 'hurt', 'elected'], ['arrested', 'detained', 'melted']])('%s is nearer to %s than to %s', (a, near, far) => {
    expect(alike(a, near)).toBeGreaterThan(alike(a, far) + 0.2);
  });
  it('says when it does not know a word', () => expect(vectors.find('zzxqy')).toBe(-1));
});

it('compares by direction, not by length', () => {
  const v = vectorsOf(['a', 'b', 'c'], new Int8Array([10, 0, 100, 0, 0, 50]), 2);
  expect(v.cosine(0, 1)).toBeCloseTo(1);
  expect(v.cosine(0, 2)).toBeCloseTo(0);
});
it('refuses a folder without vectors', async () => {
  await expect(loadWordVectors('/nowhere/')).rejects.toMatchObject({ code: 'model-missing' });
});
