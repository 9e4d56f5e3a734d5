/** Owns whom a common noun means: one who was there before, or somebody new and unnamed. */
import type { Phrase } from '../../language/phrases.js';
import { isOwnerless } from '../../language/roles.js';
import { nobody, type Appearance, type Here, type Resolved } from './appearances.js';
import { ANY_BODY, resolveBody } from './body-antecedents.js';
import { ownWords, resolveDefinite } from './definite-antecedents.js';
import { resolveEpithet } from './epithet-antecedents.js';
import { newFigure, type Figure } from './figures.js';
import type { Read } from './sentence-phrases.js';

export function resolveNominal(r: Read, i: number, figures: readonly (Figure | undefined)[], here: Here, before: readonly Appearance[]): Resolved {
  const plain = r.phrases[i]!;
  const owner = ownerAt(r, i, figures);
  // "her agent": Lind's, and nobody else's.
  const phrase = owner ? { ...plain, label: `${owner.name.replace(' (unnamed)', '')}’s ${plain.label}` } : plain;
  const head = phrase.heads[0]!;
  if (phrase.definite === 'definite') {
    const found = resolveDefinite(phrase, here, before);
    if (found.figure) return found;
    const pair = phrase.plural ? pairOf(phrase, here, before) : undefined;
    if (pair) return { figure: pair, confidence: 0.75, why: 'the last two of that kind' };
    if (found.rivals === 0 && !owner && !plain.owner && ownWords(phrase, head).length === 0) {
      const body = resolveBody(phrase, here, before, /^(?:by|from)$/u.test(r.words[plain.first - 1]?.lower ?? ''));
      if (body) return { figure: body, confidence: 0.75, why: 'the one named body before that the word may stand for' };
    }
    if (found.rivals === 0 && !owner && !plain.owner) {
      const described = resolveEpithet(phrase, here, before);
      if (described.figure) return described;
    }
    // "the official" with two of them about: nobody in particular. "the mayor of Brenna" is somebody whoever else is mayor.
    if (found.rivals > 0 && ownWords(phrase, head).length === 0) return nobody(found.why);
  } else if (phrase.plural) {
    // "officials" again are the same nobody in particular.
    for (let k = before.length - 1; k >= 0 && before.length - k < 60; k--) if (before[k]!.figure.name === unnamed(phrase)) return { figure: before[k]!.figure, confidence: 0.8, why: 'the same unnamed group again' };
  }
  const bodyWithName = isCalledByItsWords(phrase, head) && !owner;
  if (isOwnerless(phrase.label ?? '') && phrase.definite === 'bare') return nobody('a report or rumour that is nobody’s');
  return { figure: newFigure(bodyWithName ? phrase.label! : unnamed(phrase), phrase.type === 'unknown' ? 'role' : phrase.type, phrase, false), confidence: 0.85, why: bodyWithName ? 'a body called by its own words' : 'somebody new, without a name' };
}

/** "the harbour ministry", "the Lavonian army": there is one. "The low-cost airline", "the rebel group" and "her union" tell no name. */
const isCalledByItsWords = (phrase: Phrase, head: string): boolean =>
  (phrase.type === 'organisation' || phrase.type === 'media') && phrase.definite !== 'indefinite' && ownWords(phrase, head).length > 0
  && (!ANY_BODY.test(head) || /(?<=[\s’'])\p{Lu}|^\p{Lu}/u.test(phrase.label ?? ''));

/** Whom the "his" or "its" directly before a noun means. */
function ownerAt(r: Read, i: number, figures: readonly (Figure | undefined)[]): Figure | undefined {
  const before = r.phrases[i - 1];
  return before?.form === 'pronoun' && before.last === r.phrases[i]!.first + 1 ? figures[i - 1] : undefined;
}

const unnamed = (phrase: Phrase): string => `${phrase.label} (unnamed)`;

/** "both officials", "the two officials": the last two single ones. */
function pairOf(phrase: Phrase, here: Here, before: readonly Appearance[]): Figure | undefined {
  const found: Figure[] = [];
  for (let k = before.length - 1; k >= 0 && here.sentence - before[k]!.sentence <= 5; k--) {
    const f = before[k]!.figure;
    if (!f.plural && !f.parts && f.heads.has(phrase.heads[0]!) && !found.includes(f) && (f.type === 'role' || f.type === 'person')) found.push(f);
  }
  if (found.length !== 2) return undefined;
  const parts = found.reverse();
  return { ...newFigure(parts.map((f) => f.name).join('; '), 'group', phrase, false), plural: true, parts };
}
