/** Owns which propositions are proposed to one another for their meaning: those whose vectors lie close, in reports that tell of the same names. */
import { likeness } from '../../domain/meaning.js';
import type { Item } from '../../language/compared-item.js';

/** Of the pairs of one claim in the training stories of fold 0, 9 in 10 lie closer; of all pairs 1 in 12 does. */
const CLOSE = 0.3;
const MOST_CLOSE = 12;
/** Earlier reports that a report is held against: all of a small pile, of a large one those that share most of its names. */
const MOST_REPORTS = 40;
/** A name of more reports than this tells no story. */
const TOO_COMMON = 400;

export class NearMeaning {
  private readonly members = new Map<string, { index: number; item: Item }[]>();
  private readonly reportsOf = new Map<string, string[]>();
  private readonly near = new Map<string, readonly string[]>();

  /** Those before it that lie close, the closest first; a report's propositions are to be added together. `topic`: the names of its report. */
  add(index: number, item: Item, topic: ReadonlyMap<string, number>): number[] {
    const { report } = item, own = this.members.get(report) ?? this.enter(report, topic), found: [number, number][] = [];
    for (const r of this.near.get(report)!) for (const other of this.members.get(r)!) {
      const like = likeness(item.meaning, other.item.meaning);
      if (like >= CLOSE) found.push([other.index, like]);
    }
    own.push({ index, item });
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CLOSE).map(([i]) => i);
  }

  private enter(report: string, topic: ReadonlyMap<string, number>): { index: number; item: Item }[] {
    const earlier = [...this.members.keys()], shared = new Map<string, number>();
    if (earlier.length > MOST_REPORTS) for (const name of topic.keys()) {
      const list = this.reportsOf.get(name) ?? [];
      if (list.length <= TOO_COMMON) for (const r of list) shared.set(r, (shared.get(r) ?? 0) + 1 / Math.log2(2 + list.length));
    }
    const chosen = earlier.length <= MOST_REPORTS ? earlier : [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_REPORTS).map(([r]) => r);
    for (const name of topic.keys()) (this.reportsOf.get(name) ?? this.reportsOf.set(name, []).get(name)!).push(report);
    const own: { index: number; item: Item }[] = [];
    this.members.set(report, own);
    this.near.set(report, [report, ...chosen]);
    return own;
  }
}
