/** Owns when two names of one report fit together, and which words of a name say nothing by themselves. */
import { GENERATIONS, NAME_SUFFIXES } from '../../language/lexicon/titles.js';
import { formalName } from '../../language/actor-names.js';
import { surnameKey } from '../../language/names.js';
import type { Phrase } from '../../language/phrases.js';

/** A name as the report uses it, with whether it ever speaks or is called by a title there. */
export interface NameUse { phrase: Phrase; speaks: boolean; apposed: boolean; placed: boolean; state: boolean }

export const COMMON_PART = /^(?:National|United|International|Federal|Central|General|Royal|State|Public|Security|Service|Ministry|Department|Agency|Council|Court|Committee|Commission|University|Institute|Association|Union|Party|Group|Bank|City|County|Defence|Defense|Interior|Foreign|Affairs|Health|Justice|Police|Army|Navy|Force|Forces|House|Office|Centre|Center|North|South|East|West|Northern|Southern|Eastern|Western|Media|News|Press|Times|Post|Energy|Water|Trust|School|Hospital|Company|Society|Board|Authority|Bureau|Street|Research|Safety|Order|Rights|Human|World)$/u;
export const keyOf = (name: string): string => name.toLowerCase().replace(/[.]/gu, '').replace(/[’]/gu, "'").replace(/^the /u, '');
export const countWords = (name: string): number => name.split(' ').length;

/** "Halcyon Tankers", "Ashdown Rovers": with no first name known, a plural is a firm or a club. */
export const isFullPerson = (u: NameUse, again: boolean): boolean => {
  if (u.phrase.type === 'unknown' && /s$/u.test(u.phrase.name!)) return false;
  const n = countWords(u.phrase.name!);
  return u.phrase.type === 'person' && n > 1 || u.phrase.type === 'unknown' && n > 1 && n <= 4 && !u.placed && (u.apposed || u.speaks || again) && u.phrase.gender !== 'thing' && u.phrase.definite !== 'definite';
};

/** "Per Lund Jr." and "Per Lund" are father and son; "Mr Lund" may be either. */
export const generationOf = (name: string): string => name.toLowerCase().split(' ').map((w) => w.replace(/\.$/u, '')).find((w) => GENERATIONS.has(w)) ?? '';

/** "J. Kask" and "Ottilie Kask" no, "O. Kask" yes; "Nick Houghton" and "Nicholas Houghton" yes. */
export function compatible(a: string, b: string): boolean {
  const x = a.toLowerCase().split(' ').filter((w) => !NAME_SUFFIXES.has(w)), y = b.toLowerCase().split(' ').filter((w) => !NAME_SUFFIXES.has(w));
  if (surnameKey(x[x.length - 1]!) !== surnameKey(y[y.length - 1]!)) return false;
  if (x.length === 1 || y.length === 1) return true;
  if (generationOf(a) !== generationOf(b)) return false;
  const [f, g] = [formalName(x[0]!.replace('.', '')), formalName(y[0]!.replace('.', ''))];
  return f === g || f.length > 0 && g.length > 0 && (f.startsWith(g) || g.startsWith(f)) || x.includes(g) || y.includes(f);
}
