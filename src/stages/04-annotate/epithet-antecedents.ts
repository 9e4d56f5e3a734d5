/** Owns whom a description means that is no office: "the singer", "the 67-year-old", "the Finn". Only the one named person about; in doubt nobody. */
import { EPITHETS } from '../../language/lexicon/epithets.js';
import type { Phrase } from '../../language/phrases.js';
import { genderDiffers } from '../../language/roles.js';
import { isPerson, nobody, type Appearance, type Here, type Resolved } from './appearances.js';
import type { Figure } from './figures.js';

/** Sentences back. */
const REACH = 2;
const LOOK_BACK = 60;
const NO_ONE = nobody('no one person named just before that it could describe');

/** Undefined figure: none or several. A phrase with more words than its noun ("the young singer from Brenna") may be somebody new. */
export function resolveEpithet(phrase: Phrase, here: Here, before: readonly Appearance[]): Resolved {
  if (phrase.plural || !EPITHETS.has(phrase.heads[0]!) || phrase.modifiers.length > 0 || / (?:of|for|from|at|in|with) /u.test(phrase.label ?? '')) return NO_ONE;
  const last = new Map<Figure, number>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < LOOK_BACK; k--, looked++) {
    const a = before[k]!;
    if (here.sentence - a.sentence > REACH) break;
    if (a.quoted || a.standing === 'inner' || !isPerson(a.figure) || a.figure.plural || !a.figure.named && a.standing !== 'speaker') continue;
    if (genderDiffers(phrase.gender, a.figure.gender)) continue;
    if (!last.has(a.figure)) last.set(a.figure, a.sentence);
  }
  const [only] = [...last.keys()];
  return last.size === 1 && only!.named ? { figure: only, confidence: 0.72, why: 'the only person named just before, whom it describes' } : NO_ONE;
}
