/** Owns lists of claims by key, each in the order of the claims' ids, whatever the order in which they come and go. */
import type { Side } from './sides.js';

const NONE: readonly Side[] = [];

export class SortedLists {
  private readonly lists = new Map<string, Side[]>();

  get(key: string): readonly Side[] { return this.lists.get(key) ?? NONE; }

  add(key: string, side: Side): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [side]);
    else list.splice(placeOf(list, side), 0, side);
  }

  remove(key: string, side: Side): void {
    const list = this.lists.get(key)!;
    if (list.length === 1) this.lists.delete(key);
    else list.splice(placeOf(list, side), 1);
  }

  /** At most `reach` - 1 on either side of the claim, without itself. */
  around(key: string, side: Side, reach: number): Side[] {
    const list = this.get(key), at = placeOf(list, side);
    return [...list.slice(Math.max(0, at - reach + 1), at), ...list.slice(at + 1, at + reach)];
  }
}

/** Where the claim stands, or would stand. */
function placeOf(list: readonly Side[], side: Side): number {
  const { id } = side.draft;
  if (list.length > 0 && list.at(-1)!.draft.id < id) return list.length;
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.draft.id < id) low = middle + 1; else high = middle;
  }
  return low;
}
