/** Owns the words in which it is told why two statements are taken for one claim: what both say. How sure that is, grouping decides. */
import { type Pile, samePlace } from './similarity.js';
import type { Proposition } from './proposition.js';

const MOST_NAMES = 3;
const MOST_WORDS = 4;
const rarestFirst = (shared: readonly string[], pile: Pile): string[] => [...shared].sort((a, b) => pile.rarity(b) - pile.rarity(a) || (a < b ? -1 : 1));

/** "both say: 11; kask; toll, depot": numbers, places, names and words in common, the rarest first. `wordOf` gives the word that stands for a term in a. */
export function joinReason(a: Proposition, b: Proposition, pile: Pile, wordOf: (term: string) => string): string {
  const numbers = a.counts.filter((x) => b.counts.some((y) => x.min === y.min && x.max === y.max)).map((c) => c.text.trim());
  const places = samePlace(a.places, b.places, pile) ? a.places.slice(0, 1) : [];
  const names = rarestFirst([...a.names].filter((n) => b.names.has(n) && !places.includes(n)), pile).slice(0, MOST_NAMES);
  const words = rarestFirst([...a.terms.keys()].filter((t) => b.terms.has(t) && !/^\d/.test(t) && !names.some((n) => n.includes(t)) && !places.includes(t)), pile).slice(0, MOST_WORDS).map(wordOf);
  const parts = [...new Set([numbers[0], ...places, ...names].filter((x) => x !== undefined)), words.join(', ')].filter((x) => x !== '');
  return parts.length > 0 ? `both say: ${parts.join('; ')}` : 'words of like meaning, none the same';
}
