/** Owns cutting a report's text where marks begin and end, so that nested and overlapping spans become a flat row of pieces. */
import type { Report } from '../../../domain/report.js';
import type { Span } from '../../../domain/span.js';

export type Role = 'content' | 'cue' | 'source' | 'noise' | 'unsourced' | 'weasel' | 'own';
/** `statements` are indexes into Report.statements, outermost first, at most `DEEPEST` of the innermost. */
export interface Segment { span: Span; roles: Role[]; statements: number[] }

/** Nobody reads deeper; it bounds the page where a hostile text nests thousands. */
const DEEPEST = 8;

interface Mark { role: Role; statement: number }
interface Edge { at: number; opens: boolean; mark: Mark }

/** Covers the whole text, in order, without gaps; spans outside of the text are clipped. */
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
  const open: Mark[] = [];
  const held = new Map<Role, number>();
  const hold = (role: Role, by: number): void => {
    const n = (held.get(role) ?? 0) + by;
    if (n > 0) held.set(role, n); else held.delete(role);
  };
  const innermost = (): number[] => {
    const found = new Set<number>();
    for (let i = open.length - 1; i >= 0 && found.size < DEEPEST; i -= 1) {
      const n = open[i]?.statement ?? -1;
      if (n >= 0) found.add(n);
    }
    return [...found].reverse();
  };
  const out: Segment[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to <= from) return;
    out.push({ span: [from, to], roles: [...held.keys()], statements: innermost() });
    from = to;
  };
  for (const edge of edges) {
    cut(edge.at);
    if (edge.opens) open.push(edge.mark); else open.splice(open.lastIndexOf(edge.mark), 1);
    hold(edge.mark.role, edge.opens ? 1 : -1);
  }
  cut(length);
  return out;
}
