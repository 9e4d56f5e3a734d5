/**
 * Owns the pairing of quotation marks, by glyph and paragraph by paragraph: a quotation that runs on opens its mark again in the
 * next paragraph and closes only in the last. Which words are a saying is the tagger's business.
 */
import type { Quotation } from '../domain/document.js';
import type { Span } from '../domain/span.js';

/**
 * A straight mark has one glyph for both ends: what stands beside it tells which it is. `"We won. "It was hard," he said`: where paragraphs were run together, the mark
 * that opens the second closes nothing. With blanks on both sides, or on neither, it is the other end of the one before.
 */
function sideOf(text: string, at: number): 'opens' | 'closes' | undefined {
  const opens = /[\s([—–]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' '), closes = /\S/u.test(text[at - 1] ?? ' ') && /[\s)\],.;:!?—–]/u.test(text[at + 1] ?? ' ');
  return opens === closes ? undefined : opens ? 'opens' : 'closes';
}

/** A mark that is never closed holds to the end of its paragraph: the next one goes on with it, or it was forgotten. */
export interface Marked { quoted: boolean[]; quotations: Quotation[] }

/** For each word of one paragraph whether it stands between double marks (the marks included), and the quotations of both sorts. */
export function pairMarks(text: string, words: readonly Span[]): Marked {
  const quoted: boolean[] = [];
  const quotations: Quotation[] = [];
  let open = -1;
  const close = (end: number, closed: boolean): void => {
    quotations.push({ span: [open, end], closed, mark: 'double' });
    open = -1;
  };
  for (const [start, end] of words) {
    const mark = end - start === 1 ? text[start]! : '', side = mark === '"' ? sideOf(text, start) : undefined;
    const twin = (mark === '`' || mark === "'") && text[start + 1] === mark;
    if (side === 'closes' && open < 0) {
      // An inch, or the end of what never began: to open here would turn the paragraph inside out.
      quoted.push(false);
    } else if ('“„«'.includes(mark) && mark !== '' || (mark === '"' && (open < 0 || side === 'opens')) || (mark === '`' && twin)) {
      if (open < 0) open = start;
      quoted.push(true);
    } else if ((mark === '”' || mark === '»') || (mark === '"' && open >= 0) || (mark === "'" && twin && open >= 0)) {
      quoted.push(true);
      if (open >= 0) close(end, true);
    } else quoted.push(open >= 0);
  }
  const last = words[words.length - 1];
  if (open >= 0 && last) close(last[1], false);
  if (last) quotations.push(...singleQuotations(text, [words[0]![0], last[1]], quotations));
  return { quoted, quotations: quotations.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]) };
}

const LETTER = /[\p{L}\p{N}]/u;
/** No spoken sentence is longer; an apostrophe without partner ends nothing beyond. */
const LONGEST_SINGLE = 1500;

/** ‘We were late,’ she said: single marks outside double ones. The apostrophes of "the players' bus" and "don't" are none. */
function singleQuotations(text: string, [start, end]: Span, doubles: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let open = -1;
  let d = 0;
  for (let i = start; i < end; i++) {
    while (d < doubles.length && doubles[d]!.span[1] <= i) d++;
    if (d < doubles.length && doubles[d]!.span[0] <= i) { i = doubles[d]!.span[1] - 1; open = -1; continue; }
    const c = text[i]!;
    if (c !== '‘' && c !== '’' && c !== "'") continue;
    const before = i > start ? text[i - 1]! : ' ', after = i + 1 < end ? text[i + 1]! : ' ';
    const opens = c !== '’' && !LETTER.test(before) && LETTER.test(after);
    const closes = c !== '‘' && !LETTER.test(after) && before.trim() !== '';
    if (opens && (open < 0 || i - open > LONGEST_SINGLE)) open = i;
    // "the players' bus": a mark after a plural s closes only a quotation that is open, and then at its last chance.
    else if (closes && open >= 0 && i - open <= LONGEST_SINGLE && !(/s/u.test(before) && closesLater(text, i + 1, Math.min(end, open + LONGEST_SINGLE)))) {
      out.push({ span: [open, i + 1], closed: true, mark: 'single' });
      open = -1;
    }
  }
  return out;
}

/** After ", ’" or ". ’" of the same quotation further on, the mark here was an apostrophe. */
function closesLater(text: string, from: number, to: number): boolean {
  const next = /[,.?!…][’']|[‘]/u.exec(text.slice(from, to));
  return next !== null && next[0] !== '‘';
}
