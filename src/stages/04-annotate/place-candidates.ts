/** Owns the decision whether a name is a place, from what is known of the name and how its context leads it. */
import type { Place } from '../../domain/place.js';
import type { Span } from '../../domain/span.js';
import type { Lexeme } from '../../language/lexemes.js';
import { BODIES, BODY_OPENERS, DIRECTIONS, HEADS, NO_PLACES, REGIONS } from '../../language/lexicon/place-words.js';
import type { People } from '../../language/people-names.js';
import { type NameRun, wordsOfRun } from '../../language/place-runs.js';
import { isNounAfter, type PlaceContext } from '../../language/place-context.js';
import { findStateReading } from '../../language/states.js';
import { findTown, type Position } from './gazetteer.js';

export interface Candidate {
  readonly span: Span; readonly name: string; readonly position?: Position;
  /** Set for "the city": its name is settled in the end. */
  readonly refers?: 'town' | 'place';
  readonly town: boolean;
  /** The word by which it would rather be a person if the report has one so called; '' for places beyond doubt. */
  readonly person: string;
  /** Led by a word as weak as "to". */
  readonly goal: boolean;
}
export interface Found { readonly candidate: Candidate; readonly to: number }

interface Known { readonly as: 'state' | 'region' | 'town'; readonly position?: Position; readonly name?: string }

function findKnown(name: string): Known | undefined {
  const state = findStateReading(name);
  if (state?.form === 'name') return { as: 'state', name: state.state.name };
  if (REGIONS.has(name.toLowerCase())) return { as: 'region' };
  if (state && state.form !== 'capital') return undefined;
  const town = findTown(name);
  if (town) return { as: 'town', position: town.position };
  return state ? { as: 'town' } : undefined;
}

/** A name in capitals only is one like any other: "KASSA (Post) —". */
const nameOf = (words: string): string => (words.length > 4 && words === words.toUpperCase() ? words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase()) : words);

interface Extent { readonly from: number; readonly to: number; readonly town?: boolean; readonly person?: string; readonly goal?: boolean }

/** A tail or a direction makes another place of a known one: "eastern Arden", "the Kassa region". */
function found(text: string, ls: readonly Lexeme[], run: NameRun, e: Extent, known: Known | undefined): Found {
  const words = wordsOfRun(text, ls, e), whole = e.to === run.to, start = ls[e.from]!.start;
  const name = whole && e.from === run.from && known?.name ? known.name : nameOf(words);
  const town = whole && (e.town === true || known?.as === 'town');
  return { to: e.to, candidate: { span: [start, start + words.length], name, position: whole ? known?.position : undefined, town, person: e.person ?? '', goal: e.goal ?? false } };
}

/** "Kassa, Arden", "in Kassa and Brenna": a known place straight behind another. */
export function listedAfter(text: string, ls: readonly Lexeme[], run: NameRun, end: number): Found | undefined {
  const link = ls[end];
  if (run.from !== end + 1 || !link || !/^(?:,|and|or)$/.test(link.lower)) return undefined;
  const known = findKnown(nameOf(wordsOfRun(text, ls, run)));
  if (!known || isNounAfter(ls, run.to) || (ls[run.to] && /^(?:said|says|has|have|is|was|were|are|will|told)$/.test(ls[run.to]!.lower) && link.text !== ',')) return undefined;
  return found(text, ls, run, run, known);
}

export function candidateAt(text: string, ls: readonly Lexeme[], run: NameRun, context: PlaceContext, at: { opensParagraph: boolean; heading: boolean }): Found | undefined {
  const words = nameOf(wordsOfRun(text, ls, run)), last = ls[run.to - 1]!, first = ls[run.from]!;
  if (run.from === 0) return at.opensParagraph && isDateline(ls, run) && findKnown(words) ? found(text, ls, run, run, findKnown(words)) : undefined;
  if (context.led === '' || (BODY_OPENERS.has(first.lower) && run.to > run.from + 1)) return undefined;
  const known = findKnown(words), single = run.to === run.from + 1, head = HEADS.has(last.lower) && !single;
  if (context.led === 'kind') return NO_PLACES.has(first.lower) ? undefined : found(text, ls, run, { ...context, person: '' }, known);
  const named = context.tail || head;
  if (context.led === 'owned') return context.tail || known?.as === 'region' ? found(text, ls, run, context, known) : undefined;
  if (BODIES.has(last.lower) && !context.tail && !known) return undefined;
  // "a Quill government", "the Federal mine": only states and regions have an article
  if (!named && known?.as !== 'state' && known?.as !== 'region' && /^(?:an?|the|this|that|his|her|its|their)$/.test(ls[run.from - 1]!.lower)) return undefined;
  if (!known || named) return unknownAt(text, ls, run, context, { named, known, heading: at.heading });
  if (NO_PLACES.has(words.toLowerCase()) || (last.possessive && !placeBehind(ls, run.to))) return undefined;
  // "in US custody" is nowhere; "in Kassa hospitals" is in Kassa
  if (!last.possessive && isNounAfter(ls, run.to) && (known.as !== 'town' || (context.led === 'goal' && context.by !== 'from'))) return undefined;
  const doubt = known.as === 'town' && single && findStateReading(words) === undefined ? last.lower : '';
  return found(text, ls, run, { ...context, person: doubt, goal: context.led === 'goal' }, known);
}

/** Names that no table has, or that name more than the town: "the Kassa region", "Quill Airport", "in Roumel". */
function unknownAt(text: string, ls: readonly Lexeme[], run: NameRun, context: PlaceContext, name: { named: boolean; known: Known | undefined; heading: boolean }): Found | undefined {
  const last = ls[run.to - 1]!;
  if (name.named) return NO_PLACES.has(ls[run.from]!.lower) ? undefined : found(text, ls, run, context, name.known);
  if (context.led !== 'sure' || name.heading || last.possessive || !namesPlace(ls, run) || isNounAfter(ls, run.to)) return undefined;
  return found(text, ls, run, { from: context.from, to: context.to, town: context.by !== 'across', person: last.lower }, undefined);
}

/** "KASSA, Arden (Post) —", "Kassa –" */
function isDateline(ls: readonly Lexeme[], run: NameRun): boolean {
  for (let k = run.to; k < ls.length && k < run.to + 9; k++) {
    if (/^[—–]$/u.test(ls[k]!.text) || ls[k]!.text === '(' && ls[k + 2]?.text === ')') return true;
    if (ls[k]!.text === '-') return ls[k]!.apart;
    if (!ls[k]!.capital && !/^[,()./]$/.test(ls[k]!.text)) return false;
  }
  return false;
}

/** "Arden's eastern front", "Arden's capital": the place behind the possessive is one. */
const placeBehind = (ls: readonly Lexeme[], at: number): boolean => {
  for (let k = at; k < at + 3 && ls[k]?.kind === 'word'; k++) {
    if (DIRECTIONS.has(ls[k]!.lower) && ls[k]!.capital && isNounAfter(ls, k + 1)) return false;
    if (ls[k]!.capital || /^(?:front|east|west|north|south|capital|town|city|province|region|border|coast|northern|southern|eastern|western|central|second-largest|largest|second|airport|port|village)$/.test(ls[k]!.lower)) return true;
  }
  return false;
};

/** An unknown name after "in": no acronym, no faith, language or people, nothing that opens like a person's title. */
function namesPlace(ls: readonly Lexeme[], run: NameRun): boolean {
  for (let k = run.from; k < run.to; k++) {
    const l = ls[k]!;
    if (l.kind === 'word' && (NO_PLACES.has(l.lower) || /\d/.test(l.text) || findStateReading(l.text)?.form === 'adjective')) return false;
    if (l.text.length > 1 && l.text === l.text.toUpperCase() && l.kind === 'word') return false;
  }
  return !/(?:ism|ists?|ians|crats?|cans|ers|ology)$/.test(ls[run.to - 1]!.lower) && run.to - run.from <= 4;
}

/** Leaves out persons, gives "the city" its name; linear in the candidates. */
export function settle(candidates: readonly Candidate[], people: People): Place[] {
  const out: Place[] = [];
  let town: Place | undefined, place: Place | undefined;
  for (const c of candidates) {
    if (c.refers) {
      const meant = c.refers === 'town' ? town : town ?? place;
      if (meant) out.push({ ...meant, span: c.span });
      continue;
    }
    if (c.person !== '' && (people.sure.has(c.person) || (c.goal && people.likely.has(c.person)))) continue;
    const one: Place = { span: c.span, name: c.name, ...(c.position ?? {}) };
    out.push(one);
    place = one;
    if (c.town) town = one;
  }
  return out;
}
