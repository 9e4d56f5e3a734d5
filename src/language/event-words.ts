/** Owns the look-up from a word to its event class and from a word to its concept. The words themselves are in lexicon/. */
import { EVENT_CLASSES, type EventClass } from './lexicon/event-words.js';
import { STATE_LINES, SYNONYM_LINES } from './lexicon/synonyms.js';
import { stemOf } from './stems.js';

const byStem = new Map<string, EventClass>();
const classById = new Map<string, EventClass>();
for (const c of EVENT_CLASSES) {
  classById.set(c.id, c);
  for (const w of c.words.split(' ')) if (!byStem.has(stemOf(w))) byStem.set(stemOf(w), c);
}
const conceptByStem = new Map<string, string>();
for (const line of SYNONYM_LINES) {
  const [head, ...words] = line.split(' ');
  for (const w of [head!, ...words]) if (!conceptByStem.has(stemOf(w))) conceptByStem.set(stemOf(w), head!);
}
const stateByName = new Map<string, string>();
for (const line of STATE_LINES) {
  const names = line.split('|');
  for (const n of names) stateByName.set(n, names[0]!);
}

/** The event class of a lower-case word: "injuries" → wound. */
export const findEventClass = (lower: string): EventClass | undefined => byStem.get(stemOf(lower));
export const findClassById = (id: string): EventClass | undefined => classById.get(id);
/** The word's concept: its synonym line's head, else its event class, else its stem. */
export function conceptOf(lower: string): string {
  const stem = stemOf(lower);
  return conceptByStem.get(stem) ?? byStem.get(stem)?.id ?? stem;
}
/** The state that a name, a capital or an adjective stands for: "Parisian" is none, "French" → france. */
export const findState = (lower: string): string | undefined => stateByName.get(lower);
