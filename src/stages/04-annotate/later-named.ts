/** Owns who is named only after the headline or the first sentence spoke of his office: "Depot burns, governor says … Governor Reza Mokri told". */
import type { Phrase } from '../../language/phrases.js';
import { genderDiffers } from '../../language/roles.js';
import { isOtherOffice, ownWords } from './definite-antecedents.js';
import type { Figure } from './figures.js';

/** Headline and first sentence. */
const OPENING_SENTENCES = 2;

export interface Walked { phrase: Phrase; figure: Figure | undefined; sentence: number }

/** Pairs of an unnamed one of the opening and the only one that the report names for that noun. "A spokesman" stays somebody. */
export function findLaterNamed(walked: readonly Walked[]): [Figure, Figure][] {
  const byHead = new Map<string, Set<Figure>>();
  for (const { figure } of walked) {
    if (!figure || figure.plural || figure.parts || figure.type !== 'person' && figure.type !== 'role') continue;
    for (const h of figure.heads) { const set = byHead.get(h); if (set) set.add(figure); else byHead.set(h, new Set([figure])); }
  }
  const out: [Figure, Figure][] = [];
  for (const { phrase, figure, sentence } of walked) {
    if (sentence >= OPENING_SENTENCES) break;
    if (!figure || figure.named || figure.type !== 'role' || figure.plural || phrase.form !== 'nominal' || phrase.definite === 'indefinite' || out.some(([f]) => f === figure)) continue;
    const head = phrase.heads[0]!;
    const all = byHead.get(head);
    if (!all || all.size !== 2 || !all.has(figure)) continue;
    const only = [...all].find((f) => f !== figure);
    if (!only!.named || genderDiffers(figure.gender, only!.gender) || isOtherOffice(only!, phrase)) continue;
    if (ownWords(phrase, head).every((w) => only!.words.has(w))) out.push([figure, only!]);
  }
  return out;
}
