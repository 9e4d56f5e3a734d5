/** Owns what a number counts: the noun group behind it and its head, "North Korean soldiers", read from word forms alone. */
import type { Lexeme } from './lexemes.js';
import { EXTRAS, GROUP_ENDS, NOT_PLURAL, PLURAL_NOUNS } from './lexicon/counting-words.js';

/** Lexemes `[from, to)`; the head is the last. */
export interface CountedNoun { readonly from: number; readonly to: number }
const FARTHEST = 8;

export function isPlural(l: Lexeme): boolean {
  if (l.kind !== 'word' || (l.possessive && !/s['’]$/u.test(l.text))) return false;
  const w = l.lower;
  return PLURAL_NOUNS.has(w) || /[a-z](?:men|women|people|children|folk)$/.test(w) || (w.length > 2 && /[^s]s$/.test(w) && !/(?:us|is|ous|'s)$/.test(w) && !NOT_PLURAL.has(w)) || /^(?:viruses|buses|campuses|crises|menus)$/.test(w);
}

/** The group behind lexeme `at`; `single` for the number one. "two of them" counts nothing by name: undefined. */
export function countedNounAt(ls: readonly Lexeme[], at: number, single: boolean): CountedNoun | undefined {
  let i = at;
  while (i < ls.length && i - at < 4 && ls[i]!.kind === 'word' && EXTRAS.has(ls[i]!.lower) && !(ls[i]!.capital && ls[i]!.lower === 'new')) i++;
  const from = i;
  for (; i < ls.length && i - from < FARTHEST; i++) {
    const l = ls[i]!;
    if (l.kind === 'mark') {
      // "well-trained forces", "12 “volunteer” guards"
      if ((l.text === '-' && !l.apart) || (/^["“”‘]$/u.test(l.text) && i === from)) continue;
      return single ? lastNoun(ls, from, i) : undefined;
    }
    if (l.kind === 'number') return undefined;
    // "plain-clothes officers"
    const joined = ls[i - 1]?.text === '-' && !l.apart && i > from && ls[i + 1]?.kind === 'word' && !GROUP_ENDS.has(ls[i + 1]!.lower);
    if (isPlural(l) && !joined && !(l.capital && i > from && !ls[i - 1]!.capital && /^(?:The|He|She|It)$/.test(l.text))) return { from, to: extend(ls, i + 1) };
    if (ends(ls, i, from)) return single ? lastNoun(ls, from, i) : undefined;
  }
  return single ? lastNoun(ls, from, i) : undefined;
}

/** "police officers": a plural may only modify the next one. A verb behind a plural subject has no -s. */
function extend(ls: readonly Lexeme[], at: number): number {
  let to = at;
  while (to < ls.length && to - at < 3 && isPlural(ls[to]!) && ls[to]!.apart && !GROUP_ENDS.has(ls[to]!.lower) && (!ls[to]!.capital || ls[to - 1]!.capital)) to++;
  return to;
}

/** "12 wounded soldiers": a participle ends the group unless a noun stands behind it. "10 new and used cars" goes on over "and". */
function ends(ls: readonly Lexeme[], i: number, from: number): boolean {
  const l = ls[i]!, next = ls[i + 1];
  if (!GROUP_ENDS.has(l.lower) || (l.capital && /^(?:US|U\.S\.)$/.test(l.text))) return false;
  if (l.lower === 'and' && ls[i - 1]?.text === '-' && i > from) return false; // "coal- and gas-fired plants"
  if (l.lower === 'and') return i === from || !next || !isPlural(next) && !(ls[i + 2] && isPlural(ls[i + 2]!));
  return !(/^(?:injured|wounded|missing|dead|killed|detained|arrested|total|living|fighting|working)$/.test(l.lower) && next?.kind === 'word' && isPlural(next));
}

const NO_NOUN = /(?:ed|ly|ing)$/;
/** For "one": "one soldier was", "one civilian died". */
function lastNoun(ls: readonly Lexeme[], from: number, end: number): CountedNoun | undefined {
  let to = Math.min(end, from + 4);
  while (to > from && (ls[to - 1]!.kind !== 'word' || NO_NOUN.test(ls[to - 1]!.lower))) to--;
  return to > from ? { from, to } : undefined;
}
