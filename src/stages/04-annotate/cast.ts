/** Owns the cast of one report: its named figures, and the look-up from a name to the one it means. */
import { genderOfFirstName, isFamilyFirst } from '../../language/gender.js';
import { surnameKey, surnameOf } from '../../language/names.js';
import type { Phrase } from '../../language/phrases.js';
import { genderDiffers } from '../../language/roles.js';
import { findStateReading } from '../../language/states.js';
import { COMMON_PART, compatible, countWords, generationOf, isFullPerson, keyOf, type NameUse } from './name-fit.js';
import { learn, newFigure, wordsOfLabel, type Figure } from './figures.js';

/** More that go by one word in one report are a list of names; none of them is looked at closely. */
const MOST_ALIKE = 40;


/** The named figures of a report and the look-up from a name to them. */
export class Cast {
  private readonly byName = new Map<string, Figure>();
  private readonly bySurname = new Map<string, Figure[]>();
  private readonly byFirst = new Map<string, Figure[]>();
  private readonly byAcronym = new Map<string, Figure[]>();
  private readonly byWord = new Map<string, Figure[]>();
  private readonly byLast = new Map<string, Figure[]>();
  /** The full name that stands beside a bare one of the same family. */
  private readonly notMeant = new Map<Figure, string>();

  /** Surnames that stand alone before a "Jr" of the family is named: they are another's. */
  private readonly elder: ReadonlySet<string>;

  constructor(uses: readonly NameUse[]) {
    const whole = uses.filter((u) => u.phrase.name !== undefined);
    this.elder = eldersAmong(whole);
    // Before the full names are there to be taken for: "President Lund and Marta Lund" are two.
    whole.forEach((u, i) => {
      if (!besideNamesake(u.phrase, whole[i + 1]?.phrase)) return;
      this.addPerson(u.phrase);
      this.notMeant.set(this.byName.get(keyOf(u.phrase.name!))!, keyOf(whole[i + 1]!.phrase.name!));
    });
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
    if (surname && surname.length <= MOST_ALIKE && (words.length === 1 || phrase.type === 'person' || phrase.type === 'unknown')) {
      const fits = surname.filter((f) => (words.length === 1 ? !this.isYounger(f, name) : compatible(f.name, name)) && !genderDiffers(phrase.gender, f.gender));
      if (fits.length === 1) return fits[0];
      if (fits.length > 1) return undefined;
    }
    if (words.length === 1) {
      const first = this.byFirst.get(keyOf(name));
      if (first?.length === 1 && phrase.type !== 'organisation') return first[0];
      const short = this.byAcronym.get(name.replace(/[.]/gu, ''));
      if (short?.length === 1) return short[0];
      const part = this.byWord.get(keyOf(name));
      if (part?.length === 1 && phrase.type !== 'state' && !part[0]!.place) return part[0];
    }
    return undefined;
  }

  private isYounger(f: Figure, surname: string): boolean { return this.elder.has(surnameKey(surname)) && generationOf(f.name) !== ''; }

  alias(name: string, figure: Figure): void { if (!this.byName.has(keyOf(name))) this.byName.set(keyOf(name), figure); }

  private addPerson(phrase: Phrase): void {
    const name = phrase.name!;
    const key = keyOf(name);
    const sex = genderOf(phrase);
    const known = this.byName.get(key) ?? (this.bySurname.get(surnameKey(surnameOf(name))) ?? []).slice(0, MOST_ALIKE)
      .find((f) => compatible(f.name, name) && !(countWords(name) === 1 && this.isYounger(f, name)) && !genderDiffers(sex, f.gender) && this.notMeant.get(f) !== key);
    if (known) {
      if (name.length > known.name.length && !known.name.includes(' ')) known.name = name;
      learn(known, phrase);
      if (!this.byName.has(key)) this.byName.set(key, known);
      return;
    }
    const figure = newFigure(name, 'person', phrase, true);
    figure.gender = sex;
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
    push(this.byLast, wordsOfLabel(name).pop()!, figure);
    const initials = name.split(/[\s-]+/u).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');
    if (initials.length > 1) push(this.byAcronym, initials, figure);
    for (const w of new Set(name.split(' '))) if (/^\p{Lu}\p{L}{3,}$/u.test(w) && !COMMON_PART.test(w) && !findStateReading(w)) push(this.byWord, keyOf(w), figure);
  }

  /** "Intelligence Service" → "National Intelligence Service": same last word, all words in the longer. */
  private longer(name: string): Figure | undefined {
    const words = wordsOfLabel(name);
    if (words.length < 2) return undefined;
    const found = new Set((this.byLast.get(words[words.length - 1]!) ?? []).slice(0, MOST_ALIKE).filter((f) => f.words.size > words.length && words.every((w) => f.words.has(w))));
    return found.size === 1 ? [...found][0] : undefined;
  }

  private addSingle({ phrase, speaks, placed, apposed, state }: NameUse): void {
    const name = phrase.name!;
    if (this.byName.has(keyOf(name)) || (this.bySurname.get(surnameKey(name))?.length ?? 0) > 1) return;
    if (phrase.type === 'person' || phrase.type === 'unknown' && apposed) { this.addPerson(phrase); return; }
    if (phrase.type === 'unknown' && (!speaks && placed || /^[\p{Lu}-]{7,}$/u.test(name))) return;
    const figure = newFigure(name, state ? 'state' : phrase.type === 'unknown' ? 'organisation' : phrase.type, phrase, true);
    if (phrase.type === 'unknown') Object.assign(figure, { gender: 'unknown', place: placed });
    if (state) for (const h of ['country', 'government']) figure.heads.add(h);
    this.byName.set(keyOf(name), figure);
  }
}

function eldersAmong(uses: readonly NameUse[]): ReadonlySet<string> {
  const alone = new Set<string>(), elder = new Set<string>();
  for (const { phrase } of uses) {
    const key = surnameKey(surnameOf(phrase.name!));
    if (countWords(phrase.name!) === 1) alone.add(key);
    else if (generationOf(phrase.name!) !== '' && alone.has(key)) elder.add(key);
  }
  return elder;
}

/** "Minister Corin": a surname tells no gender. */
const genderOf = ({ name, role, gender }: Phrase): Phrase['gender'] => (gender === 'unknown' && (name!.includes(' ') || !role) ? genderOfFirstName(name!.split(' ')[0]!) : gender);

const AND = ' and '.length;
/** "President Lund and Marta Lund", told by where they stand. */
const besideNamesake = (one: Phrase, other: Phrase | undefined): boolean =>
  other?.name !== undefined && !one.name!.includes(' ') && other.name.includes(' ') && other.span[0] - one.span[1] === AND && surnameKey(surnameOf(one.name!)) === surnameKey(surnameOf(other.name));

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => { const list = map.get(key); if (list) { if (list.length <= MOST_ALIKE && !list.includes(value)) list.push(value); } else map.set(key, [value]); };
