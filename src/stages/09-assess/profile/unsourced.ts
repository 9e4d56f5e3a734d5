/** Owns the list of sentences that state or presuppose a checkable fact and name nobody for it. */
import type { Segmentation } from '../../../domain/document.js';
import { byStart, overlaps, shared, type Span, spanLength } from '../../../domain/span.js';
import type { Statement } from '../../../domain/statement.js';
import { CLAIM_MADE } from '../../../language/claim-made.js';
import { readFactual } from '../../../language/factual.js';
import { sentencesOf } from '../../../language/sentence-at.js';

/** In text order. A sentence that only shares room with "reportedly" gives its own clause, not the whole. */
export function findUnsourced(text: string, segmentation: Segmentation, statements: readonly Statement[]): Span[] {
  const pieces = statements
    .flatMap((s) => [...s.content, ...s.cue, ...s.source].map((span) => ({ span, statement: s })))
    .sort((a, b) => byStart(a.span, b.span));
  const out: Span[] = [];
  let next = 0;
  let open: typeof pieces = [];
  for (const { span, heading } of sentencesOf(segmentation)) {
    open = open.filter((p) => p.span[1] > span[0]);
    while (next < pieces.length && pieces[next]!.span[0] < span[1]) open.push(pieces[next++]!);
    if (heading) continue;
    const here = [...new Set(open.filter((p) => overlaps(p.span, span)).map((p) => p.statement))];
    const found = judge(text, span, here);
    if (found) out.push(found);
  }
  return out;
}

const isOwn = (s: Statement): boolean => s.cue.length === 0 && s.source.length === 0 && s.chain.length === 0;
const isAgentless = (s: Statement): boolean => s.sourceType === 'agentless' || s.source.length === 0 && s.chain[s.chain.length - 1]?.name === '?' && s.chain.length === 1;

/** "These reports have not been verified independently": it tells how sure the others are, and is no fact that wants a source. */
const isRemark = (s: Statement): boolean =>
  s.verificationSpan !== undefined && 2 * s.content.reduce((n, c) => n + shared(c, s.verificationSpan!), 0) >= s.content.reduce((n, c) => n + spanLength(c), 0);

function judge(text: string, span: Span, here: readonly Statement[]): Span | null {
  if (!here.length || here.some((s) => !isOwn(s) && !isAgentless(s))) return null;
  const words = text.slice(span[0], Math.min(span[1], span[0] + 1500));
  if (CLAIM_MADE.test(words)) return null;
  const fact = readFactual(words, true);
  const own = here.filter((s) => isOwn(s) && !isRemark(s));
  const hidden = here.filter((s) => !isOwn(s));
  // "The closure of the plant has raised concerns about …", "… could cost 300 jobs": the closure itself is taken for granted
  if (fact.eventSubject && (own.length || hidden.some((s) => /(?:rais|spark|fuel|prompt|stok)/u.test(cueWords(text, s))))) return span;
  const flat = own.filter((s) => (s.stance === 'asserts' || s.stance === 'denies') && !(fact.comment && s.quantities.length === 0 && s.times.length === 0));
  if (!flat.length) return null;
  if (!hidden.length) return span;
  return flat[0]!.content[0] ?? null;
}

const cueWords = (text: string, s: Statement): string => s.cue.map(([a, b]) => text.slice(a, b)).join(' ');
