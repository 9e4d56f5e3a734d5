/** Owns leaving out statements below a confidence. What a report says of its sentences (sourcing, unsourced, weasel) stays as it was read. */
import type { Report } from '../domain/report.js';

/** A saying inside another is never surer than that one, so that none is kept whose holder is left out. */
export function cutOff(report: Report, least: number): { report: Report; leftOut: number } {
  const statements = report.statements.filter((s) => s.confidence >= least);
  const leftOut = report.statements.filter((s) => s.confidence < least && !s.partOf).length;
  return statements.length === report.statements.length ? { report, leftOut } : { report: { ...report, statements }, leftOut };
}
