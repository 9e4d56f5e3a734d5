/** Owns whom a pronoun or a definite noun means, by what was mentioned before. In doubt nobody: a wrong name is worse than none. */
import type { Phrase } from '../../language/phrases.js';
import { findPronoun } from '../../language/pronouns.js';
import type { Figure } from './figures.js';
import type { Standing } from './speaking.js';

/** One mention of a figure, where the walk through the report has come to. */
export interface Appearance { figure: Figure; sentence: number; paragraph: number; standing: Standing; quoted: boolean }
export interface Here { sentence: number; paragraph: number; standing: Standing; quoted: boolean }
export interface Resolved { figure: Figure | undefined; confidence: number }

/** Sentences back that a pronoun reaches, and how many appearances are looked at. */
const REACH = 3;
const LOOK_BACK = 40;
/** Points by which the best must beat the next; measured on invented reports: smaller margins gave wrong names. */
const CLEAR = 1.5, FAIR = 0.9;
const POINTS: Readonly<Record<Standing, number>> = { speaker: 3, subject: 2, object: 0.5, inner: -0.5 };
const NOBODY: Resolved = { figure: undefined, confidence: 0.3 };

const isPerson = (f: Figure): boolean => f.type === 'person' || f.type === 'role';

const PLACES = /^(?:city|town|village|county|state|district|region|province|nation|country|kingdom|republic|empire|house|chamber|university|school|hospital)$/u;
/** Texts that can be said to say something: "It found that". */
const TELLING = /^(?:report|study|survey|poll|statement|letter|ruling|verdict|judgment|lawsuit|complaint|filing|treaty|pact|memo|document|paper|analysis|audit|review|assessment|indictment|bill|law|resolution|article|editorial|book)$/u;

export function fitsPronoun(f: Figure, lower: string, speaks: boolean): boolean {
  const p = findPronoun(lower)!;
  if (p.number === 'one' && p.gender === 'thing') return !isPerson(f) && !f.plural && f.type !== 'group' && !(!f.named && [...f.heads].some((h) => PLACES.test(h))) && (f.type !== 'document' || [...f.heads].some((h) => TELLING.test(h)));
  if (p.number === 'one') return isPerson(f) && !f.plural && (p.gender === 'person' || f.gender === p.gender || f.gender === 'unknown');
  if (p.number === 'many') return f.plural || f.type === 'group' || !speaks && f.type === 'organisation' || f.parts !== undefined;
  return true;
}

/** "he", "she", "it", "they" and their possessives; `before` in text order. */
export function resolvePronoun(lower: string, here: Here, before: readonly Appearance[]): Resolved {
  const p = findPronoun(lower)!;
  if (p.person !== 3) return p.number === 'one' ? speakerOfQuotation(here, before) : NOBODY;
  if (here.quoted) return NOBODY;
  const scores = new Map<Figure, number>();
  const sure = new Map<Figure, boolean>();
  const places = new Map<Figure, number>();
  const spoke = new Set<Figure>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < LOOK_BACK; k--, looked++) {
    const a = before[k]!;
    const back = here.sentence - a.sentence;
    if (back > REACH) break;
    if (a.quoted || !fitsPronoun(a.figure, lower, here.standing === 'speaker')) continue;
    const matched = a.figure.gender === p.gender || p.gender === 'thing' || p.gender === 'any';
    const score = POINTS[a.standing] - (a.figure.type === 'document' ? 1 : a.figure.type === 'organisation' && p.number === 'many' ? 1.2 : 0) - 1.2 * back + (a.paragraph === here.paragraph ? 0.8 : 0) + (a.figure.named ? 0.4 : 0) + (matched ? 0.8 : -0.4);
    if (!scores.has(a.figure) || scores.get(a.figure)! < score) scores.set(a.figure, score);
    sure.set(a.figure, matched);
    if (!places.has(a.figure)) places.set(a.figure, a.sentence);
    if (a.standing === 'speaker') spoke.add(a.figure);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best || best[1] < -1) return NOBODY;
  // "Roth met Lind. He …": a subject is not clearly meant before another of its kind beside it.
  const rival = ranked[1]?.[0];
  if (rival && places.get(rival)! === places.get(best[0])! && !spoke.has(best[0])) return NOBODY;
  const lead = best[1] - (ranked[1]?.[1] ?? -2);
  const doubt = sure.get(best[0]) ? 0 : 0.1;
  if (lead >= CLEAR) return { figure: best[0], confidence: 0.9 - doubt };
  if (lead >= FAIR) return { figure: best[0], confidence: 0.72 - doubt };
  return NOBODY;
}

/** “I saw it,” said Kask: the one who speaks in this sentence, outside the marks. */
function speakerOfQuotation(here: Here, before: readonly Appearance[]): Resolved {
  const speakers = new Set<Figure>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < LOOK_BACK; k--, looked++) {
    const a = before[k]!;
    if (here.sentence - a.sentence > 1 || a.paragraph !== here.paragraph) break;
    if (a.standing === 'speaker' && !a.quoted && isPerson(a.figure)) speakers.add(a.figure);
  }
  return speakers.size === 1 ? { figure: [...speakers][0], confidence: 0.75 } : NOBODY;
}

/** A wide noun may take up a narrower one: "the official" the envoy, "the company" a bank. */
const WIDER: Readonly<Record<string, RegExp>> = {
  official: /^(?:official|envoy|ambassador|diplomat|spokesperson|spokesman|spokeswoman|minister|secretary|commissioner|inspector|deputy|director|governor|mayor|chief|representative|negotiator|commander|head|regulator)$/u,
  politician: /^(?:politician|senator|lawmaker|legislator|congressman|congresswoman|deputy|councillor|minister|mayor|governor|mp|candidate)$/u,
  leader: /^(?:leader|president|premier|chancellor|chairman|chairwoman|head|chief|king|emir)$/u,
  officer: /^(?:officer|detective|inspector|sergeant|constable|captain|superintendent|lieutenant)$/u,
  executive: /^(?:executive|ceo|director|manager|chairman|chairwoman|founder|president|head)$/u,
  spokesperson: /^(?:spokesperson|spokesman|spokeswoman)$/u,
  scientist: /^(?:scientist|researcher|professor|geologist|seismologist|biologist|virologist|epidemiologist|climatologist|physicist|chemist|ecologist|author)$/u,
  researcher: /^(?:scientist|researcher|professor|author|lead)$/u,
  diplomat: /^(?:diplomat|envoy|ambassador|consul)$/u,
  lawyer: /^(?:lawyer|attorney|solicitor|barrister|counsel)$/u,
  attorney: /^(?:lawyer|attorney)$/u,
  company: /^(?:company|firm|corporation|manufacturer|maker|operator|airline|bank|retailer|group|carmaker|lender|insurer|developer|supplier|utility|producer|brewer|supermarket)$/u,
  firm: /^(?:company|firm|corporation|consultancy)$/u,
  agency: /^(?:agency|service|bureau|authority|administration|office|directorate)$/u,
  newspaper: /^(?:newspaper|paper|daily|tabloid|times|post|tribune|herald|gazette|courier|journal)$/u, paper: /^(?:newspaper|paper|daily|tabloid|times|post)$/u,
  report: /^(?:report|study|review|inquiry|paper)$/u, treaty: /^(?:treaty|pact|agreement|accord|deal)$/u, pact: /^(?:treaty|pact|agreement|accord|deal)$/u, study: /^(?:study|paper|research|survey|report)$/u,
  man: /^man$/u, woman: /^woman$/u,
};
/** Nouns that one report rarely holds two of, so that distance does not matter: "the mayor". */
const OFFICE = /^(?:mayor|president|governor|premier|minister|chancellor|king|queen|pope|chairman|chairwoman|coach|ceo|commissioner|sheriff|judge|coroner|ambassador|bishop|archbishop|emir|harbourmaster|captain|skipper)$/u;
const FAR = 8;

/** "the official", "the ministry", "the North Korean envoy". `fresh` says that the phrase names somebody by itself ("the mayor of Brenna"). */
export function resolveDefinite(phrase: Phrase, here: Here, before: readonly Appearance[]): Resolved & { rivals: number } {
  const head = phrase.heads[0]!;
  const last = new Map<Figure, Appearance>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < 400; k--, looked++) {
    const a = before[k]!;
    if (last.has(a.figure) || a.figure.plural !== phrase.plural) continue;
    if (fitsHead(a.figure, phrase, head)) last.set(a.figure, a);
  }
  const ranked = [...last.values()].sort((a, b) => b.sentence - a.sentence || POINTS[b.standing] - POINTS[a.standing]);
  const best = ranked[0];
  if (!best) return { ...NOBODY, rivals: 0 };
  const back = here.sentence - best.sentence;
  const unique = ranked.length === 1;
  if (unique && (OFFICE.test(head) || phrase.modifiers.length > 0 || best.figure.type !== 'role')) return { figure: best.figure, confidence: back <= FAR ? 0.88 : 0.75, rivals: 1 };
  if (unique) return back <= FAR ? { figure: best.figure, confidence: 0.85, rivals: 1 } : { ...NOBODY, rivals: 1 };
  const next = here.sentence - ranked[1]!.sentence;
  // Two officials: the one who spoke just now, if the other has not been heard for a while.
  if (back <= 2 && next - back >= 2 && best.standing !== 'inner') return { figure: best.figure, confidence: 0.75, rivals: ranked.length };
  if (back <= 1 && next > back && best.standing === 'speaker' && best.paragraph === here.paragraph) return { figure: best.figure, confidence: 0.7, rivals: ranked.length };
  return { ...NOBODY, rivals: ranked.length };
}

function fitsHead(f: Figure, phrase: Phrase, head: string): boolean {
  const same = f.heads.has(head) || [...f.heads].some((h) => WIDER[head]?.test(h)) || (head === 'man' || head === 'woman') && isPerson(f) && f.gender === (head === 'man' ? 'male' : 'female') && f.named === false;
  if (!same && !(/^(?:organi[sz]ation|body)$/u.test(head) && f.type === 'organisation' && f.named)) return false;
  if (phrase.type === 'role' !== isPerson(f) && phrase.type === 'role') return false;
  if (phrase.gender !== 'unknown' && phrase.gender !== 'thing' && f.gender !== 'unknown' && f.gender !== phrase.gender) return false;
  const own = ownWords(phrase, head);
  return own.every((w) => f.words.has(w));
}

/** What the phrase says beside its head: modifiers, owner and post-modifiers. */
const SMALL = /^(?:the|a|an|of|for|to|at|in|from|with|within|inside|and|close|familiar|’s|former|two)$/u;
export const ownWords = (phrase: Phrase, head: string): string[] =>
  (phrase.label ?? '').toLowerCase().replace(/[’']s(?= |$)/gu, '').split(/[\s-]+/u).filter((w) => w && w !== head && !SMALL.test(w) && w !== phrase.heads[0] && !w.startsWith(head));

/** Nouns for a body whose name need not tell its kind: "Karbon Sever … the company". */
const ANY_BODY = /^(?:company|firm|utility|operator|group|club|team|side|charity|contractor|developer|retailer|carmaker|automaker|airline|manufacturer|maker|organisation|organization|start-up|startup|bank|lender|insurer|supplier|producer|brewer|owner|party|union|association|foundation|station|newspaper|paper|site|website|channel|broadcaster|outlet|institute)$/u;
const MEDIA_BODY = /^(?:station|newspaper|paper|site|website|channel|broadcaster|outlet)$/u;
const COMPANY_HEADS = /^(?:company|firm|group|inc|corp|co|ltd|plc|llc|holdings|industries|motors|energy|capital|steel|foods)$/u;

/** The one named body about, of a kind that its name does not tell; undefined when there are two. */
export function resolveBody(phrase: Phrase, here: Here, before: readonly Appearance[]): Figure | undefined {
  const head = phrase.heads[0]!;
  if (phrase.plural || !ANY_BODY.test(head)) return undefined;
  const last = new Map<Figure, Appearance>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < 400; k--, looked++) {
    const a = before[k]!;
    if (last.has(a.figure) || a.standing === 'inner' || !a.figure.named || a.figure.plural || a.figure.place) continue;
    if (MEDIA_BODY.test(head) ? a.figure.type === 'media' : a.figure.type === 'organisation' && [...a.figure.heads].every((h) => COMPANY_HEADS.test(h) || h === head)) last.set(a.figure, a);
  }
  const ranked = [...last.values()].sort((x, y) => y.sentence - x.sentence || POINTS[y.standing] - POINTS[x.standing]);
  const best = ranked[0];
  if (!best || here.sentence - best.sentence > FAR) return undefined;
  if (ranked.length === 1) return best.figure;
  const next = ranked[1]!;
  return here.sentence - best.sentence <= 2 && best.sentence - next.sentence >= 2 && (best.standing === 'speaker' || best.standing === 'subject') ? best.figure : undefined;
}
