/** Owns what the pile as a whole says about words, reports and places; the clustering itself is elsewhere. */
import type { Proposition } from '../../language/proposition.js';
import { insideOf, type Pile } from '../../language/similarity.js';

const TOPIC_NAMES = 8;
const add = (m: Map<string, number>, k: string): void => void m.set(k, (m.get(k) ?? 0) + 1);

/** Pile knowledge from all propositions (first of each statement counts); independent of their order. */
export function pileOf(props: readonly Proposition[]): Pile {
  const df = new Map<string, number>();
  const perReport = new Map<string, Map<string, number>>();
  const within = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const p of props) {
    for (const [small, large] of p.within) (within.get(small) ?? within.set(small, new Set()).get(small)!).add(large);
    const at = `${p.report} ${p.statement}`;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const t of new Set([...p.terms.keys(), ...p.names])) add(df, t);
    const counts = perReport.get(p.report) ?? perReport.set(p.report, new Map<string, number>()).get(p.report)!;
    for (const n of p.names) add(counts, n);
  }
  const n = seen.size;
  const rarity = new Map([...df].map(([t, d]): [string, number] => [t, Math.log((n + 1) / d) + 0.3]));
  const unseen = Math.log(n + 1) + 0.3;
  const topics = new Map<string, ReadonlyMap<string, number>>();
  for (const [report, counts] of perReport) {
    const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TOPIC_NAMES);
    topics.set(report, new Map(top));
  }
  const none: ReadonlyMap<string, number> = new Map();
  return {
    rarity: (t) => rarity.get(t) ?? unseen,
    topic: (r) => topics.get(r) ?? none,
    inside: (small, large) => insideOf(within, small, large),
  };
}
