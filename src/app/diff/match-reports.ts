/** Owns which report of the new dossier is which of the old: the same text, or a new text at the same address. */
import type { Report } from '../../domain/report.js';

export interface ReportMatch {
  /** New report's id → the old one it is, or whose place it took. */
  oldOf: ReadonlyMap<string, string>;
  /** The new report's id of those whose text is another, at the old one's address or path. */
  changed: ReadonlySet<string>;
}

/** By content hash first; what is left over by URL, then by path, where just one on either side has it. */
export function matchReports(old: readonly Report[], now: readonly Report[]): ReportMatch {
  const before = new Set(old.map((r) => r.id)), after = new Set(now.map((r) => r.id));
  const oldOf = new Map(now.filter((r) => before.has(r.id)).map((r) => [r.id, r.id]));
  const changed = new Set<string>(), taken = new Set<string>();
  for (const address of [(r: Report) => r.url, (r: Report) => r.path]) {
    const left = byAddress(old.filter((r) => !after.has(r.id) && !taken.has(r.id)), address);
    const right = byAddress(now.filter((r) => !oldOf.has(r.id)), address);
    for (const [at, news] of right) {
      const olds = left.get(at);
      if (news.length !== 1 || olds?.length !== 1) continue;
      oldOf.set(news[0]!.id, olds[0]!.id);
      changed.add(news[0]!.id);
      taken.add(olds[0]!.id);
    }
  }
  return { oldOf, changed };
}

function byAddress(reports: readonly Report[], address: (r: Report) => string | undefined): Map<string, Report[]> {
  const out = new Map<string, Report[]>();
  for (const r of reports) {
    const at = address(r);
    if (at !== undefined) (out.get(at) ?? out.set(at, []).get(at)!).push(r);
  }
  return out;
}
