/** Owns the reading of a report's sentences into phrases: datelines, shouting and title case left out, each phrase with its standing. */
import type { Segmentation, Sentence } from '../../domain/document.js';
import { contains } from '../../domain/span.js';
import type { WordUse } from '../../language/capital-runs.js';
import { isFirstName } from '../../language/gender.js';
import { findSourceNoun } from '../../language/roles.js';
import { COURTESY } from '../../language/lexicon/titles.js';
import { findAdjective } from '../../language/report-states.js';
import { phraseWords, type PhraseWord } from '../../language/phrase-words.js';
import { findPhrases, type Phrase } from '../../language/phrases.js';
import { findAppositions } from './appositions.js';
import type { NameUse } from './name-fit.js';
import { standingOf, type Standing } from './speaking.js';

/** `same`: the earlier phrase of the sentence that this one is a description or name of, or -1. */
export interface Read { sentence: number; paragraph: number; words: PhraseWord[]; phrases: Phrase[]; same: number[]; standing: Standing[]; inner: boolean[] }

export function readSentences(text: string, { paragraphs, quotations }: Segmentation, use: WordUse): Read[] {
  const out: Read[] = [];
  paragraphs.forEach((p, paragraph) => p.sentences.forEach((s) => {
    const words = calm(phraseWords(text, s.span, quotations), use);
    if (p.kind === 'heading' && isTitleCase(words)) return;
    const dateline = DATELINE.exec(text.slice(s.span[0], Math.min(s.span[1], s.span[0] + 90)));
    const phrases = findPhrases(text, words, use).filter((x) => !dateline || x.span[0] >= s.span[0] + dateline[0].length);
    const inner = phrases.map((x, i) => phrases.slice(Math.max(0, i - 4), i).some((y) => contains(y.span, x.span)));
    out.push({ sentence: out.length, paragraph, words, phrases, same: findAppositions(text, phrases), inner, standing: phrases.map((x, i) => standingOf(words, x, inner[i]!)) });
  }));
  return out;
}

/** "Shaz Pickersgill, 38, says" */
const AGE = /^(?:, | \()[1-9]\d[,.) ]/u;

export function namesOf(text: string, r: Read, use: WordUse): NameUse[] {
  const used = new Set(r.same);
  return r.phrases.flatMap((phrase, i) => phrase.form !== 'name' ? [] : [{
    phrase, speaks: r.standing[i] === 'speaker', apposed: (r.same[i]! >= 0 && r.phrases[r.same[i]!]!.type === 'role') || used.has(i) && r.phrases.some((p, k) => r.same[k] === i && p.type === 'role') || AGE.test(text.slice(phrase.span[1], phrase.span[1] + 6)),
    state: phrase.type === 'unknown' && actsAsState(phrase.name!, r, i, use),
    placed: /^(?:in|at|near|from|to|into|outside|around|across|towards|toward|of)$/u.test(r.words[phrase.first - 1]?.lower ?? ''),
  }]);
}

/** A country that no list has: "Lavonia" where the report says "Lavonian", "Lavonia's presidency". */
function actsAsState(name: string, r: Read, i: number, use: WordUse): boolean {
  if (name.includes(' ') || name.length < 4) return false;
  const next = r.phrases[i + 1];
  if (r.phrases[i]!.possessive && next && /^(?:government|presidency|parliament|army|president|premier|minister|ministry|military|embassy|ambassador)$/u.test(next.heads[0] ?? '')) return true;
  return findAdjective(name, use) !== undefined;
}

/** "POLICE CHIEF ALAN ROTH said": where four words in a row shout, only those that are names elsewhere keep a capital. */
function calm(words: PhraseWord[], use: WordUse): PhraseWord[] {
  const loud = (w: PhraseWord | undefined): boolean => w !== undefined && /\p{Lu}/u.test(w.text) && w.text === w.text.toUpperCase();
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    if (loud(words[i])) continue;
    if (i - from >= 4) for (let k = from; k < i; k++) {
      const title = words[k]!.text[0]! + words[k]!.lower.slice(1);
      words[k] = { ...words[k]!, text: title, capital: use.capital(title) };
    }
    from = i + 1;
  }
  return words;
}

/** "VALBERG, April 20 (MWN) — The bank": where the report was written is nobody in it. Not "He went on, “Take them -- Tolva …”". */
const DATELINE = /^\p{Lu}[\p{L}.'’-]{1,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|de|da|del|la|al|of)){0,4}(?:, [^—–("“-]{1,30})?(?: ?\([^)]{2,25}\))? ?[—–-]{1,2} (?=\p{Lu}|[“"])/u;

/** "Rescue Boat Lost In Harbour Storm": capitals there tell nothing. */
const isTitleCase = (words: readonly PhraseWord[]): boolean => {
  const long = words.filter((w) => w.text.length >= 4);
  return long.length > 2 && long.filter((w) => w.capital).length > 0.6 * long.length;
};

/** Which words the report writes small somewhere, and which with a capital where no sentence starts. */
export function wordUse(text: string, segmentation: Segmentation): WordUse {
  const small = new Set<string>(), great = new Set<string>(), families = new Set<string>();
  const wordAt = (t: Sentence['tokens'][number] | undefined): string => t ? text.slice(t.span[0], Math.min(t.span[1], t.span[0] + 40)) : '';
  const isBeforeSurname = (s: Sentence, i: number): boolean => {
    const stop = wordAt(s.tokens[i - 1]) === '.', before = stop && /^\p{Lu}$/u.test(wordAt(s.tokens[i - 2])) ? wordAt(s.tokens[i - 3]) : wordAt(s.tokens[i - 1]);
    return isFirstName(before) || COURTESY.has((before === '.' ? wordAt(s.tokens[i - 2]) : before).toLowerCase().replace('.', ''));
  };
  const each = (s: Sentence): void => s.tokens.forEach((t, i) => {
    const w = wordAt(t);
    const before = i > 0 ? text[s.tokens[i - 1]!.span[0]]! : '';
    const first = w[0]!, lower = first.toLowerCase();
    if (first === lower) { if (first !== first.toUpperCase()) small.add(w); }
    else if (i > 0 && !/[“"‘:—–•(.]/u.test(before)) great.add(w);
    // "Eric Holder", "Peter T. King", "Mr. Holder", but "Jordan King Abdullah".
    if (first !== lower && i > 0 && findSourceNoun(w.toLowerCase())?.type === 'role' && isBeforeSurname(s, i) && !/^\p{Lu}/u.test(wordAt(s.tokens[i + 1]))) { families.add(w.toLowerCase()); great.add(w); }
  });
  for (const p of segmentation.paragraphs) if (p.kind === 'body') p.sentences.forEach(each);
  return { lower: (w) => small.has(w), capital: (w) => great.has(w), family: (w) => families.has(w) };
}
