/** Owns the finding of a clause's main verb without a parser: enough to tell "will" of the main clause from "will" of a relative one. */
import {
  AUXILIARIES, DETERMINERS, FRONT_SUBORDINATORS, IRREGULAR_PAST, MODALS, PAST_PARTICIPLES, SUBORDINATORS,
} from './lexicon/hedges.js';

const PRONOUNS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet', 'then', 'that', 'if', 'because', 'when', 'while', 'as', 'than']);

export interface Clause {
  /** Lower-case words and single punctuation marks of the content; the month of May has its capital. */
  words: string[];
  /** Index of the first word of the main finite verb group, -1 if none was found. */
  main: number;
  /** First word after a subordinate clause or phrase in front. */
  start: number;
  /** "If the dam breaks, …" or "… if it breaks". */
  conditional: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-.,'’][\p{L}\p{N}]+)*(?:(?<=s)[’'](?= will(?!\p{L})))?|[,;:—–()?!“”"]|\.(?=["”’]?\s+["“‘]?\p{Lu})/gu;
const LONGEST = 2000;

export function readClause(content: string): Clause {
  const words: string[] = [];
  const found = [...content.slice(0, LONGEST).matchAll(WORD)].map((m) => m[0]);
  found.forEach((word, i) => (isMonth(found, i) || isWilful(found, i) ? words.push(word === 'will' ? 'Will' : word) : pushWord(words, word.toLowerCase())));
  const start = mainStart(words);
  const front = words[0] === 'even' ? words[1] : words[0];
  const conditional = (front === 'if' || front === 'unless') && start > 0 || words.indexOf('if', 1) > 0 && words[words.indexOf('if', 1) - 1] !== 'as';
  return { words, main: mainVerb(words, start), start, conditional };
}

/** "As early as May", "on 4 May", "May 4", "May alone" in front of a piece: the month, and no word of what may be. It keeps its capital. */
const isMonth = (found: readonly string[], i: number): boolean =>
  found[i] === 'May' && ((i === 0 && /^(?:alone|and|was|is|saw|brought|has|had|\p{Ll}+(?:ed|s))$/u.test(found[1] ?? '')) || /^\d/u.test(found[i + 1] ?? '') || /^(?:\d.*|as|in|of|since|until|till|by|from|to|last|this|next|early|late|mid|before|after|during|between|and|through|around|about|for)$/iu.test(found[i - 1] ?? ''));

/** "the protesters' will", "Will Roth": no auxiliary. It has a capital, as the month has. */
const isWilful = (found: readonly string[], i: number): boolean =>
  (found[i] === 'will' && /^(?:the|an?|his|her|its|their|our|my|your|own|free|\p{L}+[’']s?)$/iu.test(found[i - 1] ?? '')) || (found[i] === 'Will' && /^\p{Lu}\p{Ll}/u.test(found[i + 1] ?? ''));

/** "won't" → "will" "not"; "didn’t" → "did" "not"; "they'll" → "they" "will". */
function pushWord(words: string[], word: string): void {
  const apostrophe = word.search(/['’]/u);
  if (apostrophe < 0) { words.push(word === 'cannot' ? 'can' : word); if (word === 'cannot') words.push('not'); return; }
  const plain = word.replace('’', "'");
  if (plain.endsWith("n't")) {
    const stem = plain.slice(0, -3);
    words.push(stem === 'wo' ? 'will' : stem === 'ca' ? 'can' : stem === 'sha' ? 'shall' : stem, 'not');
  } else if (plain.endsWith("'ll")) words.push(plain.slice(0, -3), 'will');
  else if (plain.endsWith("'ve")) words.push(plain.slice(0, -3), 'have');
  else if (plain.endsWith("'re")) words.push(plain.slice(0, -3), 'are');
  else if (plain === "it's" || plain === "that's" || plain === "there's" || plain === "he's" || plain === "she's") words.push(plain.slice(0, -2), 'is');
  else if (plain === "i'm") words.push('i', 'am');
  else words.push(word);
}

function mainStart(words: readonly string[]): number {
  let i = 0;
  while (i < words.length && (isMark(words[i]!) || words[i] === 'that' && i < 2)) i++;
  if (!FRONT_SUBORDINATORS.has(words[i] ?? '')) return i;
  const comma = words.indexOf(',', i);
  return comma > 0 && comma < words.length - 2 ? comma + 1 : i;
}

const isMark = (w: string): boolean => w.length === 1 && /[^\p{L}\p{N}]/u.test(w);
export const isPast = (w: string): boolean => w.length > 3 && w.endsWith('ed') && w !== 'need' && w !== 'hundred' && w !== 'indeed' && w !== 'speed' || IRREGULAR_PAST.has(w);
export const isParticiple = (w: string): boolean => w.length > 3 && w.endsWith('ed') && w !== 'need' || PAST_PARTICIPLES.has(w);

/** "The man who was arrested will appear": the verb of "who" is passed over. "Troops sent there will stay": so is a bare participle. */
function mainVerb(words: readonly string[], start: number): number {
  let bare = -1, inside = false, insideVerb = false;
  for (let i = start; i < words.length; i++) {
    const w = words[i]!;
    const helper = MODALS.has(w) || AUXILIARIES.has(w);
    if (isMark(w)) {
      if (w === ',' && bare < 0) { inside = false; insideVerb = false; continue; }
      if (bare >= 0) return bare;
      continue;
    }
    if (i > start && SUBORDINATORS.has(w)) {
      if (bare >= 0) return bare;
      inside = true; insideVerb = false; continue;
    }
    if (helper) {
      // "strikers said | they are going to stay": what they said is no longer the main clause. "to force people to view pages they would never visit"
      if (bare >= 0 && PRONOUNS.has(words[i - 1]!) && i - 1 > bare) return bare;
      if (!inside && PRONOUNS.has(words[i - 1] ?? '') && i - 2 > start && /^\p{L}+s?$/u.test(words[i - 2]!) && !JOINS.has(words[i - 2]!) && words.slice(start, i - 2).includes('to')) { inside = true; insideVerb = false; }
      if (inside && !insideVerb) { insideVerb = true; while (AUXILIARIES.has(words[i + 1] ?? '') || words[i + 1] === 'not' || words[i + 1] === 'be' || isParticiple(words[i + 1] ?? '')) i++; continue; }
      return i;
    }
    // "to cut", "to set" are no pasts
    if (bare < 0 && isPast(w) && words[i - 1] !== 'to' && !DETERMINERS.has(words[i - 1] ?? '')) {
      if (inside && !insideVerb) { insideVerb = true; continue; }
      bare = i;
    }
  }
  return bare;
}
