/** Owns what a noun phrase tells by its own words: a title and its name, a common noun with its label, a name alone. Whom it means, stage 04 says. */
import type { ActorType } from '../domain/actor.js';
import type { Span } from '../domain/span.js';
import { follows, isJoined } from './capital-runs.js';
import { isFirstName } from './gender.js';
import { MODIFIERS, PARTY_WORD } from './lexicon/phrase-words.js';
import { readName } from './names.js';
import type { PhraseWord } from './phrase-words.js';
import { postModifierEnd } from './post-modifiers.js';
import { findSourceNoun, isLoose, type Gender, type SourceNoun } from './roles.js';
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
  /** Of a state that only this report knows: "Lavonian". */
  readonly adjective?: string;
  readonly possessive: boolean;
  readonly quoted: boolean;
}

const join = (words: readonly PhraseWord[], from: number, to: number): string =>
  words.slice(from, to).map((w, n) => w.text + (n < to - from - 1 ? (w.possessive ? '’s' : words[from + n + 1]!.gap.startsWith('.') && !w.text.endsWith('.') ? '.' : isJoined(words, from + n + 1) ? ' &' : '') : '')).join(' ');

/** "France centre Per Lund": a player, where it is no body. */
const PLAYERS = /^(?:centre|center|guard)$/u;
/** They go by the name of their firm. */
const ADVISERS = /^(?:analysts?|consultants?|brokers?|accountants?|pollsters?|bookmakers?|solicitors?|auditors?)$/u;

export function titled(words: readonly PhraseWord[], first: number, from: number, head: number, noun: SourceNoun, nameFrom: number, end: number, definite: Phrase['definite']): Phrase | undefined {
  const last = words[end - 1]!;
  const base = { span: [words[first]!.start, last.end] as Span, first, last: end, plural: false, definite, modifiers: [], possessive: last.possessive, quoted: last.quoted };
  const name = readName(words.slice(nameFrom, end).map((w) => w.text));
  const shown = join(words, nameFrom + name.from, end);
  if (PLAYERS.test(words[head]!.text) && name.type === 'person') return { ...base, form: 'name', type: 'person', name: shown, gender: name.gender, heads: name.heads, role: join(words, from, head + 1) };
  if (noun.type === 'role' && !noun.plural && name.type !== 'state' && name.type !== 'media') {
    // "driver Lind": a person whatever the name looks like; "the developer Halvik Homes" is not.
    // "operator SeaLink Pacific": an office that firms hold as well.
    const firm = /^(?:operator|owner|buyer|rival|partner|sponsor|member|opponent|lead|champion|holder)$/u.test(noun.head) && name.type === 'unknown' && !isFirstName(words[nameFrom + name.from]!.text);
    if (firm) return { ...base, form: 'name', type: 'organisation', name: shown, gender: 'thing', heads: [noun.head, ...name.heads] };
    const person = name.type === 'person' || name.type === 'unknown';
    return { ...base, form: 'name', type: person ? 'person' : name.type, name: shown, gender: noun.gender === 'unknown' ? name.gender : noun.gender, heads: [noun.head, ...name.heads], role: [join(words, from, head + 1), name.role].filter(Boolean).join(' ') };
  }
  if ((noun.type === 'media' || noun.type === 'organisation' || noun.type === 'account') && !noun.plural) {
    return { ...base, form: 'name', type: name.type === 'unknown' || name.type === 'person' || name.type === 'group' ? noun.type : name.type, name: shown, gender: 'thing', heads: [noun.head, ...name.heads] };
  }
  // "say analysts Juno Research"
  if (noun.plural && ADVISERS.test(noun.head) && head === nameFrom - 1 && (name.type === 'unknown' || name.type === 'organisation' || name.type === 'document') && end - nameFrom > name.from) return { ...base, form: 'name', type: 'organisation', name: shown, gender: 'thing', heads: ['firm', 'company'] };
  // "told officials Russia had left": two phrases; the second is read on its own.
  return nominal('', words, first, from, head, noun, definite, undefined, false);
}

export function nominal(text: string, words: readonly PhraseWord[], first: number, from: number, head: number, noun: SourceNoun, definite: Phrase['definite'], owner: Phrase | undefined, owned: boolean): Phrase {
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
  const label = [opening, count ?? '', ...inner.map((w) => w.text + (w.possessive ? '’s' : '')), h.capital && noun.type !== 'organisation' && !PARTY_WORD.test(h.text) ? h.lower : h.text, ...words.slice(head + 1, post).map((w) => w.text + (w.possessive ? '’s' : ''))].filter(Boolean).join(' ');
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
  return post - k >= 2 && post - k <= 3 && k > head + 2 && !words[k - 1]!.possessive && !/^(?:of|for|to|at|in|from|the|a)$/u.test(words[k - 1]!.lower) && !/^(?:organisation|media|document)$/u.test(findSourceNoun(words[k - 1]!.lower)?.type ?? '') && isPersonName(words.slice(k, post), words[k - 1]!) ? k : -1;
}

/** Behind "minister for civil aviation" two capitals are a name, whatever name it is. */
function isPersonName(name: readonly PhraseWord[], before: PhraseWord): boolean {
  const { type } = readName(name.map((w) => w.text));
  return (isFirstName(name[0]!.text) && type === 'person') || (name.length === 2 && !before.capital && type === 'unknown');
}

const PEOPLES = /^(?:European|African|Asian|Arab|American|Western|Eastern|Latin|Nordic|Baltic|Balkan|Christian|Muslim|Jewish|Catholic|Protestant|Orthodox|Republican|Democratic)$/u;
/** "Local officials" at the start of a sentence → "local officials"; names and "European" keep their capital. */
function lowerFirst(label: string, words: readonly PhraseWord[], from: number): string {
  const w = words[from];
  return w && label.startsWith(w.text) && (MODIFIERS.has(w.lower) || findSourceNoun(w.lower)) && !PARTY_WORD.test(w.text) && !PEOPLES.test(w.text) && !findStateReading(w.text) && !(words[from + 1]?.capital) ? w.lower + label.slice(w.text.length) : label;
}
const ownerWords = (owner: Phrase): string => {
  const words = owner.name ?? owner.label ?? '';
  return findStateReading(words)?.state.adjective ?? owner.adjective ?? (words ? `${words}’s` : '');
};

export function named(words: readonly PhraseWord[], first: number, from: number, end: number, definite: Phrase['definite'], owner: Phrase | undefined): Phrase | undefined {
  const last = words[end - 1]!;
  // "Defiant Ana Lind vowed": the sentence's first capital is no part of the name.
  if (from === 0 && end - from >= 3 && !isFirstName(words[0]!.text) && isFirstName(words[1]!.text) && readName(words.slice(0, end).map((w) => w.text)).type === 'unknown') from = 1;
  const run = words.slice(from, end).map((w) => w.text);
  const name = readName(run);
  const state = name.type === 'state' ? findStateReading(run.join(' '))?.form : undefined;
  if (state === 'adjective' && definite !== 'definite') return undefined;
  // "Most Americans don't believe it": the people. "The Russians" act for their state.
  if (state === 'people' && definite !== 'definite') {
    return { span: [words[first]!.start, last.end], form: 'nominal', type: 'group', first, last: end, gender: 'unknown', plural: true, heads: [last.lower], definite, label: run.join(' '), modifiers: [], possessive: last.possessive, quoted: last.quoted };
  }
  const shown = join(words, from + name.from, end);
  // "told The Courant": a capital article in mid sentence belongs to a paper's name.
  const paper = name.type === 'unknown' && words[first]!.text === 'The' && first > 0 && /^ $/u.test(words[first]!.gap) && end - from <= 2;
  if (paper) return { span: [words[first]!.start, last.end], form: 'name', type: 'media', first, last: end, name: `The ${shown}`, gender: 'thing', plural: false, heads: ['newspaper', 'paper', 'magazine', 'outlet'], definite, modifiers: [], possessive: last.possessive, quoted: last.quoted };
  const after = name.type === 'media' || name.type === 'unknown' || name.type === 'organisation' ? outletEnd(words, end) : end;
  const ofState = owner && name.type !== 'person' ? findStateReading(owner.name ?? '')?.state.adjective : undefined;
  return {
    span: [words[name.type === 'person' || definite === 'bare' ? from : first]!.start, words[after - 1]!.end], form: 'name', type: after > end ? 'media' : name.type, first, last: after,
    name: ofState ? `${ofState} ${shown}` : shown, ...(name.role ? { role: name.role } : {}), gender: name.gender, plural: name.type === 'group', heads: name.heads, definite,
    modifiers: [], ...(owner ? { owner: owner.name ?? '' } : {}), possessive: last.possessive, quoted: last.quoted,
  };
}

/** "Halvik news agency", "Brenna television": the common noun that tells an outlet; the name stays without it. */
function outletEnd(words: readonly PhraseWord[], end: number): number {
  let k = end;
  while (k < words.length && k - end < 2 && follows(words, k) && /^(?:news|agency|newspaper|television|tv|radio|newswire|channel|magazine|website|podcast|programme|program|portal|blog)$/u.test(words[k]!.lower)) k++;
  return k > end && !(words[k - 1]!.lower === 'agency' && k === end + 1) && words[k - 1]!.lower !== 'news' ? k : end;
}
