/** Owns lineage: which report derives from which, and the groups of reports that count as one origin. */
import { createHash } from 'node:crypto';
import type { Lineage, LineageLink, Origin } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import { citationsAmong } from './citations.js';
import { copiesAmong } from './copies.js';
import { sameMediaAmong, sameOriginsAmong } from './shared-sources.js';

/** From this share of copied text on, two reports count once. */
const ONE_ORIGIN_AT = 0.5;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function originsOf(reports: readonly Report[], copies: readonly LineageLink[]): Origin[] {
  const parent = new Map(reports.map((r) => [r.id, r.id]));
  const find = (id: string): string => { let x = id; while (parent.get(x) !== x) x = parent.get(x)!; parent.set(id, x); return x; };
  const strong = copies.filter((l) => l.score >= ONE_ORIGIN_AT);
  for (const l of strong) {
    const a = find(l.from), b = find(l.to);
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  const groups = new Map<string, string[]>();
  for (const r of reports) (groups.get(find(r.id)) ?? groups.set(find(r.id), []).get(find(r.id))!).push(r.id);
  return [...groups.values()].filter((g) => g.length > 1).map((g) => {
    const members = g.sort(byText), inside = new Set(members);
    const least = Math.min(...strong.filter((l) => inside.has(l.from)).map((l) => l.score));
    return {
      id: createHash('sha256').update(members[0]!).digest('hex').slice(0, 12), reports: members,
      why: `${members.length} reports share text: each at least ${Math.floor(least * 100)} % of the shorter with another; they count once`,
    };
  }).sort((a, b) => byText(a.id, b.id));
}

/** Links between reports, each with its reason, and the origins; the same for any order of the reports. `from` derives from `to`. */
export function traceLineage(reports: readonly Report[]): Lineage {
  const ordered = [...new Map(reports.map((r) => [r.id, r])).values()].sort((a, b) => byText(a.id, b.id));
  const citations = citationsAmong(ordered), cited = new Set(citations.map((l) => `${l.from} ${l.to}`));
  const copies = copiesAmong(ordered, (from, to) => cited.has(`${from.id} ${to.id}`));
  const links = [...copies, ...citations, ...sameOriginsAmong(ordered), ...sameMediaAmong(ordered)];
  links.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.kind, b.kind));
  return { links, origins: originsOf(ordered, copies) };
}
