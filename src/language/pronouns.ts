/** Owns number, person and gender of the pronouns that can be a source. Whom they mean, stage 04 says. */
import type { Gender } from './roles.js';

export interface Pronoun { readonly number: 'one' | 'many' | 'any'; readonly gender: Gender | 'person' | 'any'; readonly person: 1 | 2 | 3; readonly relative: boolean }
const of = (number: Pronoun['number'], gender: Pronoun['gender'], person: Pronoun['person'] = 3, relative = false): Pronoun => ({ number, gender, person, relative });

const PRONOUNS = new Map<string, Pronoun>([
  ['he', of('one', 'male')], ['him', of('one', 'male')], ['his', of('one', 'male')], ['she', of('one', 'female')], ['her', of('one', 'female')], ['hers', of('one', 'female')],
  ['they', of('many', 'any')], ['them', of('many', 'any')], ['their', of('many', 'any')], ['it', of('one', 'thing')], ['its', of('one', 'thing')],
  ['i', of('one', 'person', 1)], ['my', of('one', 'person', 1)], ['me', of('one', 'person', 1)], ['we', of('many', 'any', 1)], ['our', of('many', 'any', 1)], ['us', of('many', 'any', 1)],
  ['who', of('any', 'person', 3, true)], ['whose', of('any', 'any', 3, true)], ['which', of('any', 'thing', 3, true)],
]);
export const findPronoun = (lower: string): Pronoun | undefined => PRONOUNS.get(lower);

/** "it rained", "it is understood that": nobody is meant; "it is asking for" is somebody. */
export const EMPTY_IT = /^(?:(?:is|was|has been|had been|would be|will be)(?! (?:asking|calling|seeking|urging|offering|considering|investigating|planning|preparing|looking|working|treating|hoping|expecting|demanding|appealing|reviewing|weighing))|may be|might be|seems|appears|appeared|remains|emerged|turned out|turns out)\b/u;
