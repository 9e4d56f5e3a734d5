import { expect, it } from 'vitest';
import { MEANING_ASPECTS, MEANING_DIMS, readMeaning, writeMeaning } from '../../domain/meaning.js';
import type { Item } from '../../language/compared-item.js';
import { NearMeaning } from './near-meaning.js';

/** A direction in the plane of the first two figures, `degrees` from the first. */
const item = (report: string, degrees: number): Item => {
  const bytes = new Int8Array(MEANING_DIMS + MEANING_ASPECTS);
  bytes[0] = Math.round(127 * Math.cos((degrees * Math.PI) / 180));
  bytes[1] = Math.round(127 * Math.sin((degrees * Math.PI) / 180));
  return { report, meaning: readMeaning(writeMeaning(bytes)) } as Item;
};
const KASSA = new Map([['kassa', 3]]);

it('proposes what lies close before it, the closest first, and nothing that lies apart', () => {
  const near = new NearMeaning();
  const got = [['a', 0], ['a', 90], ['b', 30], ['c', 10]].map(([r, d], i) => near.add(i, item(r as string, d as number), KASSA));
  expect(got).toEqual([[], [], [0, 1], [0, 2]]);
});
it('holds a report of a large pile against those that share its names', () => {
  const near = new NearMeaning();
  for (let i = 0; i < 60; i++) near.add(i, item(`r${i}`, 0), new Map([[`town ${i}`, 1]]));
  expect(near.add(60, item('late', 0), new Map([['town 7', 2]]))).toEqual([7]);
});
