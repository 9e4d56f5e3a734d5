/** Owns changes as Markdown, all of them, to paste into notes. Nothing from a report becomes live markup. */
import type { Change, Diff, Quote } from '../../../domain/change.js';
import { forMarkdown as md } from '../escape.js';
import { headline, jointOf, moveOf, NOTHING, placeOf, sectionsOf, speakerOf } from './sections.js';

export function renderChangesMarkdown(diff: Diff): string {
  const sections = sectionsOf(diff).filter((s) => s.changes.length > 0);
  return [
    '# What changed', '', md(headline(diff)), ...diff.notes.flatMap((n) => ['', `Note: ${md(n)}`]),
    ...(diff.changes.length === 0 ? ['', NOTHING] : []),
    ...sections.flatMap(({ title, changes, told }) => [
      '', `## ${title[0]!.toUpperCase()}${title.slice(1)}`, '', ...changes.flatMap(changeLines),
      ...(told > 0 ? [`- (the words of ${told} more stand above)`] : []),
    ]), '',
  ].join('\n');
}

function changeLines(c: Change): string[] {
  const claims = c.claims.map(({ text }) => `**“${md(text)}”**`).join(` ${md(jointOf(c) ?? '')} `), move = md(moveOf(c));
  const head = [claims, move].filter(Boolean).join(': ');
  const [first, ...rest] = [...(head ? [head] : []), ...c.why.map((w) => `why: ${md(w)}`), ...c.quotes.map(quoteLine)];
  return [`- ${first ?? ''}`, ...rest.map((l) => `  - ${l}`)];
}

function quoteLine(q: Quote): string {
  const before = q.side === 'old' ? 'before: ' : '';
  return q.statement === undefined
    ? `${before}${md(placeOf(q))}${q.words ? `: “${md(q.words)}”` : ''}`
    : `${before}${md(speakerOf(q))}: “${md(q.words)}” (${md(placeOf(q))})`;
}
