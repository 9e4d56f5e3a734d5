/** Owns a claim's members in full: statement, report, date and who is behind it. Judging them is left to facts.ts and positions.ts. */
import type { StatementRef } from '../../domain/claim.js';
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';

export interface Member {
  readonly ref: StatementRef; readonly report: Report; readonly statement: Statement;
  /** ISO day of the report; null when it has none. */
  readonly day: string | null;
  readonly place: number;
  /** Canonical name of the originator; '?' if agentless; '' for the report's own voice. */
  readonly originator: string;
  /** Same for the same originator: actor id, else the plain name. */
  readonly key: string;
}

export type FindMember = (ref: StatementRef) => Member | undefined;

/** Look-up over all statements; `nameOf` gives an actor's canonical name. */
export function memberFinder(reports: readonly Report[], nameOf: (id: string) => string | undefined): FindMember {
  const byReport = new Map(reports.map((r) => [r.id, { report: r, statements: new Map(r.statements.map((s) => [s.id, s])) }]));
  return (ref) => {
    const found = byReport.get(ref.report), statement = found?.statements.get(ref.statement);
    if (!found || !statement) return undefined;
    const last = statement.chain.at(-1);
    const originator = last === undefined ? '' : last.name === '?' ? '?' : (last.actor !== undefined ? nameOf(last.actor) : undefined) ?? last.name;
    return {
      ref: { report: ref.report, statement: ref.statement }, report: found.report, statement, day: found.report.published?.slice(0, 10) ?? null,
      place: statement.content.length > 0 ? hull(statement.content)[0] : 0,
      originator, key: last?.actor ?? originator.toLowerCase(),
    };
  };
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** In time order; undated last, then by report and place in it. */
export const inTime = (a: Member, b: Member): number =>
  text(a.day ?? '9999', b.day ?? '9999') || text(a.report.id, b.report.id) || a.place - b.place || text(a.statement.id, b.statement.id);
