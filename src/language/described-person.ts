/** Owns the descriptions of a person that hold no noun for a speaker: "the 67-year-old", "the Finn", "the Dutchman". */
import { PEOPLE_OF } from './lexicon/epithets.js';
import { PHRASE_ENDS } from './lexicon/phrase-words.js';
import { SPEECH_VERBS } from './lexicon/speech-verbs.js';
import type { Phrase } from './phrase-reading.js';
import type { PhraseWord } from './phrase-words.js';
import { findStateReading } from './states.js';

const AGED = /^\d{1,3}-year-old$/u;
/** "the Swiss", "the French": a whole people. */
const WHOLE_PEOPLE = /(?:s|sh|ch|ese)$/u;

/** The description whose "the" stands at `i`; its head is "person". */
export function describedPersonAt(words: readonly PhraseWord[], i: number): Phrase | undefined {
  const the = words[i]!, w = words[i + 1], next = words[i + 2];
  if (the.lower !== 'the' || !w || w.gap !== ' ' || w.possessive || !(AGED.test(w.lower) || isOneOfPeople(w))) return undefined;
  // "the 67-year-old church", "the German minister"
  if (next && next.gap === ' ' && !PHRASE_ENDS.has(next.lower) && !SPEECH_VERBS.has(next.lower) && !next.lower.endsWith('ly')) return undefined;
  return {
    span: [the.start, w.end], form: 'nominal', type: 'role', first: i, last: i + 2, gender: /woman$/u.test(w.lower) ? 'female' : /man$/u.test(w.lower) && !findStateReading(w.text) ? 'male' : 'unknown',
    plural: false, heads: ['person'], definite: 'definite', label: w.text, modifiers: [], possessive: false, quoted: w.quoted,
  };
}

function isOneOfPeople(w: PhraseWord): boolean {
  if (!w.capital || w.text === w.text.toUpperCase()) return false;
  return PEOPLE_OF.has(w.text) || /^\p{Lu}\p{Ll}{2,}(?:sh|ch|tch)(?:wo)?man$/u.test(w.text) || findStateReading(w.text)?.form === 'adjective' && !WHOLE_PEOPLE.test(w.text);
}
