/** Owns whether a phrase speaks in its sentence, or is at least what the sentence is about. */
import { SPEECH_VERBS, VERB_FILLERS } from '../../language/lexicon/speech-verbs.js';
import type { PhraseWord } from '../../language/phrase-words.js';
import type { Phrase } from '../../language/phrases.js';

const MOST_FILLERS = 4;
/** "Kask, the mayor of Brenna and a former miner, said": so far the comma is looked for. */
const APPOSITION_WORDS = 16, SECOND_VERB_WORDS = 8, BRACKET_WORDS = 5;
const PREPOSITIONS = /^(?:of|in|on|at|by|to|from|for|with|without|about|against|between|among|during|after|before|under|over|through|into|onto|across|near|towards?|via|per|than|like|including|behind|around)$/u;

export type Standing = 'speaker' | 'subject' | 'object' | 'inner';

export function standingOf(words: readonly PhraseWord[], phrase: Phrase, inner: boolean): Standing {
  if (inner) return 'inner';
  const end = wordAt(words, phrase.last, phrase.span[1]);
  const ahead = words[phrase.first - 1];
  // "Prof Treharne of the Royal Infirmary described": the verb is not the infirmary's.
  if (ahead && words[phrase.first]!.gap === ' ' && PREPOSITIONS.test(ahead.lower) && !(ahead.lower === 'to' && words[phrase.first - 2]?.lower === 'according')) return 'object';
  if (!phrase.possessive && (speaksFrom(words, end) || speaksFrom(words, afterPlace(words, end)))) return 'speaker';
  const aside = afterBrackets(words, end), comma = words[aside]?.gap.replace(/^.*\)/su, '') ?? '';
  if (!phrase.possessive && aside > end && speaksFrom(words, aside)) return 'speaker';
  if (!phrase.possessive && /^, $/u.test(comma)) {
    for (let k = aside + 1; k < words.length && k - aside < APPOSITION_WORDS; k++) if (/^, $/u.test(words[k]!.gap) && speaksFrom(words, k)) return 'speaker';
  }
  let first = phrase.first;
  // "Rovers | manager Jan Roth": what stands before belongs to the phrase.
  while (first > 0 && phrase.first - first < 3 && words[first]!.gap === ' ' && words[first - 1]!.capital && !/^(?:when|after|while|if|as|but|and|in|on|at|the|according|for|to)$/u.test(words[first - 1]!.lower) && !SPEECH_VERBS.has(words[first - 1]!.lower) && !words[first - 1]!.possessive) first--;
  const before = words[first - 1];
  if (before) {
    // "…,” said Ana Lind", "according to the board"
    const gap = words[first]!.gap;
    if (SPEECH_VERBS.has(before.lower) && gap === ' ' && /[”"’,]/u.test(before.gap) && before.lower !== 'told') return 'speaker';
    if (before.lower === 'to' && words[first - 2]?.lower === 'according') return 'speaker';
    if (gap === ' ' && PREPOSITIONS.test(before.lower)) return 'object';
    if (phrase.possessive) return 'object';
    if (gap === ' ' && !/^(?:that|and|but|or|while|as|if|when|because|although|though|whether|so|then|where|since|until|who|which|said|says)$/u.test(before.lower)) return 'object';
  }
  return !phrase.possessive && speaksToo(words, end) ? 'speaker' : 'subject';
}

/** "Rep. Jan Roth (R-Brenna), the ranking member, | said": behind a party and a place in brackets. */
function afterBrackets(words: readonly PhraseWord[], at: number): number {
  if (!words[at]?.gap.startsWith(' (')) return at;
  for (let k = at + 1; k < words.length && k - at < BRACKET_WORDS; k++) if (words[k]!.gap.includes(')')) return k;
  return at;
}

/** "Jay Roth, 60, lives nearby and | said": a second verb of the same subject. */
function speaksToo(words: readonly PhraseWord[], end: number): boolean {
  for (let k = end; k < words.length && k - end < SECOND_VERB_WORDS; k++) {
    const w = words[k]!;
    if (k > end && !/^,? $/u.test(w.gap) || w.capital || /^(?:who|which|that|when|while|as|if|because|said|says|the|an?)$/u.test(w.lower)) return false;
    if (w.lower === 'and') return speaksFrom(words, k + 1);
  }
  return false;
}

/** "Kask of the harbour board | said": behind the words that place somebody. */
function afterPlace(words: readonly PhraseWord[], at: number): number {
  if (!/^(?:of|from|at|for|in|with)$/u.test(words[at]?.lower ?? '')) return at;
  let k = at + 1;
  while (k < words.length && k - at < 8 && /^\.? $/u.test(words[k]!.gap) && !SPEECH_VERBS.has(words[k]!.lower)) k++;
  return k < words.length && SPEECH_VERBS.has(words[k]!.lower) && words[k]!.gap === ' ' ? k : at;
}

const wordAt = (words: readonly PhraseWord[], from: number, offset: number): number => {
  let k = from;
  while (k < words.length && words[k]!.start < offset) k++;
  return k;
};

function speaksFrom(words: readonly PhraseWord[], at: number): boolean {
  for (let k = at; k < words.length && k - at <= MOST_FILLERS; k++) {
    const w = words[k]!;
    if (k > at && !/^,? $/u.test(w.gap)) return false;
    if (SPEECH_VERBS.has(w.lower)) return true;
    if (!VERB_FILLERS.has(w.lower) && !w.lower.endsWith('ly')) return false;
  }
  return false;
}
