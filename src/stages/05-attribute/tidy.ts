/** Owns the borders of what the tagger proposes: marks paired, blanks and stray punctuation off. It adds and joins nothing. */
import type { FoundBy, FoundByTagger } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';

/** A saying as found; `parent` is the index of the saying it stands inside of. */
export interface Found<By extends FoundBy = FoundBy> { content: Span[]; cue: Span[]; source: Span[]; parent: number | null; foundBy: By }

const EDGE_START = /^[\s,;:.–—)\]]+/u;
const EDGE_END = /[\s,;:–—([]+$/u;
/** Words that say nothing by themselves: "submitted | the". "He denied | that" does. */
const EMPTY = /^(?:the|an?|to|of|in|on|by|for|and|or|but|as)$/iu;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };

export function tidy(
  text: string,
  proposals: readonly { content: Span[]; cue: Span[]; source: Span[]; foundBy: FoundByTagger }[],
): Found<FoundByTagger>[] {
  const out: Found<FoundByTagger>[] = [];
  for (const p of proposals) {
    const content = p.content.map((s) => trim(text, pairMarks(text, s))).filter((s): s is Span => s !== null && /[\p{L}\p{N}]/u.test(text.slice(s[0], s[1])));
    const cue = p.cue.map((s) => trim(text, s)).filter((s): s is Span => s !== null);
    const source = p.source.map((s) => trim(text, s)).filter((s): s is Span => s !== null);
    if (content.some(([a, b]) => !EMPTY.test(text.slice(a, b)))) out.push({ content, cue, source, parent: null, foundBy: p.foundBy });
  }
  return out;
}

/** "He was ‘|not there|’" takes the mark that stands just outside, so that a pair stays whole. */
function pairMarks(text: string, [start, end]: Span): Span {
  const first = text[start]!, after = text[end];
  const close = PAIRS[first];
  if (close && after === close && !text.slice(start + 1, end).includes(close)) return [start, end + 1];
  const before = text[start - 1];
  const last = text[end - 1]!;
  if (before && PAIRS[before] === last && !text.slice(start, end - 1).includes(before)) return [start - 1, end];
  return [start, end];
}

function trim(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const head = EDGE_START.exec(words)?.[0].length ?? 0;
  const rest = words.slice(head);
  const tail = EDGE_END.exec(rest.length > 400 ? rest.slice(-400) : rest)?.[0].length ?? 0;
  return start + head < end - tail ? [start + head, end - tail] : null;
}
