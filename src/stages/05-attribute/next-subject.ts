/** Owns the dropping of a source that is only the subject of the clause that comes next: "Ignoring calls for a new bridge, the council voted for a tunnel". */
import type { Found } from './tidy.js';

/** Nouns that hold what somebody says, and can have nobody who says it. */
const HELD = /^(?:\p{L}+ ){0,2}(?:evidence|signs?|indications?|reports?|claims?|allegations?|accusations?|rumou?rs?|speculation|suggestions?|warnings?|concerns?|fears?|doubts?|calls|criticism)(?!\p{L})/iu;
const ASIDE = /(?:^|[\s“"])(?:despite|in spite of|notwithstanding|amid|amidst|given|after|following|because of|in the face of|regardless of|ignoring)\s+(?:\p{L}+\s+){0,3}$/iu;
const LOOK_BACK = 60;

/** The calls are nobody's: the council comes after the comma. */
export function withoutNextSubject<F extends Found>(text: string, found: F): F {
  const cue = found.cue[0], source = found.source[0], last = found.content[found.content.length - 1];
  if (!cue || !source || !last || source[0] < last[1] || cue[0] > last[0]) return found;
  const aside = ASIDE.test(text.slice(Math.max(0, cue[0] - LOOK_BACK), cue[0])) && HELD.test(text.slice(cue[0], cue[1]));
  return aside && /^,\s*$/u.test(text.slice(last[1], source[0])) ? { ...found, source: [] } : found;
}
