/** Owns what the pile as a whole says about words, reports and places; the clustering itself is elsewhere. */
import type { Proposition } from '../../language/proposition.js';
import { insideOf, type Pile } from '../../language/similarity.js';
import { WordCounts } from '../../language/word-counts.js';

const TOPIC_NAMES = 8;
const NONE: ReadonlyMap<string, number> = new Map();
const add = (m: Map<string, number>, k: string): void => void m.set(k, (m.get(k) ?? 0) + 1);

/** Counts grow with the pile. The first proposition of each statement counts; a report's must be added together. */
export class PileCounts {
  private readonly words = new WordCounts();
  private readonly topics = new Map<string, ReadonlyMap<string, number>>();
  private readonly within = new Map<string, Set<string>>();

  add(props: readonly Proposition[]): void {
    const perReport = new Map<string, Map<string, number>>(), seen = new Set<string>();
    for (const p of props) {
      for (const [small, large] of p.within) (this.within.get(small) ?? this.within.set(small, new Set()).get(small)!).add(large);
      const at = `${p.report} ${p.statement}`;
      if (seen.has(at)) continue;
      seen.add(at);
      this.words.add(new Set([...p.terms.keys(), ...p.names]));
      const counts = perReport.get(p.report) ?? perReport.set(p.report, new Map<string, number>()).get(p.report)!;
      for (const n of p.names) add(counts, n);
    }
    for (const [report, counts] of perReport) this.topics.set(report, new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TOPIC_NAMES)));
  }

  /** As the counts stand now; to be taken anew after `add`, since lengths of bags are remembered by it. */
  view(): Pile {
    return {
      rarity: this.words.rarity(),
      topic: (r) => this.topics.get(r) ?? NONE,
      inside: (small, large) => insideOf(this.within, small, large),
    };
  }
}

/** Pile knowledge from all propositions; independent of their order. */
export function pileOf(props: readonly Proposition[]): Pile {
  const counts = new PileCounts();
  counts.add(props);
  return counts.view();
}
