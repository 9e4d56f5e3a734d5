/**
 * Owns the proposition: what a statement says happened, to whom, where, how many, planned or done, read from its own words.
 * Likeness of propositions is in similarity.ts; who a name is comes in through `resolve`.
 */
import type { Quantity } from '../domain/quantity.js';
import type { Report } from '../domain/report.js';
import { dismisses, pointsBack } from './pointing-back.js';
import { byStart, contains, type Span } from '../domain/span.js';
import type { Statement } from '../domain/statement.js';
import { conceptOf, findClassById, findEventClass, findState } from './event-words.js';
import { CAUSES, EVENT_NOUNS, type EventClass, PLACE_BOUND, RESULTS } from './lexicon/event-words.js';
import { CIRCUMSTANCE_PREPOSITIONS, DONE_WORDS, PLACE_PREPOSITIONS, PLAN_WORDS, ROLE_NOUNS, STOP_WORDS } from './lexicon/stop-words.js';
import { type Name, namesAmong, type Resolve, type Word, wordsIn } from './proposition-names.js';

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
  /** [small, large] pairs of places that the words put one in the other. */
  readonly within: readonly (readonly [string, string])[];
  readonly names: ReadonlySet<string>;
  readonly counts: readonly Count[];
  readonly phase: Phase;
  readonly denied: boolean;
  /** "Not", "never", "isn't" in its words: it says the opposite of the same without. */
  readonly not: boolean;
  readonly terms: ReadonlyMap<string, number>;
  /** Days on which the event is said to be, ISO; empty when unsaid. */
  readonly days: readonly string[];
}

/** "Could not confirm whether he was there" leaves it open, and is no opposite. */
const NOT = /(?:(?<!\p{L})(?:not(?! (?:only|just|merely|least))|never|neither|nor|cannot)(?!\p{L})|n['’]t(?!\p{L}))(?!["“‘ ]{0,2}(?:\p{L}+ ){0,3}["“‘]?(?:confirm|verif|know|knew|say|said|tell|clear|certain|sure|rule|ruled)\p{L}*)/iu;

interface EventMention { readonly at: number; readonly cls: EventClass; readonly noun: boolean }

const WINDOW = 5;
const BE = new Set('is are was were be been being am get gets got gotten'.split(' '));
const SKIP_AFTER_PLACE = /^(?:war|conflict|crisis|army|military|forces|government|officials?|troops|soldiers?|police|people|side|ministry|president|leader|capital)$/;
const BEFORE_PLACE = /^(?:the|a|of|town|towns|city|cities|village|region|province|western|eastern|northern|southern|central|state|district|border|nearby|port|capital|island|front|lines?|frontlines?)$/;
const SURE_PREPOSITIONS = /^(?:in|near|outside|inside|around|across)$/;
/** Not the counted of an event but those who tell of it: "two officials said". */
const SPEAKERS = /\b(?:officials?|sources?|witness(?:es)?|analysts?|experts?|years? old|age)\b/i;
/** "A mother of two was killed": the number says who she is. */
const PARENT_OF = /\b(?:(?:grand)?(?:mother|father|parent)|mum|mom|dad)s?[- ]of[- ]$/i;
const GOAL_PREPOSITIONS = /^(?:to|into|onto|towards?)$/;
const SEASONS = /^(?:this|last|next|the|since)$/;
const MAX_PROPOSITIONS = 3;

/** Singular of a role noun; undefined for other words. */
export function roleWord(w: Word): string | undefined {
  if (ROLE_NOUNS.has(w.lower)) return w.lower;
  return w.lower.endsWith('s') && ROLE_NOUNS.has(w.lower.slice(0, -1)) ? w.lower.slice(0, -1) : undefined;
}

/** "hurt in an air strike": the strike only tells how. */
function isCircumstance(words: readonly Word[], e: number): boolean {
  for (let i = e - 1; i >= Math.max(0, e - 6); i--) {
    const w = words[i]!;
    if (CIRCUMSTANCE_PREPOSITIONS.has(w.lower)) return true;
    if (findEventClass(w.lower) !== undefined || BE.has(w.lower)) return false;
  }
  return false;
}

const HURT = findClassById('wound')!;
const SAFE = findClassById('safe')!;

/** "Ito was hit" tells of Ito's hurt; "she is well" that she is safe. */
function classAt(words: readonly Word[], at: number, names: readonly Name[]): EventClass | undefined {
  const w = words[at]!.lower, before = words[at - 1]?.lower ?? '';
  if (/^(?:well|fine|safe)$/.test(w)) return BE.has(before) && names.some((n) => !n.state && n.to < at && at - n.to <= 2) ? SAFE : undefined;
  if (w === 'hit' && BE.has(before) && names.some((n) => !n.state && n.to < at && at - n.to <= 3)) return HURT;
  return findEventClass(w);
}

/** "The strikes in Kassa destroyed ten trucks": the subject is an event of its own where the words say where. */
const tellsCause = (e: EventMention, verbs: readonly EventMention[], placed: boolean): boolean =>
  placed && e.noun && CAUSES.has(e.cls.id) && verbs.some((v) => RESULTS.has(v.cls.id) && v.at > e.at && v.at - e.at <= 4);

function eventsIn(words: readonly Word[], names: readonly Name[], placed: boolean): EventMention[] {
  const found: EventMention[] = [];
  words.forEach((w, at) => {
    if (w.capital && at > 0 && words[at - 1]!.capital) return;
    // "since the fall of 2031" is a season, "the fall in prices" an event.
    if (w.lower === 'fall' && at > 0 && SEASONS.test(words[at - 1]!.lower) && words[at + 1]?.lower !== 'in') return;
    const cls = classAt(words, at, names);
    if (cls) found.push({ at, cls, noun: EVENT_NOUNS.has(w.lower) });
  });
  const verbs = found.filter((e) => !e.noun);
  const kept = verbs.length > 0 ? found.filter((e) => !e.noun || tellsCause(e, verbs, placed) || !(isCircumstance(words, e.at) || e.at < verbs[0]!.at)) : found.filter((e) => !isCircumstance(words, e.at) || e.at === found[0]!.at);
  const best = kept.length > 0 ? kept : found.slice(0, 1);
  return best.filter((e, i) => best.findIndex((o) => o.cls === e.cls) === i).slice(0, MAX_PROPOSITIONS);
}

/** Finds whom a role means: "the club's coach", with the name that owns the role where one is said. */
export type RoleOf = (role: string, owner: string | undefined) => string | undefined;

/** "Okon's deputy was killed": the role between a name and the event is the theme, the name its owner. */
function roleBetween(words: readonly Word[], names: readonly Name[], from: number, to: number, roleOf: RoleOf): string | undefined {
  for (let i = to - 1; i >= from; i--) {
    const role = roleWord(words[i]!);
    if (role === undefined || names.some((n) => n.from <= i + 1 && i < n.to)) continue;
    const before = names.findLast((n) => n.to <= i && i - n.to <= 3), owner = before?.key;
    // "Okon, the deputy of the Rovers, was killed": the role is the name's own, with a comma between.
    if (before && !before.state && commaAfter(words, before)) return before.key;
    return roleOf(role, owner) ?? (owner === undefined ? '' : `${owner}'s ${role}`);
  }
  return undefined;
}

/** "seized Kassan sailors", "a Brenna man was hurt": the name only tells which ones. */
function ownsNextNoun(words: readonly Word[], n: Name, event: number): boolean {
  const next = words[n.to], last = words[n.to - 1]!;
  if (!next || n.to === event || next.start - last.end !== 1 || next.capital || STOP_WORDS.has(next.lower) || findEventClass(next.lower) !== undefined) return false;
  return n.from > event || words[n.from - 1]?.lower === 'a' || n.to + 1 === event || BE.has(words[n.to + 1]?.lower ?? '') || STOP_WORDS.has(words[n.to + 1]?.lower ?? '') && n.to + 2 === event;
}

const commaAfter = (words: readonly Word[], n: Name): boolean => n.to < words.length && words[n.to]!.start - words[n.to - 1]!.end === ', '.length;

/** "Ito, the leader of the Rovers, was hurt": the name between the commas only tells who Ito is. */
function headOfApposition(words: readonly Word[], names: readonly Name[], left: Name | undefined): Name | undefined {
  if (!left || !commaAfter(words, left)) return left;
  const head = names.findLast((n) => !n.state && n.to < left.from && commaAfter(words, n));
  return head && words.slice(head.to, left.from).some((w) => roleWord(w) !== undefined) ? head : left;
}

/** "killed two people", "wounding two others", "hurt the driver". */
const OPENS_OBJECT = /^(?:an?|the|his|her|its|their|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|several|some|many|more|another|others|people|at|\d.*)$/;

/** "Ito was hurt" → Ito; "the blast hurt Ito" → Ito; "Ito hit the wall, hurting two others" → nobody named. */
function themeOf(words: readonly Word[], names: readonly Name[], e: EventMention, roleOf: RoleOf): string {
  const persons = names.filter((n) => !n.state && !ownsNextNoun(words, n, e.at));
  const left = headOfApposition(words, names, persons.filter((n) => n.to <= e.at).at(-1));
  const right = persons.find((n) => n.from > e.at && n.from - e.at <= WINDOW);
  let passive = e.noun || /^(?:die|died|dies|dying|dead)$/.test(words[e.at]!.lower);
  for (let i = e.at - 1; i >= Math.max(0, e.at - 3); i--) if (BE.has(words[i]!.lower)) passive = true;
  const verb = words[e.at]!.lower, active = !passive && (verb.endsWith('ing') || OPENS_OBJECT.test(words[e.at + 1]?.lower ?? ''));
  const chosen = passive ? left ?? right : active ? right : right ?? left;
  if (passive || chosen === left) {
    const role = roleBetween(words, names, Math.max(chosen === left ? left?.to ?? 0 : 0, e.at - 12), e.at, roleOf);
    if (role !== undefined) return role;
  }
  if (chosen && (passive || chosen === right || e.at - chosen.to <= 8)) return chosen.key;
  return '';
}

/** "the Kassa war", "an Arden-led raid": the name only says which. */
function isModifier(words: readonly Word[], n: Name): boolean {
  const next = words[n.to], last = words[n.to - 1]!;
  if (!next || next.start - last.end > 5 || next.capital || STOP_WORDS.has(next.lower) || PLACE_PREPOSITIONS.has(next.lower)) return false;
  if (SKIP_AFTER_PLACE.test(next.lower) || EVENT_NOUNS.has(next.lower)) return true;
  return !BEFORE_PLACE.test(next.lower) && findEventClass(next.lower) === undefined && !/(?:ed|ing|ly|s)$/.test(next.lower) && next.start - last.end === 1 && n.state;
}

interface Whereabouts { readonly places: string[]; readonly within: [string, string][] }

/** "near the town of Kassa in Arden" → kassa, in arden; not "in the Kassa war". A name no gazetteer knows counts after "in" and "near", for movements after "to" as well. */
function placesOf(words: readonly Word[], names: readonly Name[], known: ReadonlySet<string>, moves: boolean): Whereabouts {
  const places: string[] = [], within: [string, string][] = [];
  let last: Name | undefined;
  for (const n of names) {
    if (isModifier(words, n)) continue;
    let i = n.from - 1;
    while (i >= 0 && n.from - i <= 6 && (BEFORE_PLACE.test(words[i]!.lower) || (words[i]!.capital && !PLACE_PREPOSITIONS.has(words[i]!.lower) && i !== n.from - 1 && names.some((o) => o.state && o.from <= i && i < o.to)))) i--;
    const near = words[i]?.lower ?? '';
    // "to back Arden in its war in Kassa": the war is there, not what is told.
    if (/^(?:war|wars|conflict|invasion|crisis)$/.test(words[i - 1]?.lower ?? '')) continue;
    if (!PLACE_PREPOSITIONS.has(near) || (!n.state && !known.has(n.text.toLowerCase()) && !SURE_PREPOSITIONS.test(near) && !(moves && GOAL_PREPOSITIONS.test(near)))) continue;
    // "in Kassa in Arden's Sudra province": Sudra lies in Arden, Kassa in both.
    if (last && i < last.from) {
      const owner = last.key;
      within.push([n.key, owner], ...within.filter((w) => w[1] === owner).map((w): [string, string] => [w[0], n.key]));
    } else if (last && ((near === 'in' && i - last.to <= 3) || n.from === last.to)) within.push([last.key, n.key]);
    places.push(n.key);
    last = n;
  }
  const large = new Set(within.map((w) => w[1]));
  return { places: [...new Set(places)].filter((p) => !large.has(p)), within };
}

/** "told 1,200 people to leave": whether they did is another matter. */
const BIDDING = /^(?:told|tells|asked|asks|urged|urges|advised|advises|instructed|ordered|orders|warned|begged|invited|forbade|allowed|required)$/;
const BIDDING_REACH = 7;
function isBidden(words: readonly Word[]): boolean {
  const at = words.findIndex((w) => BIDDING.test(w.lower));
  return at >= 0 && words.slice(at + 1, at + BIDDING_REACH).some((w) => w.lower === 'to') && !words.slice(at + 1, at + BIDDING_REACH).some((w) => w.lower === 'that');
}

function phaseOf(words: readonly Word[], e: EventMention | undefined, s: Statement): Phase {
  if (s.stance === 'calls-for' || isBidden(words)) return 'called';
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
    .filter((q) => content.some((c) => contains(c, q.span)) && !SPEAKERS.test(q.unit || q.of) && !PARENT_OF.test(text.slice(Math.max(0, q.span[0] - 20), q.span[0])))
    .filter((q) => all.every((o) => near(words, e, q) <= near(words, o, q)))
    .map((q) => ({ min: q.min, max: q.max, unit: unitKind(q), status: q.status, text: text.slice(q.span[0], q.span[1]) }));
}

const unitKind = (q: Quantity): string => conceptOf((q.unit || q.of || '').toLowerCase().split(' ').at(-1) ?? '');

function termsOf(words: readonly Word[], e: EventMention | undefined): Map<string, number> {
  const terms = new Map<string, number>();
  words.forEach((w, i) => {
    if (STOP_WORDS.has(w.lower) || w.lower.length < 2) return;
    const weight = e && Math.abs(i - e.at) > 8 ? 0.5 : 1;
    const c = termOf(w);
    terms.set(c, Math.max(terms.get(c) ?? 0, weight));
  });
  return terms;
}

/** What a word counts as when words are compared: its concept or stem; "al-Kassa" is Kassa. */
export const termOf = (w: Word): string => conceptOf(w.capital ? w.lower.replace(/^al-/, '') : w.lower);

/** All propositions of a statement; at least one. */
export function propositionsOf(report: Report, s: Statement, resolve: Resolve, roleOf: RoleOf): Proposition[] {
  const content = [...s.content].sort(byStart);
  const words = content.flatMap((c) => wordsIn(report.text, c[0], c[1]));
  const names = namesAmong(words, report.text, resolve);
  const moves = words.some((w) => PLACE_BOUND.has(findEventClass(w.lower)?.id ?? ''));
  const where = placesOf(words, names, new Set(s.places.map((p) => p.name.toLowerCase())), moves);
  const events = eventsIn(words, names, where.places.length > 0);
  const days = s.times.filter((t) => t.role === 'event' && t.iso !== null && /^\d{4}-\d\d-\d\d/.test(t.iso)).map((t) => t.iso!.slice(0, 10));
  const nameKeys = new Set(names.map((n) => n.key));
  const text = content.map(([a, b]) => report.text.slice(a, b)).join(' ');
  const base = { report: report.id, statement: s.id, names: nameKeys, within: where.within, denied: s.stance === 'denies', not: NOT.test(text), days };
  const make = (e: EventMention | undefined): Proposition[] => {
    const kind = e?.cls.kind ?? 'plain';
    const theme = e && kind === 'patient' ? themeOf(words, names, e, roleOf) : '';
    const counts = kind === 'soft' ? [] : countsOf(words, report.text, s, content, e, events);
    const one: Proposition = {
      ...base, event: e?.cls.id ?? '', kind, theme, counts, phase: kind === 'soft' ? 'done' : phaseOf(words, e, s), terms: termsOf(words, e),
      places: kind === 'soft' ? [] : where.places.filter((p) => p !== theme && (theme === '' || findState(p) === undefined)),
    };
    // A thing that happens to one person happens once: where it happened is a second, finer proposition.
    // "hit" alone is no hurt yet: it says so only together with the place.
    if (theme !== '' && one.places.length > 0) return words[e!.at]!.lower === 'hit' ? [one] : [{ ...one, places: [] }, one];
    return [one];
  };
  // "The charge" and "any such claims" have words, and tell of nothing by themselves.
  if (pointsBack(text) !== undefined) return [{ ...make(undefined)[0]!, terms: new Map(), denied: base.denied || dismisses(text) }];
  return events.length === 0 ? make(undefined) : events.flatMap(make);
}
