/** Owns the noun phrases of a sentence that can be a source, with what their own words tell. Whom they mean, stage 04 says. */
import type { ActorType } from '../domain/actor.js';
import type { Span } from '../domain/span.js';
import { DEFINITE, INDEFINITE, MODIFIERS, OWNING, PHRASE_ENDS } from './lexicon/phrase-words.js';
import { SPEECH_VERBS } from './lexicon/speech-verbs.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { follows, isNameWord, runEnd, type WordUse } from './capital-runs.js';
import { isFirstName } from './gender.js';
import { readName } from './names.js';
import type { PhraseWord } from './phrase-words.js';
import { postModifierEnd } from './post-modifiers.js';
import { findPronoun } from './pronouns.js';
import { ALSO_VERBS, findSourceNoun, isLoose, type Gender, type SourceNoun } from './roles.js';
import { findStateReading } from './states.js';

export interface Phrase {
  readonly span: Span;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly type: ActorType | 'unknown';
  /** Word places `[first, last)` in the sentence; `last` without post-modifiers. */
  readonly first: number; readonly last: number;
  /** The words of a name: "Ana Lind". */
  readonly name?: string;
  readonly role?: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly heads: readonly string[];
  readonly definite: 'definite' | 'indefinite' | 'bare';
  /** What an unnamed one is called: "Iraqi army colonel", "envoy to the United Nations". */
  readonly label?: string;
  /** Lower words of the label before its head. */
  readonly modifiers: readonly string[];
  /** The owner in front: "Iraq" in "Iraq's ministries", with its own words. */
  readonly owner?: string;
  readonly possessive: boolean;
  readonly quoted: boolean;
}

const PARTIES = /^(?:Republicans?|Democrats?|Conservatives?|Liberals?|Greens|Socialists?|Tories)$/u;
const LONGEST_PHRASE = 10;

export function findPhrases(text: string, words: readonly PhraseWord[], use: WordUse): Phrase[] {
  const out: Phrase[] = [];
  let owner: Phrase | undefined;
  for (let i = 0; i < words.length; ) {
    const w = words[i]!;
    const pronoun = findPronoun(w.lower);
    if (pronoun && !/^(?:US|IT|WHO|ITS)$/u.test(w.text)) {
      out.push({ span: [w.start, w.end], form: 'pronoun', type: 'person', first: i, last: i + 1, gender: 'unknown', plural: pronoun.number === 'many', heads: [], definite: 'definite', modifiers: [], possessive: OWNING.has(w.lower) && w.lower !== 'her', quoted: w.quoted });
      if (!OWNING.has(w.lower) || w.lower === 'whose') { i++; owner = undefined; continue; }
    }
    const phrase = readAt(text, words, i, use, owner);
    owner = undefined;
    if (!phrase) { i++; continue; }
    out.push(phrase);
    i = Math.max(i + 1, phrase.last);
    if (phrase.possessive) owner = phrase;
  }
  return out;
}

/** The phrase that begins at word `i`, if one does. */
function readAt(text: string, words: readonly PhraseWord[], i: number, use: WordUse, owner: Phrase | undefined): Phrase | undefined {
  let j = i;
  let definite: Phrase['definite'] = owner ? 'definite' : 'bare';
  const opening = words[i]!.lower;
  if (!words[i]!.capital && !owner && !DEFINITE.has(opening) && !INDEFINITE.has(opening) && !OWNING.has(opening) && !MODIFIERS.has(opening) && !/^\d/u.test(opening) && !findSourceNoun(opening)) return undefined;
  const owned = OWNING.has(opening);
  if (DEFINITE.has(opening) || owned) definite = 'definite';
  else if (INDEFINITE.has(opening) || /^\d+$/u.test(opening)) definite = 'indefinite';
  const determined = definite !== 'bare';
  if (determined && !owner || (DEFINITE.has(opening) || INDEFINITE.has(opening))) {
    j++;
    while (j < words.length && j - i < 4 && follows(words, j) && (INDEFINITE.has(words[j]!.lower) || isLoose(words[j]!.lower)) && !isNameWord(words, j, use)) j++;
    if (j >= words.length || !follows(words, j)) return bareCount(words, i, definite);
  }
  let head = -1, noun: SourceNoun | undefined, nameFrom = -1;
  let k = j;
  for (; k < words.length && k - j < LONGEST_PHRASE && (k === j || follows(words, k) || head === k - 1 && opensOutlet(words[k]!, noun!)); k++) {
    const w = words[k]!;
    if (k > j && !w.capital && (DEFINITE.has(w.lower) || INDEFINITE.has(w.lower) || OWNING.has(w.lower))) break;
    const known = findSourceNoun(w.lower);
    if (isNameWord(words, k, use) && !(known && isAlone(words, k, use))) {
      if (nameFrom >= 0 && head > nameFrom && noun!.plural) break;
      // "Jan Roth met | Tobias Lind"
      if (nameFrom >= 0 && head < 0) break;
      nameFrom = k;
      k = runEnd(words, k, use) - 1;
      if (head >= 0) { k++; break; } // "spokesman Jan Roth", "Halvik founder Jan Roth"
      if (words[k]!.possessive) { k++; break; }
      continue;
    }
    if (PHRASE_ENDS.has(w.lower) && !(known && w.lower === 'who') || w.lower.endsWith('ly') && !known) break;
    // "The Courant reports": after a name a verb, unless another verb follows.
    if (known && nameFrom >= 0 && head < 0 && ALSO_VERBS.has(w.lower) && /s$/u.test(w.lower) && !SPEECH_VERBS.has(words[k + 1]?.lower ?? '') && !/^(?:of|from|that|on|in|and)$/u.test(words[k + 1]?.lower ?? '')) break;
    if (known && !(ALSO_VERBS.has(w.lower) && !canBeNoun(words, k, j, determined || owner !== undefined))) { head = k; noun = known; if (w.possessive) { k++; break; } continue; }
    if (SPEECH_VERBS.has(w.lower) && !MODIFIERS.has(w.lower)) break;
    if (head >= 0 && !MODIFIERS.has(w.lower) && !(findSourceNoun(words[k + 1]?.lower ?? '') && follows(words, k + 1) && !/(?:ed|s)$/u.test(w.lower))) break;
    // "Rovers manager Jan Roth": a capital that opens the sentence, before an office.
    if (k === 0 && w.capital && !known && !STOP_WORDS.has(w.lower) && follows(words, 1) && findSourceNoun(words[1]?.lower ?? '')?.type === 'role') continue;
    if (!(determined || owner || nameFrom >= 0) && !MODIFIERS.has(w.lower)) break;
    if (STOP_WORDS.has(w.lower) && !isLoose(w.lower)) break;
    if (nameFrom >= 0 && head < 0 && /(?:ed|ing|s)$/u.test(w.lower)) break;
    if (w.possessive) return undefined;
  }
  if (head >= 0 && nameFrom > head) return titled(words, i, j, head, noun!, nameFrom, k, definite);
  if (head >= 0) return nominal(text, words, i, j, head, noun!, definite, owner, owned);
  if (nameFrom >= 0) {
    const end = runEnd(words, nameFrom, use);
    const office = findSourceNoun(words[end - 1]!.lower);
    // "The Prime Minister said", "Brenna Mayor, Ottilie Kask": a run that ends with an office names nobody.
    if (office?.type === 'role' && !office.plural && end - nameFrom > 1) return nominal(text, words, i, j, end - 1, office, definite, owner, owned);
    return named(words, i, nameFrom, end, definite, owner);
  }
  return undefined;
}

/** "the portal “Volga Hour”" */
const opensOutlet = (w: PhraseWord, noun: SourceNoun): boolean => w.capital && /^ [“"«„‘]$/u.test(w.gap) && (noun.type === 'media' || noun.type === 'organisation');

/** "Some have said", "Many fear": a count alone stands for people. */
function bareCount(words: readonly PhraseWord[], i: number, definite: Phrase['definite']): Phrase | undefined {
  const w = words[i]!;
  const noun = /^(?:some|many|several|most|few|others|both)$/u.test(w.lower) ? findSourceNoun(w.lower) : undefined;
  if (!noun) return undefined;
  return { span: [w.start, w.end], form: 'nominal', type: 'group', first: i, last: i + 1, gender: 'unknown', plural: true, heads: [w.lower], definite, label: w.lower, modifiers: [], possessive: false, quoted: w.quoted };
}

/** "the Centre", "Police said": a capital noun by itself is the common noun. */
const isAlone = (words: readonly PhraseWord[], k: number, use: WordUse): boolean =>
  !(k + 1 < words.length && follows(words, k + 1) && isNameWord(words, k + 1, use)) && !(k > 0 && follows(words, k) && isNameWord(words, k - 1, use))
  && !(/^(?:of|for)$/u.test(words[k + 1]?.lower ?? '') && (words[k + 2]?.capital === true || words[k + 2]?.lower === 'the' && words[k + 3]?.capital === true) && !words[k - 1]?.lower.match(/^(?:a|an)$/u) && k > 0 && !findSourceNoun(words[k]!.lower)?.plural);

/** "the report says", not "they report". */
function canBeNoun(words: readonly PhraseWord[], k: number, from: number, determined: boolean): boolean {
  const next = words[k + 1];
  if (k > from || next !== undefined && next.gap === ' ' && next.capital && !STOP_WORDS.has(next.lower)) return true;
  if (determined) return true;
  const before = words[k - 1];
  const after = words[k + 1];
  if (!before || !/^ $/u.test(words[k]!.gap)) return after !== undefined && (SPEECH_VERBS.has(after.lower) || PHRASE_ENDS.has(after.lower));
  return /^(?:of|by|to|from|with|in|on|and|or|according|according to|amid|despite|after|between|among|for|against|that|but|as|while|said|says)$/u.test(before.lower) && before.lower !== 'to' || before.lower === 'to' && /^according$/u.test(words[k - 2]?.lower ?? '');
}

const join = (words: readonly PhraseWord[], from: number, to: number): string =>
  words.slice(from, to).map((w, n) => w.text + (n < to - from - 1 ? (w.possessive ? '’s' : words[from + n + 1]!.gap.startsWith('.') && !w.text.endsWith('.') ? '.' : '') : '')).join(' ');

function titled(words: readonly PhraseWord[], first: number, from: number, head: number, noun: SourceNoun, nameFrom: number, end: number, definite: Phrase['definite']): Phrase | undefined {
  const last = words[end - 1]!;
  const base = { span: [words[first]!.start, last.end] as Span, first, last: end, plural: false, definite, modifiers: [], possessive: last.possessive, quoted: last.quoted };
  const name = readName(words.slice(nameFrom, end).map((w) => w.text));
  const shown = join(words, nameFrom + name.from, end);
  if (noun.type === 'role' && !noun.plural && name.type !== 'state' && name.type !== 'media') {
    // "driver Lind": a person whatever the name looks like; "the developer Halvik Homes" is not.
    const person = name.type === 'person' || name.type === 'unknown';
    return { ...base, form: 'name', type: person ? 'person' : name.type, name: shown, gender: noun.gender === 'unknown' ? name.gender : noun.gender, heads: [noun.head, ...name.heads], role: [join(words, from, head + 1), name.role].filter(Boolean).join(' ') };
  }
  if ((noun.type === 'media' || noun.type === 'organisation' || noun.type === 'account') && !noun.plural) {
    return { ...base, form: 'name', type: name.type === 'unknown' || name.type === 'person' ? noun.type : name.type, name: shown, gender: 'thing', heads: [noun.head, ...name.heads] };
  }
  // "told officials Russia had left": two phrases; the second is read on its own.
  return nominal('', words, first, from, head, noun, definite, undefined, false);
}

function nominal(text: string, words: readonly PhraseWord[], first: number, from: number, head: number, noun: SourceNoun, definite: Phrase['definite'], owner: Phrase | undefined, owned: boolean): Phrase {
  const h = words[head]!;
  const post = h.possessive || text === '' ? head + 1 : postModifierEnd(words, head, noun);
  const person = noun.type === 'role' && !noun.plural ? personBehind(words, head, post) : -1;
  if (person > 0) {
    // "head of hardware Tomasz Gil"
    const last = words[post - 1]!;
    const name = readName(words.slice(person, post).map((w) => w.text));
    return { span: [words[first]!.start, last.end], form: 'name', type: 'person', first, last: post, name: join(words, person, post), gender: noun.gender === 'unknown' ? name.gender : noun.gender, plural: false, heads: [noun.head], definite, role: join(words, from, person), modifiers: [], possessive: last.possessive, quoted: last.quoted };
  }
  const inner = words.slice(from, head).filter((w) => !isLoose(w.lower) || w.lower === 'various');
  const count = noun.plural && first < from ? words.slice(first, from).map((w) => w.lower).find((w) => /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(w)) : undefined;
  const opening = owner && !owned ? ownerWords(owner) : '';
  const label = [opening, count ?? '', ...inner.map((w) => w.text + (w.possessive ? '’s' : '')), h.capital && noun.type !== 'organisation' && !PARTIES.test(h.text) ? h.lower : h.text, ...words.slice(head + 1, post).map((w) => w.text + (w.possessive ? '’s' : ''))].filter(Boolean).join(' ');
  return {
    span: [words[first]!.start, words[post - 1]!.end], form: 'nominal', type: noun.type, first, last: head + 1, gender: noun.gender, plural: noun.plural, heads: [noun.head],
    definite: owned ? 'definite' : definite, label: lowerFirst(label, words, from), modifiers: [...(owner ? [ownerWords(owner).toLowerCase()] : []), ...inner.map((w) => w.lower)],
    ...(owner ? { owner: owner.name ?? owner.label ?? '' } : {}), possessive: h.possessive, quoted: h.quoted,
  };
}

/** Where a full name begins that ends the phrase: "deputy of the regional council Ana Lind"; -1 if none does. */
function personBehind(words: readonly PhraseWord[], head: number, post: number): number {
  let k = post;
  while (k - 1 > head + 1 && words[k - 1]!.capital) k--;
  return post - k >= 2 && post - k <= 3 && k > head + 2 && !words[k - 1]!.possessive && !/^(?:of|for|to|at|in|from|the|a)$/u.test(words[k - 1]!.lower) && isFirstName(words[k]!.text) && readName(words.slice(k, post).map((w) => w.text)).type === 'person' ? k : -1;
}

/** "Local officials" at the start of a sentence → "local officials"; names keep their capital. */
function lowerFirst(label: string, words: readonly PhraseWord[], from: number): string {
  const w = words[from];
  return w && label.startsWith(w.text) && (MODIFIERS.has(w.lower) || findSourceNoun(w.lower)) && !PARTIES.test(w.text) && !findStateReading(w.text) && !(words[from + 1]?.capital) ? w.lower + label.slice(w.text.length) : label;
}
const ownerWords = (owner: Phrase): string => {
  const words = owner.name ?? owner.label ?? '';
  return findStateReading(words)?.state.adjective ?? (words ? `${words}’s` : '');
};

function named(words: readonly PhraseWord[], first: number, from: number, end: number, definite: Phrase['definite'], owner: Phrase | undefined): Phrase | undefined {
  const last = words[end - 1]!;
  // "Defiant Ana Lind vowed": the sentence's first capital is no part of the name.
  if (from === 0 && end - from >= 3 && !isFirstName(words[0]!.text) && isFirstName(words[1]!.text) && readName(words.slice(0, end).map((w) => w.text)).type === 'unknown') from = 1;
  const run = words.slice(from, end).map((w) => w.text);
  const name = readName(run);
  if (name.type === 'state' && findStateReading(run.join(' '))?.form === 'adjective' && definite !== 'definite') return undefined;
  const shown = join(words, from + name.from, end);
  // "told The Courant": a capital article in mid sentence belongs to a paper's name.
  const paper = name.type === 'unknown' && words[first]!.text === 'The' && first > 0 && /^ $/u.test(words[first]!.gap) && end - from <= 2;
  if (paper) return { span: [words[first]!.start, last.end], form: 'name', type: 'media', first, last: end, name: `The ${shown}`, gender: 'thing', plural: false, heads: ['newspaper', 'paper', 'magazine', 'outlet'], definite, modifiers: [], possessive: last.possessive, quoted: last.quoted };
  const after = name.type === 'media' || name.type === 'unknown' || name.type === 'organisation' ? outletEnd(words, end) : end;
  const state = owner && name.type !== 'person' ? findStateReading(owner.name ?? '')?.state.adjective : undefined;
  return {
    span: [words[name.type === 'person' || definite === 'bare' ? from : first]!.start, words[after - 1]!.end], form: 'name', type: after > end ? 'media' : name.type, first, last: after,
    name: state ? `${state} ${shown}` : shown, ...(name.role ? { role: name.role } : {}), gender: name.gender, plural: name.type === 'group', heads: name.heads, definite,
    modifiers: [], ...(owner ? { owner: owner.name ?? '' } : {}), possessive: last.possessive, quoted: last.quoted,
  };
}

/** "Halvik news agency", "Brenna television": the common noun that tells an outlet; the name stays without it. */
function outletEnd(words: readonly PhraseWord[], end: number): number {
  let k = end;
  while (k < words.length && k - end < 2 && follows(words, k) && /^(?:news|agency|newspaper|television|tv|radio|newswire|channel|magazine|website|podcast|programme|program|portal|blog)$/u.test(words[k]!.lower)) k++;
  return k > end && !(words[k - 1]!.lower === 'agency' && k === end + 1) && words[k - 1]!.lower !== 'news' ? k : end;
}
