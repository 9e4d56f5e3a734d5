/** Owns the dropping of a source that the tagger took for the speaker though he only hears or is spoken of. Which words tell that is language/hearers.ts's. */
import { isHearer } from '../../language/hearers.js';
import type { Found } from './tidy.js';

const LONGEST = 200;

/** "A jury was told the safe was empty": nobody is named who said so. */
export function withoutHearer<F extends Found>(text: string, found: F): F {
  const cue = found.cue[0], source = found.source[found.source.length - 1];
  if (!cue || !source || source[1] > cue[0]) return found;
  const words = (a: number, b: number): string => text.slice(a, Math.min(b, a + LONGEST));
  return isHearer(words(source[0], source[1]), words(cue[0], cue[1]), text.slice(Math.max(0, cue[0] - 6), cue[0])) ? { ...found, source: [] } : found;
}
