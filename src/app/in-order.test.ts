/** Results in the order of the inputs, as soon as they can be told, with a bound on what is at work. */
import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function* stream<T>(...items: T[]): AsyncGenerator<T> { yield* items; }
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const x of items) out.push(x);
  return out;
}

it('keeps the order, however long each takes', async () => {
  expect(await all(inOrder(stream(30, 5, 20, 1), async (ms) => { await after(ms); return ms; }, () => true))).toEqual([30, 5, 20, 1]);
});

it('takes up no more than there is room for', async () => {
  let now = 0, most = 0;
  const work = async (x: number): Promise<number> => {
    most = Math.max(most, ++now);
    await after(2);
    now--;
    return x;
  };
  expect(await all(inOrder(stream(1, 2, 3, 4, 5, 6), work, (atWork) => atWork.length < 3))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(most).toBe(3);
});

it('gives a result while the next input is still awaited', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'a';
    await new Promise(() => undefined);
  }
  const results = inOrder(slow(), async (x) => x, () => true);
  expect(await results.next()).toEqual({ done: false, value: 'a' });
  await results.return();
});

it('tells a failure at its turn, and of an input that cannot be read', async () => {
  const seen: number[] = [];
  const work = async (x: number): Promise<number> => { if (x === 2) throw new Error('two'); await after(5); return x; };
  await expect((async () => { for await (const x of inOrder(stream(1, 2, 3), work, () => true)) seen.push(x); })()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
  async function* broken(): AsyncGenerator<number> { yield 1; throw new Error('no more'); }
  await expect(all(inOrder(broken(), async (x) => x, () => true))).rejects.toThrow('no more');
});
