/** Owns the figures of one report: everybody and everything that can be meant, under the fullest name the report gives. */
import type { ActorType } from '../../domain/actor.js';
import { genderOfFirstName, isFamilyFirst, isFirstName } from '../../language/gender.js';
import { NAME_SUFFIXES } from '../../language/lexicon/titles.js';
import { surnameKey, surnameOf } from '../../language/names.js';
import type { Phrase } from '../../language/phrases.js';
import type { Gender } from '../../language/roles.js';
import { findStateReading } from '../../language/states.js';

export interface Figure {
  name: string;
  type: ActorType;
  gender: Gender;
  plural: boolean;
  named: boolean;
  role?: string;
  heads: Set<string>;
  /** Lower words of its names, roles and labels. */
  words: Set<string>;
  /** By its name rather a place or an event than a body. */
  place?: boolean;
  /** The figures that a joint mention stands for: "both officials". */
  parts?: readonly Figure[];
}

export const wordsOfLabel = (label: string): string[] => label.toLowerCase().replace(/[’']s\b/gu, '').split(/[\s-]+/u).filter(Boolean);

export function newFigure(name: string, type: ActorType, phrase: Pick<Phrase, 'gender' | 'plural' | 'heads' | 'role' | 'label'>, named: boolean): Figure {
  return {
    name, type, gender: phrase.gender, plural: phrase.plural, named, heads: new Set(phrase.heads),
    words: new Set([...wordsOfLabel(name), ...wordsOfLabel(phrase.role ?? ''), ...wordsOfLabel(phrase.label ?? '')]), ...(phrase.role ? { role: phrase.role } : {}),
  };
}

export function learn(figure: Figure, phrase: Pick<Phrase, 'gender' | 'heads' | 'role' | 'label'>): void {
  for (const h of phrase.heads) figure.heads.add(h);
  for (const w of wordsOfLabel(`${phrase.role ?? ''} ${phrase.label ?? ''}`)) figure.words.add(w);
  if (figure.gender === 'unknown' && phrase.gender !== 'thing') figure.gender = phrase.gender;
  const role = phrase.role ?? phrase.label;
  if (role && !figure.role && figure.type === 'person') figure.role = role;
}

/** A name as the report uses it, with whether it ever speaks or is called by a title there. */
export interface NameUse { phrase: Phrase; speaks: boolean; apposed: boolean; placed: boolean; state: boolean }

/** The named figures of a report and the look-up from a name to them. */
export class Cast {
  private readonly byName = new Map<string, Figure>();
  private readonly bySurname = new Map<string, Figure[]>();
  private readonly byFirst = new Map<string, Figure[]>();
  private readonly byAcronym = new Map<string, Figure[]>();
  private readonly byWord = new Map<string, Figure[]>();

  constructor(uses: readonly NameUse[]) {
    const whole = uses.filter((u) => u.phrase.name !== undefined);
    // A person is called by the last word later, a firm or a product by the first.
    const alone = new Set(whole.flatMap((u) => (countWords(u.phrase.name!) === 1 ? [keyOf(u.phrase.name!)] : [])));
    const isPerson = (u: NameUse): boolean => isFullPerson(u, alone.has(keyOf(surnameOf(u.phrase.name!)))) && (u.phrase.type === 'person' || u.apposed || isFamilyFirst(u.phrase.name!.split(' ')[0]!) || alone.has(keyOf(surnameOf(u.phrase.name!))));
    for (const u of whole) if (isPerson(u)) this.addPerson(u.phrase);
    for (const u of whole) if (u.phrase.type === 'unknown' && countWords(u.phrase.name!) > 1 && !this.byName.has(keyOf(u.phrase.name!)) && this.bySurname.has(surnameKey(surnameOf(u.phrase.name!))) && u.speaks) this.addPerson(u.phrase);
    // Longest first, so that "Central Command" finds the "U.S. Central Command" it is short for.
    const bodies = whole.filter((u) => !isPerson(u) && u.phrase.type !== 'person' && (u.phrase.type !== 'unknown' && u.phrase.type !== 'organisation' || countWords(u.phrase.name!) > 1));
    for (const u of [...bodies].sort((a, b) => b.phrase.name!.length - a.phrase.name!.length)) this.addBody(u);
    for (const u of whole) if (!this.find(u.phrase)) this.addSingle(u);
  }

  /** The figure that a name phrase means; undefined when it could be two. */
  find(phrase: Phrase): Figure | undefined {
    const name = phrase.name!;
    const exact = this.byName.get(keyOf(name));
    if (exact) return exact;
    const words = name.split(' ');
    const surname = this.bySurname.get(surnameKey(surnameOf(name)));
    if (surname && (words.length === 1 || phrase.type === 'person' || phrase.type === 'unknown')) {
      const fits = surname.filter((f) => (words.length === 1 || compatible(f.name, name)) && !(phrase.gender !== 'unknown' && f.gender !== 'unknown' && phrase.gender !== f.gender));
      if (fits.length === 1) return fits[0];
      if (fits.length > 1) return undefined;
    }
    if (words.length === 1) {
      const first = this.byFirst.get(keyOf(name));
      if (first?.length === 1 && phrase.type !== 'organisation') return first[0];
      const short = this.byAcronym.get(name.replace(/[.]/gu, ''));
      if (short?.length === 1) return short[0];
      const part = this.byWord.get(keyOf(name));
      if (part?.length === 1 && phrase.type !== 'state') return part[0];
    }
    return undefined;
  }

  alias(name: string, figure: Figure): void { if (!this.byName.has(keyOf(name))) this.byName.set(keyOf(name), figure); }

  private addPerson(phrase: Phrase): void {
    const name = phrase.name!;
    const key = keyOf(name);
    const known = this.byName.get(key) ?? (this.bySurname.get(surnameKey(surnameOf(name))) ?? []).find((f) => compatible(f.name, name));
    if (known) {
      if (name.length > known.name.length && !known.name.includes(' ')) known.name = name;
      learn(known, phrase);
      if (!this.byName.has(key)) this.byName.set(key, known);
      return;
    }
    const figure = newFigure(name, 'person', phrase, true);
    if (figure.gender === 'unknown') figure.gender = genderOfFirstName(name.split(' ')[0]!);
    this.byName.set(key, figure);
    push(this.bySurname, surnameKey(surnameOf(name)), figure);
    push(this.byFirst, keyOf(name.split(' ')[0]!), figure);
  }

  private addBody({ phrase, speaks, placed }: NameUse): void {
    const name = phrase.name!;
    const key = keyOf(name);
    const state = findStateReading(name);
    const known = this.byName.get(key) ?? (state ? this.byName.get(keyOf(state.state.name)) : undefined) ?? this.longer(name);
    if (known) { learn(known, phrase); this.alias(name, known); return; }
    if (phrase.type === 'unknown' && !speaks && placed) return;
    const type = phrase.type === 'unknown' ? 'organisation' as const : phrase.type;
    const figure = newFigure(state ? state.state.name : name, type, phrase, true);
    if (phrase.type === 'unknown') Object.assign(figure, { gender: 'unknown', place: placed || phrase.gender === 'thing' });
    this.byName.set(key, figure);
    if (state) { this.alias(state.state.name, figure); return; }
    const initials = name.split(/[\s-]+/u).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');
    if (initials.length > 1) push(this.byAcronym, initials, figure);
    for (const w of new Set(name.split(' '))) if (/^\p{Lu}\p{L}{3,}$/u.test(w) && !COMMON_PART.test(w) && !findStateReading(w)) push(this.byWord, keyOf(w), figure);
  }

  /** "Intelligence Service" → "National Intelligence Service": same last word, all words in the longer. */
  private longer(name: string): Figure | undefined {
    const words = wordsOfLabel(name);
    if (words.length < 2) return undefined;
    const found = new Set([...this.byName.values()].filter((f) => f.type !== 'person' && f.words.size > words.length && f.name.toLowerCase().endsWith(words[words.length - 1]!) && words.every((w) => f.words.has(w))));
    return found.size === 1 ? [...found][0] : undefined;
  }

  private addSingle({ phrase, speaks, placed, apposed, state }: NameUse): void {
    const name = phrase.name!;
    if (this.byName.has(keyOf(name)) || (this.bySurname.get(surnameKey(name))?.length ?? 0) > 1) return;
    if (phrase.type === 'person' || phrase.type === 'unknown' && (apposed || isFirstName(name) && !placed && !state)) { this.addPerson(phrase); return; }
    if (phrase.type === 'unknown' && (!speaks && placed || /^[\p{Lu}-]{7,}$/u.test(name))) return;
    const figure = newFigure(name, state ? 'state' : phrase.type === 'unknown' ? 'organisation' : phrase.type, phrase, true);
    if (phrase.type === 'unknown') Object.assign(figure, { gender: 'unknown', place: placed });
    if (state) for (const h of ['country', 'government']) figure.heads.add(h);
    this.byName.set(keyOf(name), figure);
  }
}

const COMMON_PART = /^(?:National|United|International|Federal|Central|General|Royal|State|Public|Security|Service|Ministry|Department|Agency|Council|Court|Committee|Commission|University|Institute|Association|Union|Party|Group|Bank|City|County|Defence|Defense|Interior|Foreign|Affairs|Health|Justice|Police|Army|Navy|Force|Forces|House|Office|Centre|Center|North|South|East|West|Northern|Southern|Eastern|Western|Media|News|Press|Times|Post|Energy|Water|Trust|School|Hospital|Company|Society|Board|Authority|Bureau|Street|Research|Safety|Order|Rights|Human|World)$/u;
const keyOf = (name: string): string => name.toLowerCase().replace(/[.]/gu, '').replace(/[’]/gu, "'").replace(/^the /u, '');
const countWords = (name: string): number => name.split(' ').length;
const push = <T>(map: Map<string, T[]>, key: string, value: T): void => { const list = map.get(key); if (list) { if (!list.includes(value)) list.push(value); } else map.set(key, [value]); };

/** "Halcyon Tankers", "Ashdown Rovers": with no first name known, a plural is a firm or a club. */
const isFullPerson = (u: NameUse, again: boolean): boolean => {
  if (u.phrase.type === 'unknown' && /s$/u.test(u.phrase.name!)) return false;
  const n = countWords(u.phrase.name!);
  return u.phrase.type === 'person' && n > 1 || u.phrase.type === 'unknown' && n > 1 && n <= 4 && !u.placed && (u.apposed || u.speaks || again) && u.phrase.gender !== 'thing' && u.phrase.definite !== 'definite';
};

/** "J. Kask" and "Ottilie Kask" no, "O. Kask" yes; "Nick Houghton" and "Nicholas Houghton" yes. */
function compatible(a: string, b: string): boolean {
  const x = a.toLowerCase().split(' ').filter((w) => !NAME_SUFFIXES.has(w)), y = b.toLowerCase().split(' ').filter((w) => !NAME_SUFFIXES.has(w));
  if (surnameKey(x[x.length - 1]!) !== surnameKey(y[y.length - 1]!)) return false;
  if (x.length === 1 || y.length === 1) return true;
  const [f, g] = [x[0]!.replace('.', ''), y[0]!.replace('.', '')];
  return f === g || f.length > 0 && g.length > 0 && (f.startsWith(g) || g.startsWith(f)) || x.includes(g) || y.includes(f);
}
