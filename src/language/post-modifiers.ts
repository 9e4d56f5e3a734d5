/** Owns how far a speaker's noun reaches behind itself: "a spokesman for the ministry", "people familiar with the talks". */
import { PHRASE_ENDS, POST_PREPOSITIONS } from './lexicon/phrase-words.js';
import { isTitle } from './names.js';
import { SPEECH_VERBS } from './lexicon/speech-verbs.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import type { PhraseWord } from './phrase-words.js';
import { findSourceNoun, type SourceNoun } from './roles.js';

const MOST_PHRASES = 2;
const MOST_WORDS = 6;
const FOLLOWS = /^ $/u;

/** "a spokesman for St. Brenna", "for Representative K. Michael Roth" */
const isShortened = (words: readonly PhraseWord[], k: number): boolean => /^\. $/u.test(words[k]!.gap) && (words[k - 1]!.text.length === 1 || isTitle(words[k - 1]!.text)) && words[k]!.capital;

/** Index after the head at `head` and what belongs to it. */
export function postModifierEnd(words: readonly PhraseWord[], head: number, noun: SourceNoun): number {
  let end = head + 1;
  for (let n = 0; n < MOST_PHRASES; n++) {
    const next = phraseEnd(words, end, noun);
    if (next === end) break;
    end = next;
  }
  return end;
}

function phraseEnd(words: readonly PhraseWord[], at: number, noun: SourceNoun): number {
  const w = words[at];
  if (!w || !FOLLOWS.test(w.gap) || w.quoted !== words[at - 1]!.quoted || !POST_PREPOSITIONS.has(w.lower)) return at;
  const person = noun.type === 'role' || noun.type === 'group';
  if (!person && !/^(?:of|for|in|at)$/u.test(w.lower)) return at;
  // "told officials to leave": only an envoy is sent "to" somebody.
  if (w.lower === 'to' && !/^(?:ambassador|envoy|adviser|advisor|aide|secretary|delegate|counsel|correspondent|assistant|representative|deputy|witness|candidate)$/u.test(noun.head)) return at;
  let k = at + 1;
  if (/^(?:close|familiar)$/u.test(w.lower)) {
    if (!/^(?:to|with)$/u.test(words[k]?.lower ?? '')) return at;
    k++;
  }
  const from = k;
  let found = false;
  for (; k < words.length && k - from < MOST_WORDS && (FOLLOWS.test(words[k]!.gap) || isShortened(words, k)); k++) {
    const v = words[k]!;
    if (k === from && /^(?:the|a|an|its|his|her|their|this|that|these|those)$/u.test(v.lower)) continue;
    if (/^\d+$/u.test(v.text) || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/u.test(v.lower)) break;
    // "accused the growers of flooding the road"
    if (k === from && /ing$/u.test(v.lower) && !v.capital && !findSourceNoun(v.lower)) return at;
    if (v.capital && !STOP_WORDS.has(v.lower)) { found = !v.possessive; continue; }
    if (found && !findSourceNoun(v.lower) || PHRASE_ENDS.has(v.lower) || STOP_WORDS.has(v.lower) || SPEECH_VERBS.has(v.lower) || v.lower.endsWith('ly')) break;
    if (k > from + 1 && /(?:ed|ing)$/u.test(v.lower)) break;
    if (findSourceNoun(v.lower)) { found = !v.possessive; continue; }
  }
  const last = words[k - 1]!;
  if (!person && !/^(?:of|for)$/u.test(w.lower) && !words.slice(from, k).some((v) => v.capital)) return at;
  return k > from && !last.possessive && !/^(?:the|a|an|its|his|her|their|this|that|these|those)$/u.test(last.lower) ? k : at;
}
