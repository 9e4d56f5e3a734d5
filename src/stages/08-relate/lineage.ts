/** Owns lineage: which report derives from which, and the groups of reports that count as one origin. */
import type { Lineage } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import { citationsAmong } from './citations.js';
import { CopyIndex } from './copies.js';
import { OriginIndex } from './origins.js';
import { sameMediaAmong, sameOriginsAmong } from './shared-sources.js';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lineage of a pile that grows. What claims are judged by, the origins, is there at once; links are told when asked for. */
export class LineageIndex {
  private readonly reports = new Map<string, Report>();
  private readonly copies = new CopyIndex();
  private readonly origins = new OriginIndex();

  /** Reports that are there already are passed over. Gives the ids of those, old and new, that now count as one origin with others than before. */
  add(reports: readonly Report[]): Set<string> {
    const fresh = [...new Map(reports.map((r) => [r.id, r])).values()].filter((r) => !this.reports.has(r.id)).sort((a, b) => byText(a.id, b.id));
    for (const r of fresh) this.reports.set(r.id, r);
    return new Set(this.copies.add(fresh).flatMap(({ a, b, score }) => this.origins.join(a.id, b.id, score)));
  }

  /** The origin that the report belongs to; undefined when it is alone. */
  findOrigin(report: string): string | undefined { return this.origins.find(report); }

  /** Links between reports, each with its reason, and the origins; the same for any order of the reports. `from` derives from `to`. */
  lineage(): Lineage {
    const ordered = [...this.reports.values()].sort((a, b) => byText(a.id, b.id));
    const citations = citationsAmong(ordered), cited = new Set(citations.map((l) => `${l.from} ${l.to}`));
    const links = [...this.copies.links((from, to) => cited.has(`${from.id} ${to.id}`)), ...citations, ...sameOriginsAmong(ordered), ...sameMediaAmong(ordered)];
    links.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.kind, b.kind));
    return { links, origins: this.origins.all() };
  }
}
