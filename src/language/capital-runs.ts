/** Owns where a run of capitalised words ends: "Centre for Public Safety", "Juan de la Rua", "Ministry of Defence". What it is, names.ts says. */
import { MEDIA_NAMES } from './lexicon/media-names.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { NAME_PARTICLES } from './lexicon/titles.js';
import { SPEECH_VERBS } from './lexicon/speech-verbs.js';
import { MODIFIERS } from './lexicon/phrase-words.js';
import { isTitle } from './names.js';
import type { PhraseWord } from './phrase-words.js';
import { findSourceNoun } from './roles.js';
import { findStateReading } from './states.js';

/** What the report as a whole tells about a word. */
export interface WordUse { lower(word: string): boolean; capital(word: string): boolean;
  /** An office that is somebody's family name here: "Eric Holder", "Peter King". */
  family(lower: string): boolean }

const LONGEST_RUN = 14;
/** "the Bergen-based line", "US-led": a description, no name. */
const HYPHEN_TAIL = /-(?:based|led|backed|born|run|owned|area|style|era|wide|made|built|trained|controlled|held|sponsored|listed|educated|occupied|funded|flagged|registered|year-old|hander|footer)$/u;
/** "Senator Ilse Roth (D-N.Y.)": a party and a state. */
const PARTY = /^(?:[DRI]|Dem|Rep|Ind)-\p{Lu}/u;
/** "Customs and Border Protection": an office whose name has an "and". */
const OFFICE_END = /^(?:Administration|Protection|Enforcement|Services?|Development|Commission|Authority|Agency|Ministry|Department|Office|Council|Board|Executive|Tribunal|Bureau|Firearms|Standards|Safety|Conservation|Fisheries|Settlements?|Reconstruction|Fund|Means|Committee)$/u;
const OFFICE_FIELD = /^(?:Ways|Security|Finance|Economy|Foreign|Culture|Defen[cs]e|Interior|Business|Work|Sports?|Media|Industry|Planning|Justice|Home|Tourism|Customs|Health|Food|Immigration|Citizenship|Housing|Fire|Fish|Parks|Arts|Alcohol|Tobacco|Environment|Energy|Trade|Science|Weights|Medicines|Securities|Labou?r|Revenue|Transport|Water|Safety|Agriculture|Forestry|Children|Education|Disease|Drug|Consumer|Maritime|Oceanic|Corrections?|Probation)$/u;
/** "Democracy for Tolva", "Doctors for Peace": a cause, or those who are for it. */
const CAUSE = /^(?:Democracy|Freedom|Justice|Americans|Britons|Citizens|People|Mothers|Parents|Families|Women|Students|Teachers|Doctors|Physicians|Nurses|Lawyers|Scientists|Workers|Farmers|Veterans|Youth|Voices|Friends|Campaign|Coalition|Alliance|Movement|Partnership|Action|Artists|Christians|Muslims|Jews|Catholics|Republicans|Democrats|Conservatives|Lab(?:ou)?r)$/u;
const LONGEST_OFFICE = 4;
/** "Bread Without Borders" */
const INNER_CAPITAL = /^(?:With|Without|In|On|For|Of|And|The|Under|Against|Over|Before|After|To|From|By|At)$/u;
const NEVER = new Set(['i', 'mr', 'mrs']);

/** "Instead, it accuses him" */
const OPENING_ADVERB = /^(?:instead|meanwhile|however|indeed|nevertheless|nonetheless|moreover|furthermore|besides|today|yesterday|tomorrow|tonight|perhaps|maybe|afterward|afterwards|overall|likewise|otherwise|elsewhere|again)$/u;

/** "Gazeta da Ria", "President da Silva": a particle between capitals. */
export function particleFollows(words: readonly PhraseWord[], i: number): boolean {
  const next = words[i + 1], name = words[i + 2];
  return next !== undefined && next.gap === ' ' && NAME_PARTICLES.has(next.lower) && next.lower !== 'of' && name?.capital === true && name.gap === ' ';
}

/** "Rain fell", "Officials said": a capital that only the sentence's start gave. */
export function isNameWord(words: readonly PhraseWord[], i: number, use: WordUse): boolean {
  const w = words[i]!;
  if (!w.capital || HYPHEN_TAIL.test(w.text) || PARTY.test(w.text) || (STOP_WORDS.has(w.lower) && !NEVER.has(w.lower) && !/^(?:US|UN|IT|WHO|AM|May|Will|Mark|Per|Sir|Mr|Mrs|Ms|Dr|New|First|Second|Two|Three|Last|Well|Old)$/u.test(w.text) && !(w.text === 'A' && words[i + 1]?.gap === '. ')) || /^I(?:['’]|$)/u.test(w.text) || /^(?:some|any|no|every)(?:body|one|thing|where)$/u.test(w.lower)) return false;
  if (/^(?:New|First|Second|Two|Three|Last|Well|Old)$/u.test(w.text) && !(words[i + 1]?.capital && words[i + 1]!.gap === ' ' && !STOP_WORDS.has(words[i + 1]!.lower))) return false;
  if (/^(?:May|Will|Mark|Per)$/u.test(w.text) && !(words[i + 1]?.capital && i > 0 || words[i - 1]?.capital && words[i]!.gap === ' ')) return false;
  if (OPENING_ADVERB.test(w.lower) && words[i + 1]?.gap === ', ') return false;
  // "GOAL!", "LIVE": shouting, where the report has the word in small letters too.
  if (w.text.length > 2 && w.text === w.text.toUpperCase() && use.lower(w.lower)) return false;
  if (!opens(words, i)) return true;
  // "Today's main conclusion is"
  if (/^(?:today|yesterday|tomorrow|tonight)$/u.test(w.lower)) return false;
  const next = words[i + 1];
  const nextCapital = particleFollows(words, i) || next !== undefined && next.capital && !STOP_WORDS.has(next.lower) && /^(?:\.? | & )$/u.test(next.gap);
  if (nextCapital) return !(/ly$/u.test(w.lower) && !use.capital(w.text) || SPEECH_VERBS.has(w.lower)) && !(use.lower(w.lower) && !isTitle(w.text) && !findSourceNoun(w.lower) && !MODIFIERS.has(w.lower) && !use.capital(w.text));
  if (findStateReading(w.text)) return true;
  if (findSourceNoun(w.lower) || MODIFIERS.has(w.lower) || SPEECH_VERBS.has(w.lower)) return use.capital(w.text) && !use.lower(w.lower);
  if (use.capital(w.text)) return true;
  if (use.lower(w.lower)) return false;
  if (MEDIA_NAMES.has(w.lower) || next !== undefined && next.gap === ', ' && !/(?:ly|ing|ed|ers|s)$/u.test(w.lower)) return true;
  return w.possessive || next !== undefined && SPEECH_VERBS.has(next.lower) && next.gap === ' ' && !/(?:s|ly|ing|ed|ers|men)$/u.test(w.lower) || /^[\p{Lu}\d&]{2,}$/u.test(w.text) || /[-'’]\p{Lu}|['’]s$/u.test(w.text);
}

const opens = (words: readonly PhraseWord[], i: number): boolean => i === 0 || /[“"‘:—–•(\n]|[.!?…]["”’)]?\s/u.test(words[i]!.gap) && !isInitialOrTitle(words[i - 1]!, words[i]!.gap);
const isInitialOrTitle = (w: PhraseWord, gap: string): boolean => /^\. $/u.test(gap) && (w.text.length === 1 || isTitle(w.text));

/** Whether the word at `i` goes on with the phrase of the word before. */
export const follows = (words: readonly PhraseWord[], i: number): boolean =>
  i < words.length && (/^[ \u00a0]$/u.test(words[i]!.gap) || /^\. $/u.test(words[i]!.gap) && isInitialOrTitle(words[i - 1]!, words[i]!.gap)) && !words[i - 1]!.possessive;

/** Index after the run that starts at `i`, which must be a name word. */
export function runEnd(words: readonly PhraseWord[], i: number, use: WordUse): number {
  let j = i + 1, linked = false;
  while (j < words.length && j - i < LONGEST_RUN && (follows(words, j) || isJoined(words, j))) {
    const w = words[j]!;
    if (isNameWord(words, j, use)) { j++; continue; }
    if (INNER_CAPITAL.test(w.text) && j + 1 < words.length && follows(words, j + 1) && isNameWord(words, j + 1, use)) { j += 2; continue; }
    const office = w.lower === 'and' ? officeAfter(words, j) : -1;
    if (office > 0) return office;
    const next = linkedTo(words, j, use);
    if (next < 0) break;
    const before = words[j - 1]!;
    if (NAME_PARTICLES.has(w.lower) && w.lower !== 'of') { j = next; continue; }
    if ((w.lower === 'of' || w.lower === 'for') && isBodyWord(before.lower) || w.lower === 'for' && CAUSE.test(before.text)) { linked = true; j = next; continue; }
    if (w.lower === 'and' && linked && !MEDIA_NAMES.has(words[next - 1]!.lower) && !findStateReading(words[next - 1]!.text) && !isBodyWord(words[next - 1]!.lower)) { j = next; continue; }
    break;
  }
  return j;
}

/** After the "and" at `j`, the index behind an office's last word, or -1. */
function officeAfter(words: readonly PhraseWord[], j: number): number {
  let end = -1;
  if (OFFICE_FIELD.test(words[j - 1]!.text)) for (let k = j + 1; k < words.length && k <= j + LONGEST_OFFICE && words[k]!.capital && follows(words, k); k++) if (OFFICE_END.test(words[k]!.text)) end = k + 1;
  return end;
}

/** "Marlow & Sons" */
export const isJoined = (words: readonly PhraseWord[], i: number): boolean => words[i]!.gap === ' & ' && words[i]!.capital;

const isBodyWord = (lower: string): boolean => { const n = findSourceNoun(lower); return n !== undefined && (n.type === 'organisation' || n.type === 'document' || n.type === 'media' || n.type === 'role'); };

/** After the small word at `j` (and "the"), the index after the capital that follows, or -1. */
function linkedTo(words: readonly PhraseWord[], j: number, use: WordUse): number {
  const small = words[j]!.lower;
  if (!NAME_PARTICLES.has(small) && small !== 'of' && small !== 'for' && small !== 'and') return -1;
  let k = j + 1;
  for (let steps = 0; steps < 2 && k < words.length && follows(words, k) && (words[k]!.lower === 'the' || NAME_PARTICLES.has(words[k]!.lower) && !words[k]!.capital); steps++) k++;
  return k < words.length && follows(words, k) && isNameWord(words, k, use) ? k + 1 : -1;
}
