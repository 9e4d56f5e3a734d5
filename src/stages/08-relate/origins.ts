/** Owns the groups of reports that count as one origin, since each shares most of its text with another. */
import { createHash } from 'node:crypto';
import type { Origin } from '../../domain/lineage.js';

/** From this share of copied text on, two reports count once. */
const ONE_ORIGIN_AT = 0.5;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** `first`: by id; it names the origin. */
interface Group { readonly reports: string[]; first: string; least: number; id: string | undefined }

export class OriginIndex {
  private readonly groups = new Map<string, Group>();

  /** Joins the origins of two reports when they share enough; gives the reports that now belong to another origin than before. */
  join(a: string, b: string, score: number): readonly string[] {
    if (score < ONE_ORIGIN_AT) return [];
    const [x, y] = [a, b].map((id) => this.groups.get(id) ?? { reports: [id], first: id, least: 1, id: undefined }) as [Group, Group];
    const told = Math.round(score * 1000) / 1000;
    if (x === y) { x.least = Math.min(x.least, told); return []; }
    const [large, small] = x.reports.length >= y.reports.length ? [x, y] : [y, x];
    const moved = [...small.reports], renamed = large.reports.length === 1 || small.first < large.first;
    if (renamed) moved.push(...large.reports);
    for (const id of small.reports) large.reports.push(id);
    for (const id of moved) this.groups.set(id, large);
    if (small.first < large.first) Object.assign(large, { first: small.first, id: undefined });
    large.least = Math.min(large.least, small.least, told);
    return moved;
  }

  /** The origin that the report belongs to; undefined when it is alone. */
  find(report: string): string | undefined {
    const group = this.groups.get(report);
    return group && (group.id ??= createHash('sha256').update(group.first).digest('hex').slice(0, 12));
  }

  all(): Origin[] {
    return [...new Set(this.groups.values())].map((g) => ({
      id: this.find(g.reports[0]!)!, reports: [...g.reports].sort(byText),
      why: `${g.reports.length} reports share text: each at least ${Math.floor(g.least * 100)} % of the shorter with another; they count once`,
    })).sort((a, b) => byText(a.id, b.id));
  }
}
