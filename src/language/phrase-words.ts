/** Owns the words of a sentence as noun phrases need them: names with hyphens and initials whole, the possessive apart. Offsets are the text's. */
import type { Span } from '../domain/span.js';

export interface PhraseWord {
  /** Without possessive ending: "Kask's" → Kask. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Before a possessive ending. */
  readonly end: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one: " ", ", ", ". “". */
  readonly gap: string;
  readonly quoted: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|@[\p{L}\p{N}_]+|[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/u;
/** Firms that are called so: "McDonald's announced". */
const NAMES_IN_S = /^(?:McDonald|Sainsbury|Lloyd|Moody|Sotheby|Christie|Macy|Wendy|Levi|Domino|Kellogg|Lowe|Kohl|Denny|Hardee|Arby|Ladbroke|Waterstone)['’]s$/u;
const LONGEST_WORD = 80;
const LONGEST_GAP = 40;

/** `quotations` sorted by start; words inside double or single quotation marks are marked. */
export function phraseWords(text: string, [start, end]: Span, quotations: readonly { span: Span }[]): PhraseWord[] {
  const out: PhraseWord[] = [];
  let at = start;
  let q = firstOver(quotations, start);
  for (const m of text.slice(start, end).matchAll(WORD)) {
    const from = start + m.index;
    let word = m[0].length > LONGEST_WORD ? m[0].slice(0, LONGEST_WORD) : m[0];
    const own = NAMES_IN_S.test(word) ? null : POSSESSIVE.exec(word);
    if (own) word = word.slice(0, own.index);
    const to = from + word.length;
    while (q < quotations.length && quotations[q]!.span[1] <= from) q++;
    const quoted = q < quotations.length && quotations[q]!.span[0] <= from;
    // "the officials’ claim": an apostrophe after a plural and before a blank, unless it closes a quotation.
    const plural = !own && /s$/u.test(word) && /^['’]\s/u.test(text.slice(to, to + 2)) && !quoted;
    out.push({
      text: word, lower: word.toLowerCase(), start: from, end: to, capital: /^(?:\p{Lu}|@|al-\p{Lu}|el-\p{Lu})/u.test(word), possessive: own !== null || plural,
      gap: text.slice(at, Math.min(from, at + LONGEST_GAP)), quoted,
    });
    at = start + m.index + m[0].length;
  }
  return out;
}

function firstOver(quotations: readonly { span: Span }[], at: number): number {
  let low = 0, high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (quotations[mid]!.span[1] <= at) low = mid + 1; else high = mid;
  }
  return low;
}
