/** Owns links between reports that rest on one named relay, or on one picture. That one cites the other, citations.ts says. */
import type { LineageLink } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { MIN_NAME_CHARS, plainPublisher } from '../../language/publishers.js';

/** Share of the smaller report's attributed statements on the common source, from which the link is told. */
const SAME_ORIGIN_AT = 0.25;
const PICTURES = new Set(['photo', 'video', 'satellite', 'drone']);
const NAMED_PICTURE_OWNERS = new Set(['media', 'document', 'organisation']);

/** Names of relays and outlets that a statement came by: all links but an originator who is no outlet. */
function relays(s: Statement): string[] {
  const names = s.chain.filter((l, i) => l.name !== '?' && (i < s.chain.length - 1 || s.sourceType === 'media'));
  return names.map((l) => l.name);
}

function byDate(a: Report, b: Report): number {
  return (a.published ?? '9') < (b.published ?? '9') ? -1 : (a.published ?? '9') > (b.published ?? '9') ? 1 : a.id < b.id ? -1 : 1;
}

/** Links of each report to the earliest one that shares the source; a star, so that a much-used agency gives no flood. */
function starLinks(groups: ReadonlyMap<string, { name: string; reports: Map<Report, number> }>, kind: LineageLink['kind'], share: (r: Report, n: number) => number, at: number, why: (name: string) => string): LineageLink[] {
  const best = new Map<string, LineageLink>();
  for (const { name, reports } of groups.values()) {
    const ordered = [...reports].filter(([r, n]) => share(r, n) >= at).sort((a, b) => byDate(a[0], b[0]));
    const hub = ordered[0];
    for (const [r, n] of ordered.slice(1)) {
      const key = `${r.id} ${hub![0].id}`, score = Math.round(Math.min(share(r, n), share(...hub!)) * 1000) / 1000;
      if ((best.get(key)?.score ?? 0) < score) best.set(key, { from: r.id, to: hub![0].id, kind, score, why: why(name) });
    }
  }
  return [...best.values()];
}

type Groups = Map<string, { name: string; reports: Map<Report, number> }>;
function count(groups: Groups, key: string, name: string, r: Report): void {
  const g = groups.get(key) ?? groups.set(key, { name, reports: new Map() }).get(key)!;
  g.reports.set(r, (g.reports.get(r) ?? 0) + 1);
}

export function sameOriginsAmong(reports: readonly Report[]): LineageLink[] {
  const groups: Groups = new Map();
  const attributed = new Map<Report, number>();
  for (const r of reports) for (const s of r.statements) {
    if (s.chain.length === 0) continue;
    attributed.set(r, (attributed.get(r) ?? 0) + 1);
    for (const name of new Set(relays(s))) if (plainPublisher(name).length >= MIN_NAME_CHARS) count(groups, plainPublisher(name), name, r);
  }
  return starLinks(groups, 'same-origin', (r, n) => n / Math.max(1, attributed.get(r) ?? 1), SAME_ORIGIN_AT, (name) => `both rest on ${name}`);
}

export function sameMediaAmong(reports: readonly Report[]): LineageLink[] {
  const groups: Groups = new Map();
  for (const r of reports) for (const s of r.statements) {
    const owner = s.chain.at(-1)?.name;
    const kind = s.evidence.find((e) => PICTURES.has(e));
    if (kind && owner && owner !== '?' && NAMED_PICTURE_OWNERS.has(s.sourceType)) count(groups, `${kind} ${plainPublisher(owner)}`, `${kind === 'satellite' ? 'satellite image' : kind} from ${owner}`, r);
  }
  return starLinks(groups, 'same-media', () => 0.5, 0, (name) => `both tell of a ${name}; whether it is the same one the texts do not say`);
}
