/** Owns the gender that a first name tells. Lists of several languages must agree; a name that is also a family name of the East tells nothing. */
import { createRequire } from 'node:module';
import type { Gender } from './roles.js';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const;
/** "Kim Jong-il": the family name stands first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(`kim lee park choi jung jang cho yoon lim han oh seo shin kwon hwang ahn song hong chen li wang zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo
 song tang deng feng xi nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly`.split(/\s+/u));
const UNISEX: ReadonlySet<string> = new Set('sasha alex robin sam chris pat kit jamie casey taylor jordan morgan riley kerry tracy leslie lesley jackie terry nicky charlie max val mel kai noor nima jo ari shay'.split(' '));
const HYPHEN_FEMALE = new Map([['anne', 'female'], ['marie', 'female']] as const);

type Detect = (name: string, language: string) => 'male' | 'female' | 'unknown';
let detect: Detect | undefined;
const known = new Map<string, Gender>();

/** Lists are opened at the first call only: 60 ms. */
export function genderOfFirstName(first: string): Gender {
  const lower = first.toLowerCase();
  if (lower.length < 2 || FAMILY_FIRST.has(lower)) return 'unknown';
  let gender = known.get(lower);
  if (gender === undefined) {
    detect ??= (require('gender-detection-from-name') as { getGender: Detect }).getGender;
    const votes = LANGUAGES.map((l) => detect!(lower, l));
    // One list may err ("Patrick" is nobody's sister); two that differ show a name of both.
    gender = UNISEX.has(lower) ? 'unknown' : (['male', 'female'] as const).find((g) => votes[0] === g && votes.filter((v) => v === g).length >= votes.length - 1) ?? 'unknown';
    if (gender === 'unknown' && lower.includes('-')) gender = HYPHEN_FEMALE.get(lower.split('-')[0] as 'anne') ?? genderOfFirstName(lower.split('-')[0]!);
    if (known.size < 20_000) known.set(lower, gender);
  }
  return gender;
}

/** Whether any list knows the word as a first name, whatever its gender. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 2) return false;
  detect ??= (require('gender-detection-from-name') as { getGender: Detect }).getGender;
  return detect(lower, 'all') !== 'unknown';
}
