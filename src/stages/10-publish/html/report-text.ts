/** Owns a report's text as HTML: one paragraph a line, marks as flat spans, an anchor where each statement's words begin. */
import type { Report } from '../../../domain/report.js';
import { hull } from '../../../domain/span.js';
import { forHtml } from '../escape.js';
import { statementAnchor } from './parts.js';
import { segment } from './segments.js';

export function reportText(report: Report): string {
  const anchors = report.statements.map((s) => ({
    at: s.content.length > 0 ? hull(s.content)[0] : 0, id: statementAnchor({ report: report.id, statement: s.id }),
  })).sort((a, b) => a.at - b.at);
  let next = 0;
  const anchorsUpTo = (at: number): string => {
    let html = '';
    for (let a = anchors[next]; a !== undefined && a.at <= at; a = anchors[++next]) html += `<a class="at" id="${a.id}"></a>`;
    return html;
  };
  const isWhole = (i: number): boolean => report.statements[i]!.partOf === undefined;
  const paragraphs: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line !== '') paragraphs.push(`<p dir="auto">${line}</p>`);
    line = '';
  };
  for (const piece of segment(report)) {
    const attributes = piece.roles.length === 0 ? ''
      : ` class="${piece.roles.map((r) => `m-${r}`).join(' ')}${piece.statements.filter(isWhole).length > 1 ? ' m-deep' : ''}"${piece.statements.length > 0 ? ` data-s="${piece.statements.join(' ')}"` : ''}`;
    let at = piece.span[0];
    for (const words of report.text.slice(...piece.span).split('\n')) {
      if (at > piece.span[0]) flush();
      const shown = words.replace(/\r$/, '');
      if (shown.trim() !== '') line += anchorsUpTo(at) + (attributes ? `<span${attributes}>${forHtml(shown)}</span>` : forHtml(shown));
      else if (shown !== '' && line !== '') line += ' ';
      at += words.length + 1;
    }
  }
  line += anchorsUpTo(Number.POSITIVE_INFINITY);
  flush();
  return paragraphs.join('\n');
}
