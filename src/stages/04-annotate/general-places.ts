/** Owns places that are named by a common noun: "in the city", "near the town", "this area". Which town that is, the names before it say. */
import type { Lexeme } from '../../language/lexemes.js';
import { GOALS, SURE } from '../../language/lexicon/place-words.js';
import { isNounAfter } from '../../language/place-context.js';

/** `refers`: to the last town, or to the last place of any sort. */
export interface GeneralPlace { readonly to: number; readonly refers: 'town' | 'place' }

const TOWN = /^(?:city|town|village)$/;
const AREA = /^area$/;

/** At "the" or "this", behind a preposition of place; "the city council" and "the city of Kassa" are others. */
export function generalPlaceAt(ls: readonly Lexeme[], i: number): GeneralPlace | undefined {
  const l = ls[i]!, before = ls[i - 1]?.lower ?? '', noun = ls[i + 1];
  if (!noun || (l.lower !== 'the' && l.lower !== 'this') || !(SURE.has(before) || (GOALS.has(before) && !/^(?:over|against|via|off|struck)$/.test(before)))) return undefined;
  const town = TOWN.test(noun.lower);
  if (!town && !(AREA.test(noun.lower) && (l.lower === 'this' || before === 'in'))) return undefined;
  if (noun.possessive || ls[i + 2]?.lower === 'of' || ls[i + 2]?.capital || isNounAfter(ls, i + 2)) return undefined;
  return { to: i + 2, refers: town ? 'town' : 'place' };
}
