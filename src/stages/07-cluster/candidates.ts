/** Owns which propositions are compared at all: those that share a key in an inverted index, and those whose meaning lies close. No all-pairs. */
import type { Item } from '../../language/compared-item.js';
import type { Proposition } from '../../language/proposition.js';
import type { Pile } from '../../language/similarity.js';
import { NearMeaning } from './near-meaning.js';

/** Members of one key compared with one another; in larger blocks each is compared with its neighbours only. Costs recall in piles with over 120 statements on one event and name. */
const BLOCK = 120;
/** Rarest words of a proposition that propose others; with 4 the training stories lose a quarter of their pairs, 14 gain nothing over 8. */
const RARE_TERMS = 8;
/** A word that more propositions than this have among their rarest proposes nothing. */
const TOO_COMMON = 60;

function keysOf(p: Proposition, pile: Pile): Set<string> {
  const keys = new Set<string>();
  if (p.event !== '') {
    if (p.theme !== '') keys.add(`${p.event}|${p.theme}`);
    for (const n of p.names) keys.add(`${p.event}|${n}`);
    if (p.names.size === 0) for (const n of pile.topic(p.report).keys()) keys.add(`${p.event}|${n}`);
    for (const c of p.counts) keys.add(`${p.event}|#${Math.round(c.min ?? c.max ?? 0)}`);
  }
  const rare = [...p.terms.keys()].map((t): [string, number] => [t, pile.rarity(t)]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, RARE_TERMS);
  for (const [t] of rare) keys.add(`~${t}`);
  return keys;
}

interface Block { readonly rareWord: boolean; readonly members: number[] }
const proposes = (b: Block): boolean => !b.rareWord || b.members.length <= TOO_COMMON;

/** Grows with the pile; a proposition keeps the keys that it had when it came in. */
export class Candidates {
  private readonly byKey = new Map<string, Block>();
  private readonly blocksOf: Block[][] = [];
  private readonly meanings = new NearMeaning();
  /** By index, in both directions. */
  private readonly close: number[][] = [];

  /** The next index, from 0, is the proposition's. A report's are to be added together. */
  add(item: Item, pile: Pile): void {
    const index = this.blocksOf.length, p = item.prop;
    this.close.push(this.meanings.add(index, item, pile.topic(item.report)));
    for (const other of this.close[index]!) this.close[other]!.push(index);
    this.blocksOf.push([...keysOf(p, pile)].map((key) => {
      const block = this.byKey.get(key) ?? this.byKey.set(key, { rareWord: key.startsWith('~'), members: [] }).get(key)!;
      block.members.push(index);
      return block;
    }));
  }

  /** Those that share a key with the one, each once; of a large block the latest. */
  *near(index: number): Generator<number> {
    const seen = new Set([index]);
    for (const other of this.close[index]!) if (!seen.has(other)) { seen.add(other); yield other; }
    for (const block of this.blocksOf[index]!) {
      if (!proposes(block)) continue;
      for (const other of block.members.slice(-BLOCK)) if (!seen.has(other)) { seen.add(other); yield other; }
    }
  }

  /** Pairs among the chosen ones as places in `chosen` (low, high), each once. */
  *pairs(chosen: readonly number[]): Generator<[number, number]> {
    const lists = new Map<Block, number[]>(), next = new Map<Block, number>();
    chosen.forEach((index, i) => { for (const b of this.blocksOf[index]!) if (proposes(b)) (lists.get(b) ?? lists.set(b, []).get(b)!).push(i); });
    const seenFrom = new Int32Array(chosen.length).fill(-1), placeOf = new Map(chosen.map((index, i) => [index, i]));
    for (let i = 0; i < chosen.length; i++) {
      for (const other of this.close[chosen[i]!]!) {
        const j = placeOf.get(other);
        if (j === undefined || j <= i || seenFrom[j] === i) continue;
        seenFrom[j] = i;
        yield [i, j];
      }
      for (const b of this.blocksOf[chosen[i]!]!) {
        const list = lists.get(b), at = next.get(b) ?? 0;
        if (!list) continue;
        next.set(b, at + 1);
        for (let k = at + 1; k < Math.min(list.length, at + BLOCK); k++) {
          const j = list[k]!;
          if (seenFrom[j] === i) continue;
          seenFrom[j] = i;
          yield [i, j];
        }
      }
    }
  }
}
