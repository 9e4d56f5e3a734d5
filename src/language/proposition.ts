/**
 * Owns the proposition: what a statement says happened, to whom, where, how many, planned or done, read from its own words.
 * Likeness of propositions is in similarity.ts; who a name is comes in through `resolve`.
 */
import type { Quantity } from '../domain/quantity.js';
import type { Report } from '../domain/report.js';
import { byStart, contains, type Span } from '../domain/span.js';
import type { Statement } from '../domain/statement.js';
import { conceptOf, findEventClass } from './event-words.js';
import { EVENT_NOUNS, type EventClass } from './lexicon/event-words.js';
import { CIRCUMSTANCE_PREPOSITIONS, DONE_WORDS, PLACE_PREPOSITIONS, PLAN_WORDS, ROLE_NOUNS, STOP_WORDS } from './lexicon/stop-words.js';
import { type Name, namesAmong, type Word, wordsIn } from './proposition-names.js';

export type Phase = 'done' | 'planned' | 'forecast' | 'called';
export interface Count { readonly min: number | null; readonly max: number | null; readonly unit: string; readonly status: string; readonly text: string }
export interface Proposition {
  readonly report: string;
  readonly statement: string;
  /** Event class, '' when no known event word is there. */
  readonly event: string;
  readonly kind: EventClass['kind'];
  /** Key of the one it happens to; '' when unknown. */
  readonly theme: string;
  /** Keys of the places where it is said to be; empty when unsaid. */
  readonly places: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly counts: readonly Count[];
  readonly phase: Phase;
  readonly denied: boolean;
  readonly terms: ReadonlyMap<string, number>;
  /** Days on which the event is said to be, ISO; empty when unsaid. */
  readonly days: readonly string[];
}

interface EventMention { readonly at: number; readonly cls: EventClass; readonly noun: boolean }

const WINDOW = 5;
const BE = new Set('is are was were be been being am get gets got gotten'.split(' '));
const SKIP_AFTER_PLACE = /^(?:war|conflict|crisis|army|military|forces|government|officials?|troops|soldiers?|police|people|side|ministry|president|leader|capital)$/;
const MAX_PROPOSITIONS = 3;

/** "hurt in an air strike": the strike only tells how. */
function isCircumstance(words: readonly Word[], e: number): boolean {
  for (let i = e - 1; i >= Math.max(0, e - 4); i--) {
    const w = words[i]!;
    if (CIRCUMSTANCE_PREPOSITIONS.has(w.lower)) return true;
    if (findEventClass(w.lower) !== undefined || BE.has(w.lower)) return false;
  }
  return false;
}

function eventsIn(words: readonly Word[]): EventMention[] {
  const found: EventMention[] = [];
  words.forEach((w, at) => {
    if (w.capital && at > 0 && words[at - 1]!.capital) return;
    const cls = findEventClass(w.lower);
    if (cls) found.push({ at, cls, noun: EVENT_NOUNS.has(w.lower) });
  });
  const verbs = found.filter((e) => !e.noun);
  const kept = verbs.length > 0 ? found.filter((e) => !e.noun || !(isCircumstance(words, e.at) || e.at < verbs[0]!.at)) : found.filter((e) => !isCircumstance(words, e.at) || e.at === found[0]!.at);
  const best = kept.length > 0 ? kept : found.slice(0, 1);
  return best.filter((e, i) => best.findIndex((o) => o.cls === e.cls) === i).slice(0, MAX_PROPOSITIONS);
}

/** "Ito was hurt" → Ito; "the blast hurt Ito" → Ito. */
function themeOf(words: readonly Word[], names: readonly Name[], e: EventMention, roleOf: (role: string) => string | undefined): string {
  const persons = names.filter((n) => !n.state);
  const left = persons.filter((n) => n.to <= e.at).at(-1);
  const right = persons.find((n) => n.from > e.at && n.from - e.at <= WINDOW);
  let passive = e.noun || /^(?:die|died|dies|dying|dead)$/.test(words[e.at]!.lower);
  for (let i = e.at - 1; i >= Math.max(0, e.at - 3); i--) if (BE.has(words[i]!.lower)) passive = true;
  const chosen = passive ? left ?? right : right ?? left;
  if (chosen && (passive || chosen === right || e.at - chosen.to <= 8)) return chosen.key;
  for (let i = e.at - 1; i >= Math.max(0, e.at - 8); i--) {
    const role = words[i]!.lower;
    if (ROLE_NOUNS.has(role)) return roleOf(role) ?? '';
  }
  return '';
}

/** "near the city of Kassa" → kassa; not "in the Kassa war". */
function placesOf(words: readonly Word[], names: readonly Name[]): string[] {
  const out: string[] = [];
  for (const n of names) {
    const next = words[n.to]?.lower ?? '';
    if (SKIP_AFTER_PLACE.test(next)) continue;
    for (let i = n.from - 1; i >= Math.max(0, n.from - 5); i--) {
      const w = words[i]!;
      if (PLACE_PREPOSITIONS.has(w.lower)) { out.push(n.key); break; }
      if (w.capital ? findEventClass(w.lower) !== undefined : !/^(?:the|of|town|city|village|region|province|western|eastern|northern|southern|central|iraqi|state|district|border|far|east|west|front|lines?)$/.test(w.lower)) break;
    }
  }
  return out;
}

function phaseOf(words: readonly Word[], e: EventMention | undefined, s: Statement): Phase {
  if (s.stance === 'calls-for') return 'called';
  if (s.stance === 'forecasts') return 'forecast';
  if (!e || e.noun) return 'done';
  for (let i = e.at - 1; i >= Math.max(0, e.at - WINDOW); i--) {
    const w = words[i]!.lower;
    if (DONE_WORDS.has(w)) return 'done';
    if (PLAN_WORDS.has(w)) return 'planned';
  }
  return 'done';
}

const near = (words: readonly Word[], e: EventMention | undefined, q: Quantity): number =>
  e ? Math.abs((words[e.at]?.start ?? 0) - q.span[0]) : 0;

function countsOf(words: readonly Word[], text: string, s: Statement, content: readonly Span[], e: EventMention | undefined, all: readonly EventMention[]): Count[] {
  return s.quantities
    .filter((q) => content.some((c) => contains(c, q.span)) && !/^(?:years? old|age|percent of)$/.test(q.unit))
    .filter((q) => all.every((o) => near(words, e, q) <= near(words, o, q)))
    .map((q) => ({ min: q.min, max: q.max, unit: unitKind(q), status: q.status, text: text.slice(q.span[0], q.span[1]) }));
}

const unitKind = (q: Quantity): string => conceptOf((q.unit || q.of || '').toLowerCase().split(' ').at(-1) ?? '');

function termsOf(words: readonly Word[], e: EventMention | undefined): Map<string, number> {
  const terms = new Map<string, number>();
  words.forEach((w, i) => {
    if (STOP_WORDS.has(w.lower) || w.lower.length < 2) return;
    const weight = e && Math.abs(i - e.at) > 8 ? 0.5 : 1;
    const c = w.capital ? findConceptOfName(w.lower) : conceptOf(w.lower);
    terms.set(c, Math.max(terms.get(c) ?? 0, weight));
  });
  return terms;
}

const findConceptOfName = (lower: string): string => conceptOf(lower.replace(/^al-/, ''));

/** All propositions of a statement; at least one. */
export function propositionsOf(report: Report, s: Statement, resolve: (name: string) => string | undefined, roleOf: (role: string) => string | undefined): Proposition[] {
  const content = [...s.content].sort(byStart);
  const words = content.flatMap((c) => wordsIn(report.text, c[0], c[1]));
  const names = namesAmong(words, report.text, resolve);
  const events = eventsIn(words);
  const placeKeys = placesOf(words, names);
  const days = s.times.filter((t) => t.role === 'event' && t.iso !== null && /^\d{4}-\d\d-\d\d/.test(t.iso)).map((t) => t.iso!.slice(0, 10));
  const nameKeys = new Set(names.map((n) => n.key));
  const base = { report: report.id, statement: s.id, names: nameKeys, denied: s.stance === 'denies', days };
  const make = (e: EventMention | undefined): Proposition[] => {
    const kind = e?.cls.kind ?? 'plain';
    const theme = e && kind === 'patient' ? themeOf(words, names, e, roleOf) : '';
    const counts = kind === 'soft' ? [] : countsOf(words, report.text, s, content, e, events);
    const one: Proposition = {
      ...base, event: e?.cls.id ?? '', kind, theme, counts, phase: kind === 'soft' ? 'done' : phaseOf(words, e, s), terms: termsOf(words, e),
      places: kind === 'soft' ? [] : placeKeys.filter((p) => p !== theme),
    };
    // A thing that happens to one person happens once: where it happened is a second, finer proposition.
    return theme !== '' && one.places.length > 0 ? [{ ...one, places: [] }, one] : [one];
  };
  return events.length === 0 ? make(undefined) : events.flatMap(make);
}
