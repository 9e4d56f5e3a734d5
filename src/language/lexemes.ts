/**
 * Owns the cutting of a sentence into the words, numbers and marks that numbers, times and places are read from.
 * Unlike the tagger's words (tokens.ts), "don't", "U.S." and "1,500" are one piece each: "5km" is a number and a word.
 */
import type { Span } from '../domain/span.js';

export interface Lexeme {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly apart: boolean;
  readonly capital: boolean;
  /** "Russia's". */
  readonly possessive: boolean;
}

const isBlank = (c: number): boolean => (c < 128 ? c === 32 || (c >= 9 && c <= 13) : c === 160 || (c >= 0x1680 && /\s/.test(String.fromCharCode(c))));
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /^\p{Lu}/u;
const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : UPPER.test(word);
};
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i);
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  return LETTER.test(text[i]!) || (c >= 0xd800 && c < 0xdc00 && LETTER.test(String.fromCodePoint(text.codePointAt(i)!)));
};
const isApostrophe = (c: string | undefined): boolean => c === "'" || c === '’';

/** A sentence is looked at in stretches of so many code units, so that a sentence of megabytes costs no more memory than a long one. */
const STRETCH = 4000;

/** The sentence, cut at white space if it is very long. */
export function stretchesOf(text: string, [start, end]: Span): Span[] {
  const out: Span[] = [];
  for (let a = start; a < end;) {
    let b = Math.min(end, a + STRETCH);
    if (b < end) for (let k = b; k > b - 200; k--) if (/\s/.test(text[k]!)) { b = k; break; }
    out.push([a, b]);
    a = b;
  }
  return out;
}

/** In order, without the white space between them. */
export function lexemesOf(text: string, [start, end]: Span): Lexeme[] {
  const out: Lexeme[] = [];
  let apart = true;
  for (let i = start; i < end;) {
    if (isBlank(text.charCodeAt(i))) { apart = true; i++; continue; }
    const letter = isLetter(text, i), digit = !letter && isDigit(text.charCodeAt(i));
    const j = letter ? wordEnd(text, i, end) : digit ? numberEnd(text, i, end) : i + (text.codePointAt(i)! > 0xffff ? 2 : 1);
    const shown = text.slice(i, j);
    let lower = letter ? shown.toLowerCase() : shown, possessive = false;
    if (letter && (lower.includes('’') || lower.includes("'"))) {
      possessive = /['’]s?$/u.test(lower);
      lower = (possessive ? lower.replace(/['’]s?$/u, '') : lower).replaceAll('’', "'");
    }
    out.push({ kind: letter ? 'word' : digit ? 'number' : 'mark', text: shown, lower, start: i, end: j, apart, capital: letter && isCapital(shown), possessive });
    apart = false;
    i = j;
  }
  return out;
}

/** "U.S.", "G7", "don't", "workers'": letters with digits behind them, apostrophes inside, stops between single letters. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  const more = (k: number): boolean => k < end && isLetter(text, k);
  const money = from > 0 && /\p{Sc}/u.test(text[from - 1]!); // "$US10"
  while (i < end && (isLetter(text, i) || (!money && isDigit(text.charCodeAt(i))))) i++;
  if (i - from === 1 && text[i] === '.' && more(i + 1) && !more(i + 2)) {
    while (text[i] === '.' && more(i + 1) && !more(i + 2)) i += 2;
    if (text[i] === '.' && i < end) i++;
  }
  if (isApostrophe(text[i]) && i < end) {
    if (more(i + 1)) { i++; while (more(i)) i++; } else if (text[i - 1] === 's' && i + 1 < end && text[i + 1] === ' ') i++;
  }
  return i;
}

/** "12,000", "1.5", "1 500" is two; "10.30" one. A comma needs three digits behind it. */
function numberEnd(text: string, from: number, end: number): number {
  let i = from;
  const digit = (k: number): boolean => k < end && isDigit(text.charCodeAt(k));
  while (digit(i)) i++;
  for (;;) {
    if (text[i] === ',' && i - from <= 24 && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4)) i += 4;
    else if (text[i] === '.' && digit(i + 1)) { i++; while (digit(i)) i++; } else return i;
  }
}
