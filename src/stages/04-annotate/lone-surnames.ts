/**
 * Owns which names of one word are people's, where no first name and no title tells: those that a pronoun takes up in their paragraph, with
 * nobody else there whom it could mean. "Kask charged that it leaked. “It was old,” he said."
 */
import type { Gender } from '../../language/roles.js';
import { keyOf } from './name-fit.js';
import type { Read } from './sentence-phrases.js';

const MAN = 'he', WOMAN = 'she';

/** By the key of the name. */
export function surnamesByPronoun(read: readonly Read[]): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  let paragraph = -1, others = false, lone = new Set<string>(), before = new Set<string>();
  for (const r of read) {
    if (r.paragraph !== paragraph) {
      // "Kask called it old.¶ “It is,” he said."
      before = others || r.paragraph !== paragraph + 1 ? new Set() : lone;
      paragraph = r.paragraph;
      others = false;
      lone = new Set();
    }
    r.phrases.forEach((phrase, i) => {
      if (phrase.quoted) return;
      if (phrase.form === 'pronoun') {
        const near = lone.size > 0 ? lone : before, one = near.size === 1 && !others ? [...near][0] : undefined, word = r.words[phrase.first]!.lower;
        if (one !== undefined && (word === MAN || word === WOMAN)) found.set(one, word === MAN ? 'male' : 'female');
      } else if (phrase.form === 'name' && phrase.type === 'unknown' && !phrase.name!.includes(' ') && phrase.definite !== 'definite' && r.standing[i] === 'speaker') lone.add(keyOf(phrase.name!));
      else if (phrase.type === 'person' || phrase.type === 'role' && !phrase.plural) others = true;
    });
  }
  return found;
}
