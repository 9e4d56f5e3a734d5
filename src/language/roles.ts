/** Owns what sort of speaker a common noun stands for: "spokeswomen" are several people, "the ministry" is a body. The words are lexicon/'s. */
import type { ActorType } from '../domain/actor.js';
import {
  ACCOUNT_WORDS, BODY_WORDS, DOCUMENT_WORDS, FEMALE_WORDS, GROUP_WORDS, LOOSE_WORDS, MALE_WORDS, MEDIA_WORDS, OWNERLESS_WORDS, PLATFORMS, ROLE_WORDS,
} from './lexicon/source-nouns.js';

export type Gender = 'male' | 'female' | 'thing' | 'unknown';
/** "Mr Lund" is not "she": both are known, and they differ. */
export const genderDiffers = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b;
export interface SourceNoun {
  readonly type: ActorType;
  readonly plural: boolean;
  readonly gender: Gender;
  /** "spokesmen" → spokesman: what "the spokesman" is looked up by. */
  readonly head: string;
}

const nouns = new Map<string, SourceNoun>();
const put = (word: string, noun: SourceNoun): void => { if (!nouns.has(word)) nouns.set(word, noun); };
const male = new Set(MALE_WORDS), female = new Set(FEMALE_WORDS);

/** "agency" → agencies, "spokesman" → spokesmen. */
function pluralOf(word: string): string {
  if (/man$/u.test(word)) return word.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies');
  if (/(?:s|x|ch|sh)$/u.test(word)) return word + 'es';
  return word + 's';
}
const add = (words: readonly string[], type: ActorType, group: ActorType): void => {
  for (const w of words) {
    const gender = type !== 'role' ? 'thing' : male.has(w) ? 'male' : female.has(w) ? 'female' : 'unknown';
    put(w, { type, plural: false, gender, head: w });
    put(pluralOf(w), { type: group, plural: true, gender, head: w });
  }
};

for (const w of DOCUMENT_WORDS) if (w.endsWith('s') || w === 'data') put(w, { type: 'document', plural: w !== 'census' && w !== 'analysis' && w !== 'press-release', gender: 'thing', head: w });
for (const w of GROUP_WORDS) put(w, { type: 'group', plural: true, gender: 'unknown', head: /^(?:police|staff|crew|people|others|many|some|several|most|few|both|military|army|navy|community|public)$/u.test(w) ? w : w.replace(/men$/u, 'man').replace(/ies$/u, 'y').replace(/s$/u, '') });
add(ROLE_WORDS, 'role', 'group');
add(BODY_WORDS, 'organisation', 'group');
add(MEDIA_WORDS, 'media', 'media');
add(DOCUMENT_WORDS, 'document', 'document');
add(ACCOUNT_WORDS.filter((w) => w === 'account' || w === 'handle'), 'account', 'account');

const loose = new Set(LOOSE_WORDS);
const ownerless = new Set(OWNERLESS_WORDS);
const platforms = new Set(PLATFORMS);

export const findSourceNoun = (lower: string): SourceNoun | undefined => nouns.get(lower) ?? byEnding(lower);
/** "entomologists", "beekeeper": endings that only people have. */
const PEOPLE_ENDING = /^\p{Ll}{3,}(?:ologist|ographer|keeper|grower|ician|ropist|omist|eteer)(s?)$/u;
function byEnding(lower: string): SourceNoun | undefined {
  if (lower.length < 8 || lower.length > 30 || !/[rnts]$/u.test(lower)) return undefined;
  const m = PEOPLE_ENDING.exec(lower);
  return m ? { type: m[1] ? 'group' : 'role', plural: m[1] !== '', gender: 'unknown', head: m[1] ? lower.slice(0, -1) : lower } : undefined;
}
/** "some", "the", "recent": leaves the canonical name. */
export const isLoose = (lower: string): boolean => loose.has(lower);
export const isOwnerless = (lower: string): boolean => ownerless.has(lower);
export const isPlatform = (lower: string): boolean => platforms.has(lower);
/** Nouns that are verbs as well: "the report", "they report". */
export const ALSO_VERBS: ReadonlySet<string> = new Set(`report reports study studies poll polls claim claims estimate estimates note notes plan plans state states guide guides lead leads judge judges post posts
 tweet tweets review reviews finds signs fears concerns worries forecast forecasts project fighting coach coaches guard guards pilot pilots head heads direct back records record broadcast list
 results model models contact witness witnesses watches market markets doubts questions suspect suspects rival rivals experts cable release releases film documents document leak counsel show shows
 league address book tip team force forces deal act bill press notice warrant plans draft log logs talk talks charges power powers parent house houses partner champion patient fellow lead chief union mass
 house site company film channel feed user group signal page profile unit units note letters letter paper papers bank council`.split(/\s+/u));
