/** Owns cutting a report's text where marks begin and end, so that nested and overlapping spans become a flat row of pieces. */
import type { Report } from '../../../domain/report.js';
import type { Span } from '../../../domain/span.js';

export type Role = 'content' | 'cue' | 'source' | 'noise' | 'unsourced' | 'weasel' | 'own';
/** `statements` are indexes into Report.statements. */
export interface Segment { span: Span; roles: Role[]; statements: number[] }

interface Mark { role: Role; statement: number }
interface Edge { at: number; opens: boolean; mark: Mark }

/** Covers the whole text, in order, without gaps; spans outside of the text are clipped. Cost: marks × log marks + what is open at a piece. */
export function segment(report: Pick<Report, 'text' | 'statements' | 'noise' | 'unsourced' | 'weasel'>): Segment[] {
  const length = report.text.length;
  const edges: Edge[] = [];
  const add = (span: Span, role: Role, statement = -1): void => {
    const start = Math.min(span[0], length); const end = Math.min(span[1], length);
    if (end <= start) return;
    const mark = { role, statement };
    edges.push({ at: start, opens: true, mark }, { at: end, opens: false, mark });
  };
  report.statements.forEach((s, i) => {
    // A report's own sentence has neither source nor cue: it is marked lightly.
    const role = s.chain.length === 0 && s.cue.length === 0 ? 'own' : 'content';
    for (const span of s.content) add(span, role, i);
    for (const span of s.cue) add(span, 'cue', i);
    for (const span of s.source) add(span, 'source', i);
  });
  for (const n of report.noise) add(n.span, 'noise');
  for (const span of report.unsourced) add(span, 'unsourced');
  for (const span of report.weasel) add(span, 'weasel');
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<Mark>();
  const out: Segment[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to <= from) return;
    const marks = [...open];
    out.push({
      span: [from, to], roles: [...new Set(marks.map((m) => m.role))],
      statements: [...new Set(marks.flatMap((m) => (m.statement >= 0 ? [m.statement] : [])))].sort((a, b) => a - b),
    });
    from = to;
  };
  for (const edge of edges) {
    cut(edge.at);
    if (edge.opens) open.add(edge.mark); else open.delete(edge.mark);
  }
  cut(length);
  return out;
}
