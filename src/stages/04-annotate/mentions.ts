/**
 * Owns the walk through a report that finds its mentions and tells whom each means. What a phrase is by its own words is
 * language/phrases.ts's; how a name joins another, figures.ts's; whom a pronoun means, resolve.ts's.
 */
import type { Mention, Segmentation, Sentence } from '../../domain/document.js';
import { contains } from '../../domain/span.js';
import type { WordUse } from '../../language/capital-runs.js';
import { phraseWords, type PhraseWord } from '../../language/phrase-words.js';
import { findPhrases, type Phrase } from '../../language/phrases.js';
import { EMPTY_IT, findPronoun } from '../../language/pronouns.js';
import { isOwnerless, isPlatform } from '../../language/roles.js';
import { findAppositions } from './appositions.js';
import { Cast, learn, newFigure, type Figure, type NameUse } from './figures.js';
import { ownWords, resolveBody, resolveDefinite, resolvePronoun, type Appearance, type Here, type Resolved } from './resolve.js';
import { standingOf, type Standing } from './speaking.js';

interface Read { sentence: number; paragraph: number; words: PhraseWord[]; phrases: Phrase[]; same: number[]; standing: Standing[]; inner: boolean[] }

/** In text order. `name` is undefined where it is not clear who is meant. */
export function findMentions(text: string, segmentation: Segmentation): Mention[] {
  const use = wordUse(text, segmentation);
  const read = readSentences(text, segmentation, use);
  const cast = new Cast(read.flatMap((r) => namesOf(r, use)));
  const found: { phrase: Phrase; resolved: Resolved; figure: Figure | undefined }[] = [];
  const before: Appearance[] = [];
  for (const r of read) {
    const figures: (Figure | undefined)[] = [];
    r.phrases.forEach((phrase, i) => {
      const here: Here = { sentence: r.sentence, paragraph: r.paragraph, standing: r.standing[i]!, quoted: phrase.quoted };
      const resolved = resolveOne(text, r, i, figures, here, before, cast);
      figures[i] = resolved.figure;
      // "City's manager, Colm Rafferty, was guarded": the name stands where its description does.
      const host = r.same[i]!;
      if (host >= 0) r.standing[i] = better(r.standing[i]!, r.standing[host]!);
      if (resolved.figure) before.push({ figure: resolved.figure, ...here, standing: r.standing[i]! });
      if (!(phrase.form === 'name' && !resolved.figure && phrase.type === 'unknown')) found.push({ phrase, resolved, figure: resolved.figure });
    });
  }
  return found.map(({ phrase, resolved, figure }) => ({
    span: phrase.span, text: text.slice(phrase.span[0], phrase.span[1]), form: phrase.form, type: figure?.type ?? (phrase.type === 'unknown' ? 'organisation' : phrase.type),
    ...(figure ? { name: figure.name } : {}), confidence: resolved.confidence, ...(figure?.role ? { role: figure.role } : {}),
  }));
}

function resolveOne(text: string, r: Read, i: number, figures: readonly (Figure | undefined)[], here: Here, before: readonly Appearance[], cast: Cast): Resolved {
  const phrase = r.phrases[i]!;
  if (phrase.form === 'pronoun') return resolvePronounAt(text, r, i, figures, here, before);
  const sameAs = r.same[i]! >= 0 ? figures[r.same[i]!] : undefined;
  if (phrase.form === 'name') {
    if (sameAs && phrase.type !== 'person' && !phrase.name!.includes(' ')) {
      // "A Telegram account, @rvk": the handle is the name, with its platform.
      if (!sameAs.named) Object.assign(sameAs, { name: [phrase.type === 'account' ? platformIn(sameAs.name) : '', phrase.name!].filter(Boolean).join(' '), named: true });
      cast.alias(phrase.name!, sameAs);
      return { figure: sameAs, confidence: 0.93 };
    }
    const figure = cast.find(phrase);
    if (!figure) return { figure: undefined, confidence: 0.3 };
    if (figure.type === 'person') learn(figure, phrase);
    // "A spokesman, Jan Roth, said": who was unnamed until now has a name.
    if (sameAs && !sameAs.named && figure !== sameAs && figure.named && sameAs.plural === figure.plural) {
      adopt(sameAs, figure);
      for (let k = before.length - 1; k >= 0 && before.length - k < 300; k--) if (before[k]!.figure === sameAs) before[k]!.figure = figure;
    }
    return { figure, confidence: figure.name === phrase.name ? 0.95 : 0.9 };
  }
  if (sameAs) { learn(sameAs, phrase); return { figure: sameAs, confidence: 0.9 }; }
  return resolveNominal(r, i, figures, here, before);
}

const platformIn = (label: string): string => label.split(' ').find((w) => isPlatform(w.toLowerCase())) ?? '';
const ORDER: readonly Standing[] = ['speaker', 'subject', 'object', 'inner'];
const better = (a: Standing, b: Standing): Standing => (ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b);

function adopt(unnamed: Figure, named: Figure): void {
  for (const h of unnamed.heads) named.heads.add(h);
  for (const w of unnamed.words) named.words.add(w);
  if (named.gender === 'unknown') named.gender = unnamed.gender;
  if (!named.role && named.type === 'person') named.role = unnamed.name.replace(' (unnamed)', '');
  Object.assign(unnamed, { name: named.name, type: named.type, named: true, gender: named.gender, heads: named.heads, words: named.words, ...(named.role ? { role: named.role } : {}) });
}

function resolveNominal(r: Read, i: number, figures: readonly (Figure | undefined)[], here: Here, before: readonly Appearance[]): Resolved {
  const plain = r.phrases[i]!;
  const owner = ownerAt(r, i, figures);
  // "her agent": Lind's, and nobody else's.
  const phrase = owner ? { ...plain, label: `${owner.name.replace(' (unnamed)', '')}’s ${plain.label}` } : plain;
  const head = phrase.heads[0]!;
  if (phrase.definite === 'definite') {
    const found = resolveDefinite(phrase, here, before);
    if (found.figure) return found;
    const pair = phrase.plural ? pairOf(phrase, here, before) : undefined;
    if (pair) return { figure: pair, confidence: 0.75 };
    if (found.rivals === 0 && !owner && !plain.owner && ownWords(phrase, head).length === 0) {
      const body = resolveBody(phrase, here, before);
      if (body) return { figure: body, confidence: 0.75 };
    }
    // "the official" with two of them about: nobody in particular. "the mayor of Brenna" is somebody whoever else is mayor.
    if (found.rivals > 0 && ownWords(phrase, head).length === 0) return { figure: undefined, confidence: 0.3 };
  } else if (phrase.plural) {
    // "officials" again are the same nobody in particular.
    for (let k = before.length - 1; k >= 0 && before.length - k < 60; k--) if (before[k]!.figure.name === unnamed(phrase)) return { figure: before[k]!.figure, confidence: 0.8 };
  }
  const bodyWithName = phrase.type === 'organisation' && phrase.definite !== 'indefinite' && ownWords(phrase, head).length > 0 || phrase.type === 'media' && phrase.definite !== 'indefinite' && ownWords(phrase, head).length > 0;
  if (isOwnerless(phrase.label ?? '') && phrase.definite === 'bare') return { figure: undefined, confidence: 0.3 };
  return { figure: newFigure(bodyWithName ? phrase.label! : unnamed(phrase), phrase.type === 'unknown' ? 'role' : phrase.type, phrase, false), confidence: 0.85 };
}

/** Whom the "his" or "its" directly before a noun means. */
function ownerAt(r: Read, i: number, figures: readonly (Figure | undefined)[]): Figure | undefined {
  const before = r.phrases[i - 1];
  return before?.form === 'pronoun' && before.last === r.phrases[i]!.first + 1 ? figures[i - 1] : undefined;
}

const unnamed = (phrase: Phrase): string => `${phrase.label} (unnamed)`;

/** "both officials", "the two officials": the last two single ones. */
function pairOf(phrase: Phrase, here: Here, before: readonly Appearance[]): Figure | undefined {
  const found: Figure[] = [];
  for (let k = before.length - 1; k >= 0 && here.sentence - before[k]!.sentence <= 5; k--) {
    const f = before[k]!.figure;
    if (!f.plural && !f.parts && f.heads.has(phrase.heads[0]!) && !found.includes(f) && (f.type === 'role' || f.type === 'person')) found.push(f);
  }
  if (found.length !== 2) return undefined;
  const parts = found.reverse();
  return { ...newFigure(parts.map((f) => f.name).join('; '), 'group', phrase, false), plural: true, parts };
}

function resolvePronounAt(text: string, r: Read, i: number, figures: readonly (Figure | undefined)[], here: Here, before: readonly Appearance[]): Resolved {
  const phrase = r.phrases[i]!;
  const lower = text.slice(phrase.span[0], phrase.span[1]).toLowerCase();
  if (findPronoun(lower)!.relative) {
    // "Lind, who runs the line,": the phrase that ends just before.
    for (let k = i - 1; k >= 0; k--) {
      if (r.inner[k] || r.same[k]! >= 0 && k > 0 && false) continue;
      const between = text.slice(r.phrases[k]!.span[1], phrase.span[0]);
      const figure = figures[k];
      // "Democrats on Capitol Hill, who": no place speaks; a club may.
      if (lower === 'who' && figure && !['person', 'role', 'group'].includes(figure.type) && !(figure.type === 'organisation' && !figure.place && r.standing[k] !== 'object')) return { figure: undefined, confidence: 0.3 };
      return /^,? $/u.test(between) && figures[k] ? { figure: figures[k], confidence: 0.88 } : { figure: undefined, confidence: 0.3 };
    }
    return { figure: undefined, confidence: 0.3 };
  }
  if (lower === 'it' && EMPTY_IT.test(text.slice(phrase.span[1] + 1, phrase.span[1] + 24)) && here.standing !== 'speaker') return { figure: undefined, confidence: 0.2 };
  return resolvePronoun(lower, here, before);
}

function readSentences(text: string, { paragraphs, quotations }: Segmentation, use: WordUse): Read[] {
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

function namesOf(r: Read, use: WordUse): NameUse[] {
  const used = new Set(r.same);
  return r.phrases.flatMap((phrase, i) => phrase.form !== 'name' ? [] : [{
    phrase, speaks: r.standing[i] === 'speaker', apposed: (r.same[i]! >= 0 && r.phrases[r.same[i]!]!.type === 'role') || used.has(i) && r.phrases.some((p, k) => r.same[k] === i && p.type === 'role'),
    state: phrase.type === 'unknown' && actsAsState(phrase.name!, r, i, use),
    placed: /^(?:in|at|near|from|to|into|outside|around|across|towards|toward|of)$/u.test(r.words[phrase.first - 1]?.lower ?? ''),
  }]);
}

/** A country that no list has: "Lavonia" where the report says "Lavonian", "Lavonia's presidency". */
function actsAsState(name: string, r: Read, i: number, use: WordUse): boolean {
  if (name.includes(' ') || name.length < 4) return false;
  const next = r.phrases[i + 1];
  if (r.phrases[i]!.possessive && next && /^(?:government|presidency|parliament|army|president|premier|minister|ministry|military|embassy|ambassador)$/u.test(next.heads[0] ?? '')) return true;
  const stem = name.replace(/[aeo]$/u, '');
  return ['ian', 'an', 'n', 'ese', 'i', 'ish'].some((e) => (e === 'n' || e === 'i' ? name + e : stem + e) !== name && (use.capital(stem + e) || use.capital(name + e)));
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

/** "VALBERG, April 20 (MWN) — The bank": where the report was written is nobody in it. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L}.'’ -]{1,30}(?:, [^—–(-]{1,30})?(?: ?\([^)]{2,25}\))? ?[—–-]{1,2} (?=\p{Lu}|[“"])/u;

/** "Rescue Boat Lost In Harbour Storm": capitals there tell nothing. */
const isTitleCase = (words: readonly PhraseWord[]): boolean => {
  const long = words.filter((w) => w.text.length >= 4);
  return long.length > 2 && long.filter((w) => w.capital).length > 0.6 * long.length;
};

/** Which words the report writes small somewhere, and which with a capital where no sentence starts. */
function wordUse(text: string, segmentation: Segmentation): WordUse {
  const small = new Set<string>(), great = new Set<string>();
  const each = (s: Sentence): void => s.tokens.forEach((t, i) => {
    const w = text.slice(t.span[0], Math.min(t.span[1], t.span[0] + 40));
    const before = i > 0 ? text[s.tokens[i - 1]!.span[0]]! : '';
    const first = w[0]!, lower = first.toLowerCase();
    if (first === lower) { if (first !== first.toUpperCase()) small.add(w); }
    else if (i > 0 && !/[“"‘:—–•(.]/u.test(before)) great.add(w);
  });
  for (const p of segmentation.paragraphs) if (p.kind === 'body') p.sentences.forEach(each);
  return { lower: (w) => small.has(w), capital: (w) => great.has(w) };
}
