/** Owns whom a pronoun means, by what was mentioned before. In doubt nobody: a wrong name is worse than none. */
import { findPronoun } from '../../language/pronouns.js';
import { isPerson, nobody, POINTS, type Appearance, type Here, type Resolved } from './appearances.js';
import type { Figure } from './figures.js';
import type { Standing } from './speaking.js';

/** Sentences back that a pronoun reaches, and how many appearances are looked at. */
const REACH = 3, SUBJECT_REACH = 2;
const LOOK_BACK = 40;
/** Mentions before by which somebody is whom the report is about. */
const OFTEN = 2;
const MOST_BEFORE = 300;
/** Points by which the best must beat the next; measured on invented reports: smaller margins gave wrong names. */
const CLEAR = 1.5, FAIR = 0.9;

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

const UNTOLD = nobody('it cannot be told who speaks of himself'), QUOTED = nobody('a pronoun inside a quotation is left alone');
const NONE_NEAR = nobody('nobody near before whom the pronoun fits'), RIVALS = nobody('several near before whom the pronoun fits, and none stands out');

/** "he", "she", "it", "they" and their possessives; `before` in text order. */
export function resolvePronoun(lower: string, here: Here, before: readonly Appearance[]): Resolved {
  const p = findPronoun(lower)!;
  if (p.person !== 3) return p.number === 'one' ? speakerOfQuotation(here, before) : UNTOLD;
  if (here.quoted) return QUOTED;
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
  if (!best || best[1] < -1) return NONE_NEAR;
  const byPlace = (): Resolved => soleSubject(lower, here, before) ?? leadOf(ranked, places, before) ?? RIVALS;
  // "Roth met Lind. He …": a subject is not clearly meant before another of its kind beside it.
  const rival = ranked[1]?.[0];
  if (rival && places.get(rival)! === places.get(best[0])! && !spoke.has(best[0])) return byPlace();
  const lead = best[1] - (ranked[1]?.[1] ?? -2);
  const doubt = sure.get(best[0]) ? 0 : 0.1;
  if (lead >= CLEAR) return { figure: best[0], confidence: 0.9 - doubt, why: ranked.length === 1 ? 'the only one near before whom the pronoun fits' : 'of those near before whom the pronoun fits clearly the first' };
  if (lead >= FAIR) return { figure: best[0], confidence: 0.72 - doubt, why: 'of those near before whom the pronoun fits the first, if not clearly' };
  return byPlace();
}

/** "Roth wrote it. Kask raised a threat.¶ “It will leak,” he said.": the subject of the last sentence that has anybody, where it is the only one there. */
function soleSubject(lower: string, here: Here, before: readonly Appearance[]): Resolved | undefined {
  if (here.standing !== 'speaker' && here.standing !== 'subject') return undefined;
  let at = -1;
  const there = new Map<Figure, Standing>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < LOOK_BACK; k--, looked++) {
    const a = before[k]!;
    if (at >= 0 && a.sentence !== at || here.sentence - a.sentence > SUBJECT_REACH) break;
    if (a.quoted || a.standing === 'inner' || !isPerson(a.figure) || !fitsPronoun(a.figure, lower, true)) continue;
    at = a.sentence;
    if (there.get(a.figure) !== 'speaker') there.set(a.figure, a.standing);
  }
  const [only, ...others] = there;
  if (!only || others.length > 0 || at === here.sentence || only[1] === 'object' || !only[0].named) return undefined;
  return { figure: only[0], confidence: 0.72, why: 'the only one in the last sentence that has anybody, and its subject' };
}

/** "Kask said so. Kask never coached Brenna, helping Roth and Lind. But he …": the one the report is about, beside others it has not met before. */
function leadOf(ranked: readonly (readonly [Figure, number])[], places: ReadonlyMap<Figure, number>, all: readonly Appearance[]): Resolved | undefined {
  const before = all.slice(-MOST_BEFORE);
  const at = places.get(ranked[0]![0])!, fitting = new Set(ranked.map(([f]) => f)), there = before.filter((a) => a.sentence === at && fitting.has(a.figure));
  const met = (f: Figure): number => before.filter((a) => a.figure === f && a.sentence < at).length;
  const [first] = there, lead = first?.figure;
  if (!lead?.named || met(lead) < OFTEN || first!.standing === 'object') return undefined;
  if ([...fitting].some((f) => f !== lead && (f.named || places.get(f) === at) && met(f) > 0) || there.some((a) => a.figure !== lead && a.standing === 'speaker')) return undefined;
  return { figure: lead, confidence: 0.72, why: 'the one whom the report is about, beside others whom it has not named before' };
}

/** “I saw it,” said Kask: the one who speaks in this sentence, outside the marks. */
function speakerOfQuotation(here: Here, before: readonly Appearance[]): Resolved {
  const speakers = new Set<Figure>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < LOOK_BACK; k--, looked++) {
    const a = before[k]!;
    if (here.sentence - a.sentence > 1 || a.paragraph !== here.paragraph) break;
    if (a.standing === 'speaker' && !a.quoted && isPerson(a.figure)) speakers.add(a.figure);
  }
  return speakers.size === 1 ? { figure: [...speakers][0], confidence: 0.75, why: 'the one who speaks beside the quotation' } : UNTOLD;
}

