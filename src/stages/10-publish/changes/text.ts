/** Owns changes on a terminal: within the width, most important first, each with the words it rests on. It never prints. */
import type { Change, Diff, Quote } from '../../../domain/change.js';
import { forTerminal } from '../escape.js';
import { wrapped } from '../wrap.js';
import { headline, jointOf, moveOf, NOTHING, placeOf, sectionsOf, speakerOf } from './sections.js';

/** Changes of a section, and reasons and quotations of a change, before "and N more". */
const SHOWN = 12, REASONS = 3, QUOTED = 3;
const ESC = '\u001b';

/** Plain lines, each within `width` columns; the only escape sequences are the colours asked for. */
export function summariseChanges(diff: Diff, options: { width: number; colour: boolean }): string {
  const width = Math.max(40, options.width);
  const bold = (s: string): string => (options.colour ? `${ESC}[1m${s}${ESC}[0m` : s);
  const put = (text: string, first: string, rest: string, most?: number): string[] => wrapped(forTerminal(text), width, first, rest, most);
  const out = put(headline(diff), '', '', 6).map(bold);
  out.push(...diff.notes.flatMap((n) => put(n, 'Note: ', '      ')));
  if (diff.changes.length === 0) out.push(NOTHING);
  for (const { title, changes, told } of sectionsOf(diff)) {
    if (changes.length === 0) continue;
    out.push('', bold(`${title.toUpperCase()} (${changes.length})`));
    for (const c of changes.slice(0, SHOWN)) out.push(...changeLines(c, put));
    if (changes.length > SHOWN) out.push(...put(`… and ${changes.length - SHOWN} more: --format md or json has them all`, '  ', '  '));
    if (told > 0) out.push(...put(`(the words of ${told} more stand above)`, '  ', '  '));
  }
  return `${out.join('\n')}\n`;
}

type Put = (text: string, first: string, rest: string, most?: number) => string[];

function changeLines(c: Change, put: Put): string[] {
  const [first, second] = c.claims, joint = jointOf(c), move = moveOf(c), shown = c.quotes.slice(0, QUOTED);
  return [
    ...(first ? put(`“${first.text}”`, '  ', '    ') : shown.flatMap((q) => reportLines(q, put))),
    ...(second && joint ? put(`${joint} “${second.text}”`, '    ', '      ') : []),
    ...(move ? put(move, '      ', '        ') : []),
    ...c.why.slice(0, REASONS).flatMap((w) => put(w, '      why: ', '           ')),
    ...(c.why.length > REASONS ? [`      why: … and ${c.why.length - REASONS} more`] : []),
    ...(first ? shown.flatMap((q) => quoteLines(q, first.text, put)) : []),
    ...(c.quotes.length > QUOTED ? [`      … and ${c.quotes.length - QUOTED} more`] : []),
  ];
}

const reportLines = (q: Quote, put: Put): string[] =>
  put([placeOf(q), q.words && `“${q.words}”`].filter(Boolean).join(': '), q.side === 'old' ? '  before: ' : '  ', '    ');

/** The words, unless they stand right above as the claim's own. */
function quoteLines(q: Quote, above: string | undefined, put: Put): string[] {
  const who = `${q.side === 'old' ? 'before: ' : ''}${speakerOf(q)}`;
  if (q.words === above) return put(`${who}, ${placeOf(q)}`, '      ', '        ');
  return [...put(`${who}: “${q.words}”`, '      ', '        '), ...put(placeOf(q), '        ', '        ')];
}
