/** Owns which statement of the new dossier stood in the old one already: by id, else by the same words in the same report. */
import { keyOf } from '../../domain/claim.js';
import type { Report } from '../../domain/report.js';
import { wordsOf } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import type { ReportMatch } from './match-reports.js';

export interface StatementMatch {
  /** Key of the new statement → key of the old one. */
  oldOf: ReadonlyMap<string, string>;
  /** Keys of the old statements that are still there. */
  kept: ReadonlySet<string>;
}

const saidIn = (report: Report, s: Statement): string => [s.content, s.source].map((spans) => wordsOf(report.text, spans).replace(/\s+/g, ' ')).join('\n');

/** A report whose text was changed, or that another version read, keeps the statements whose words and source are the same. */
export function matchStatements(old: readonly Report[], now: readonly Report[], reports: ReportMatch): StatementMatch {
  const before = new Map(old.map((r) => [r.id, r]));
  const oldOf = new Map<string, string>();
  for (const report of now) {
    const past = before.get(reports.oldOf.get(report.id) ?? '');
    if (!past) continue;
    const ids = new Set(past.statements.map((s) => s.id)), here = new Set(report.statements.map((s) => s.id));
    const byWords = new Map(past.statements.filter((s) => !here.has(s.id)).map((s) => [saidIn(past, s), s.id]));
    for (const s of report.statements) {
      const id = ids.has(s.id) ? s.id : byWords.get(saidIn(report, s));
      if (id === undefined) continue;
      if (id !== s.id) byWords.delete(saidIn(report, s));
      oldOf.set(keyOf({ report: report.id, statement: s.id }), keyOf({ report: past.id, statement: id }));
    }
  }
  return { oldOf, kept: new Set(oldOf.values()) };
}
