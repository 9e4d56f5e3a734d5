/** Owns reports that came, are copies, got another text, or went. */
import type { Change, Quote } from '../../domain/change.js';
import type { Report } from '../../domain/report.js';
import { LINEAGE_KINDS } from '../../domain/vocabulary.js';
import { change, type Comparison, type SideName } from './comparison.js';

/** The report by its title, which stands on its first line more often than not. */
function titleOf(c: Comparison, side: SideName, r: Report): Quote {
  const ledger = side === 'old' ? c.old : c.now;
  const optional = { published: r.published, path: r.path };
  return {
    side, report: r.id, masthead: ledger.mastheadOf(r), ...Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)),
    line: 1, source: '', cue: '', words: r.title ?? '', spans: [],
  };
}

/** A copy is told by the group with which it counts once; other links of a new report are its reasons. */
export function changedReports(c: Comparison): Change[] {
  const masthead = (id: string): string => { const r = c.now.reports.get(id); return r ? c.now.mastheadOf(r) : id; };
  const origin = new Map(c.now.dossier.lineage.origins.flatMap((o) => o.reports.map((r) => [r, o] as const)));
  const links = new Map<string, string[]>();
  for (const l of c.now.dossier.lineage.links) {
    (links.get(l.from) ?? links.set(l.from, []).get(l.from)!).push(`${LINEAGE_KINDS[l.kind].label}: ${masthead(l.to)}; ${l.why}`);
  }
  const out: Change[] = [];
  for (const r of c.now.dossier.reports) {
    const group = origin.get(r.id), others = group?.reports.filter((id) => id !== r.id) ?? [];
    if (c.reports.changed.has(r.id)) {
      const past = c.old.reports.get(c.reports.oldOf.get(r.id)!)!;
      out.push(change('report-changed', [], { quotes: [titleOf(c, 'new', r), titleOf(c, 'old', past)] }));
    } else if (!c.reports.oldOf.has(r.id)) {
      out.push(change(group ? 'report-copy' : 'report-new', [], {
        after: group ? `counts once with ${others.slice(0, 3).map(masthead).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}` : null,
        why: links.get(r.id) ?? [], quotes: [titleOf(c, 'new', r)],
      }));
    }
  }
  const there = new Set(c.reports.oldOf.values());
  return [...out, ...c.old.dossier.reports.filter((r) => !there.has(r.id)).map((r) => change('report-gone', [], { quotes: [titleOf(c, 'old', r)] }))];
}
