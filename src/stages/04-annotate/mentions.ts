/**
 * Owns the walk through a report that finds its mentions and tells whom each means. What a phrase is by its own words is
 * language/phrases.ts's; how a name joins another, cast.ts's; whom a pronoun means, pronoun-antecedents.ts's.
 */
import type { Mention, Segmentation } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { Phrase } from '../../language/phrases.js';
import { EMPTY_IT, findPronoun } from '../../language/pronouns.js';
import { isPlatform } from '../../language/roles.js';
import { isPerson, nobody, type Appearance, type Here, type Resolved } from './appearances.js';
import { Cast } from './cast.js';
import { learn, type Figure } from './figures.js';
import { surnamesByPronoun } from './lone-surnames.js';
import { keyOf } from './name-fit.js';
import { findLaterNamed } from './later-named.js';
import { resolveNominal } from './nominals.js';
import { resolvePronoun } from './pronoun-antecedents.js';
import { namesOf, readSentences, wordUse, type Read } from './sentence-phrases.js';
import type { Standing } from './speaking.js';

const OF_A_PLACE = /^,? (?:of|from|in) (?:the )?\p{Lu}[\p{L}.'’ -]{1,50}(?:, \p{Lu}[\p{L}. ]{1,20})?, $/u;

/** In text order. `name` is undefined where it is not clear who is meant. */
export function findMentions(text: string, segmentation: Segmentation): Mention[] {
  const use = wordUse(text, segmentation);
  const read = readSentences(text, segmentation, use);
  const people = surnamesByPronoun(read);
  const cast = new Cast(read.flatMap((r) => namesOf(text, r, use)).map((u) => {
    const gender = people.get(keyOf(u.phrase.name!));
    return gender === undefined ? u : { ...u, apposed: true, phrase: { ...u.phrase, gender } };
  }));
  const found: { phrase: Phrase; resolved: Resolved; figure: Figure | undefined; antecedent: Span | undefined; sentence: number }[] = [];
  // Where each was named last, or met first while it has no name.
  const known = new Map<Figure, Span>();
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
      const { figure } = resolved, antecedent = figure && known.get(figure);
      if (figure && !onlyServesAs(text, phrase)) {
        before.push({ figure, ...here, standing: r.standing[i]! });
        if (phrase.form === 'name' || !antecedent) known.set(figure, phrase.span);
      }
      if (!(phrase.form === 'name' && !figure && phrase.type === 'unknown')) found.push({ phrase, resolved, figure, antecedent, sentence: r.sentence });
    });
  }
  for (const [unnamed, later] of findLaterNamed(found)) {
    for (const f of found) if (f.figure === unnamed) f.resolved = { figure: unnamed, confidence: 0.75, why: 'the only one whom the report names later for that office' };
    adopt(unnamed, later);
  }
  return found.map(({ phrase, resolved, figure, antecedent }) => ({
    span: phrase.span, text: text.slice(phrase.span[0], phrase.span[1]), form: phrase.form, type: figure?.type ?? (phrase.type === 'unknown' ? 'organisation' : phrase.type),
    ...(figure ? { name: figure.name } : {}), confidence: resolved.confidence, ...(figure?.role ? { role: figure.role } : {}),
    why: resolved.why, ...(antecedent ? { antecedent } : {}),
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
      return { figure: sameAs, confidence: 0.93, why: 'the name of what stands beside it' };
    }
    const figure = cast.find(phrase);
    if (!figure) return nobody('a name that could mean two, or a place or thing');
    if (figure.type === 'person') learn(figure, phrase);
    // "A spokesman, Jan Roth, said": who was unnamed until now has a name.
    if (sameAs && !sameAs.named && figure !== sameAs && figure.named && sameAs.plural === figure.plural) {
      adopt(sameAs, figure);
      for (let k = before.length - 1; k >= 0 && before.length - k < 300; k--) if (before[k]!.figure === sameAs) before[k]!.figure = figure;
    }
    return figure.name === phrase.name ? { figure, confidence: 0.95, why: 'a name' } : { figure, confidence: 0.9, why: 'a part or another form of a name' };
  }
  if (sameAs) { learn(sameAs, phrase); return { figure: sameAs, confidence: 0.9, why: 'a description of the one beside it' }; }
  const resolved = resolveNominal(r, i, figures, here, before);
  if (resolved.figure) nameByAuthor(text, r, i, resolved.figure, cast);
  return resolved;
}

/** "The survey, conducted by the Harbour Board, … the survey found": it goes by whose it is. */
function nameByAuthor(text: string, r: Read, i: number, figure: Figure, cast: Cast): void {
  const phrase = r.phrases[i]!, next = r.phrases[i + 1];
  if (figure.named || phrase.plural || phrase.type !== 'document' || phrase.label === undefined || next?.form !== 'name' || !MADE_BY.test(text.slice(phrase.span[1], next.span[0]))) return;
  const author = cast.find(next);
  if (author?.named && author.type !== 'state') Object.assign(figure, { name: `${author.name} ${phrase.label}`, named: true });
}
const MADE_BY = /^(?:,? (?:conducted|carried out|published|released|issued|commissioned|compiled|produced|written))? by (?:the )?$/u;

/** "His wife, who acted as a campaign manager": what somebody is for a while, and nobody new. */
const onlyServesAs = (text: string, { form, span }: Phrase): boolean => form === 'nominal' && /^an? /iu.test(text.slice(span[0], span[0] + 3)) && / as $/iu.test(text.slice(Math.max(0, span[0] - 4), span[0]));

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

function resolvePronounAt(text: string, r: Read, i: number, figures: readonly (Figure | undefined)[], here: Here, before: readonly Appearance[]): Resolved {
  const phrase = r.phrases[i]!;
  const lower = text.slice(phrase.span[0], phrase.span[1]).toLowerCase();
  if (findPronoun(lower)!.relative) {
    // "Sheriff Jan Roth of Brenna County, Ariz., who": over the place to the person.
    if (lower === 'who') for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const figure = figures[k];
      if (figure && isPerson(figure) && OF_A_PLACE.test(text.slice(r.phrases[k]!.span[1], phrase.span[0]))) return { figure, confidence: 0.8, why: 'the one before, with the place where he belongs' };
    }
    // "Lind, who runs the line,": the phrase that ends just before.
    for (let k = i - 1; k >= 0; k--) {
      if (r.inner[k]) continue;
      const between = text.slice(r.phrases[k]!.span[1], phrase.span[0]);
      const figure = figures[k];
      // "Democrats on Capitol Hill, who": no place speaks; a club may.
      if (lower === 'who' && figure && !['person', 'role', 'group'].includes(figure.type) && !(figure.type === 'organisation' && !figure.place && r.standing[k] !== 'object')) return nobody('what stands before “who” does not speak');
      return /^,? $/u.test(between) && figures[k] ? { figure: figures[k], confidence: 0.88, why: 'the one directly before' } : nobody('nobody stands directly before');
    }
    return nobody('nobody stands directly before');
  }
  if (lower === 'it' && EMPTY_IT.test(text.slice(phrase.span[1] + 1, phrase.span[1] + 24)) && here.standing !== 'speaker') return nobody('“it” stands for nobody here', 0.2);
  return resolvePronoun(lower, here, before);
}
