/** Owns the gender that a first name tells. Lists of several languages must agree; a name that is also a family name of the East tells nothing. */
import { createRequire } from 'node:module';
import type { Gender } from './roles.js';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const;
const FRENCH = 3;
/** "Kim Jong-il": the family name stands first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(`kim lee park choi jung jang cho yoon lim han oh seo shin kwon hwang ahn song hong chen li wang zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo
 song tang deng feng xi nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly`.split(/\s+/u));
/** "Kim", "Li": a family name that stands first. */
export const isFamilyFirst = (word: string): boolean => FAMILY_FIRST.has(word.toLowerCase());
const UNISEX: ReadonlySet<string> = new Set('sasha alex robin sam chris pat kit jamie casey taylor jordan morgan riley kerry tracy leslie lesley jackie terry nicky charlie max val mel kai noor nima jo ari shay'.split(' '));

type List = ReadonlyMap<string, 'male' | 'female'>;
let lists: readonly List[] | undefined;
/** Opened at the first question only: 60 ms. */
const open = (): readonly List[] => (lists ??= LANGUAGES.map((l) => require(`gender-detection-from-name/names/${l}.js`) as List));
const known = new Map<string, Gender>();
const MOST_KNOWN = 20_000;

/** Lists of several languages must agree; the French one alone is trusted only where the ending fits ("désiré" stands there as a woman). */
export function genderOfFirstName(first: string): Gender {
  const lower = first.toLowerCase();
  if (lower.length < 2 || FAMILY_FIRST.has(lower) || UNISEX.has(lower)) return 'unknown';
  let gender = known.get(lower);
  if (gender === undefined) {
    gender = vote(lower);
    if (gender === 'unknown' && lower.includes('-')) gender = genderOfFirstName(lower.split('-')[0]!);
    if (known.size < MOST_KNOWN) known.set(lower, gender);
  }
  return gender;
}

function vote(lower: string): Gender {
  const votes = open().map((list) => list.get(lower));
  const men = votes.filter((v) => v === 'male').length, women = votes.filter((v) => v === 'female').length;
  if (men + women === 1 && votes[FRENCH] !== undefined) return men ? (/a$/u.test(lower) ? 'unknown' : 'male') : /(?:a|e|h|y|ine|elle)$/u.test(lower) ? 'female' : 'unknown';
  if (men === 0 || women === 0) return men ? 'male' : women ? 'female' : 'unknown';
  // One list may err ("Patrick" is a woman in the French one); two against one show a name of both.
  const lone = men === 1 ? 'male' : women === 1 ? 'female' : undefined;
  return lone !== undefined && votes[FRENCH] === lone && men + women >= 3 ? (lone === 'male' ? 'female' : 'male') : 'unknown';
}

/** Whether any list knows the word as a first name, whatever its gender. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length > 1 && open().some((list) => list.has(lower));
}
