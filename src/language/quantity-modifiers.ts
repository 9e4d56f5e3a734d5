/** Owns the words that open a number to one side or blur it: "at least", "or more", "nearly". The words themselves are in lexicon/. */
import type { Lexeme } from './lexemes.js';
import { AFTER, BEFORE, type Bound } from './lexicon/number-words.js';

/** Words before a number → what they make of it. */
export const modifierBefore: ReadonlyMap<string, Bound> = new Map(BEFORE.map(([bound, words]) => [words, bound]));
const MODIFIER_WORDS = Math.max(...BEFORE.map(([, words]) => words.split(' ').length));
const lastWords = new Set([...modifierBefore.keys()].map((words) => words.split(' ').at(-1)!));

export interface Modified { readonly from: number; readonly to: number; readonly bound: Bound | undefined }

/** "talks about two bridges" has no "about two". */
const SPEECH = /^(?:talks?|talked|talking|asked|ask|know|knew|worr\p{L}+|concern\p{L}*|questions?|told|spoke|speak|speaking|reports?|information|details|claims?|news|think|thought|warn\p{L}*|stories|story|complain\p{L}*|learned|something|clear|lied)$/u;

/** "The number has gone up to 34": it is 34 now. */
const GONE = /^(?:go|goes|going|gone|went|rise|rises|rising|rose|risen|climb\p{L}*|jump\p{L}*|move[sd]?|shot|push\p{L}*|taken|took|brought|brings?)$/u;

/** Modifiers on both sides; "up to around 500": a bound is stronger than an "about". */
export function modifierAround(ls: readonly Lexeme[], front: number, back: number, open: boolean): Modified {
  let from = front, to = back, bound: Bound | undefined;
  for (let round = 0; round < 3; round++) {
    if (!lastWords.has(ls[from - 1]?.lower ?? '')) break;
    let hit = 0;
    for (let n = Math.min(MODIFIER_WORDS, from); n > 0 && !hit; n--) {
      let words = '';
      for (let k = from - n; k < from; k++) words += (k > from - n ? ' ' : '') + ls[k]!.lower;
      const b = modifierBefore.get(words);
      if (!b || (ls[from - n]!.possessive)) continue;
      if (words === 'about' && SPEECH.test(ls[from - 2]?.lower ?? '')) break;
      if (words === 'some' && open) break;
      if (words === 'up to' && GONE.test(ls[from - 3]?.lower ?? '')) break;
      hit = n;
      if (bound === undefined || bound === 'approximately') bound = b;
    }
    if (!hit) break;
    from -= hit;
  }
  if (ls[from - 1]?.text === '~') { from--; bound ??= 'approximately'; }
  if (ls[to]?.text === '+' && !ls[to]!.apart) { to++; bound ??= 'at-least'; }
  for (const [b, words] of AFTER) {
    const parts = words.split(' ');
    if (!parts.every((w, i) => ls[to + i]?.lower === w) || (parts.length === 1 && ls[to]?.apart)) continue;
    return { from, to: to + parts.length, bound: bound === undefined || bound === 'approximately' ? b : bound };
  }
  return { from, to, bound };
}
