/** Owns which neighbouring phrases are one and the same: "Ottilie Kask, the mayor of Brenna,", "the mayor, Ottilie Kask,", "the Service (NIS)". */
import type { Phrase } from '../../language/phrases.js';

/** Room for a party and a place in brackets. */
const LONGEST_GAP = 32;

/** Index of the phrase that this one is the same as, by place in the list; -1 if none. Always points to an earlier one. */
export function findAppositions(text: string, phrases: readonly Phrase[]): number[] {
  const same = phrases.map(() => -1);
  const outer: number[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const b = phrases[i]!;
    while (outer.length && phrases[outer[outer.length - 1]!]!.span[1] <= b.span[0] && outer.length > 3) outer.shift();
    for (let o = outer.length - 1; o >= 0 && o >= outer.length - 3; o--) {
      const a = phrases[outer[o]!]!;
      if (a.span[1] > b.span[0]) continue;
      if (b.span[0] - a.span[1] <= LONGEST_GAP && isSame(text, a, b)) same[i] = outer[o]!;
      break;
    }
    if (same[i]! < 0 && b.form === 'name') same[i] = outer.find((o) => isCalledBehind(text, phrases[o]!, b)) ?? -1;
    const inside = outer.length > 0 && b.span[1] <= phrases[outer[outer.length - 1]!]!.span[1];
    if (b.form !== 'pronoun' && !inside) outer.push(i);
  }
  return same;
}

/** "The president of one of Tolva's clubs, Dolf Roth," */
const isCalledBehind = (text: string, a: Phrase, b: Phrase): boolean =>
  a.form === 'nominal' && isOne(a) && a.definite === 'definite' && isPersonal(b) && b.name!.includes(' ') && b.span[0] - a.span[1] < 90 && b.span[0] > a.span[1]
  && /^ of [^,.;:“”"]{2,80}, $/u.test(text.slice(a.span[1], b.span[0])) && /^[,.;]| (?:said|says|told|has|was|is)/u.test(text.slice(b.span[1], b.span[1] + 6));

function isSame(text: string, a: Phrase, b: Phrase): boolean {
  // "Rep. Jan Roth (R-Brenna), the ranking member"
  const between = text.slice(a.span[1], b.span[0]).replace(/^ \([^()]{1,24}\)(?=, )/u, '');
  const after = text.slice(b.span[1], b.span[1] + 5);
  if (between === ' (' && after.startsWith(')')) return b.form === 'name' && /^[\p{Lu}\d&.]{2,}$/u.test(b.name!) && a.type !== 'person';
  if (between === ' and ' && a.form === 'nominal' && b.form === 'nominal' && isOne(a) && isOne(b) && b.definite === 'bare') return true;
  // "named Ottilie Kask as administrator"
  if (between === ' as ' && a.form === 'name' && a.type === 'person' && isOne(b) && b.definite === 'bare') return true;
  // "Mrs Roth was the relative with whom he stayed"
  if (IS.test(between) && a.form === 'name' && isPersonal(a) && b.form === 'nominal' && isOne(b) && b.definite !== 'bare') return true;
  if (!/^, (?:\d{1,3}, )?$/u.test(between) || a.possessive || b.possessive) return false;
  if (a.form === 'name' && b.form === 'nominal') {
    if (isPersonal(a) && (a.type === 'person' || a.name!.includes(' '))) return isOne(b) && b.label !== undefined && (b.definite === 'bare' || CLOSES.test(text.slice(b.span[1], b.span[1] + 8)));
    return !b.plural && (b.type === a.type || b.type === 'organisation' || b.type === 'media') && b.type !== 'role' && b.type !== 'document' && b.definite !== 'bare' && CLOSES.test(text.slice(b.span[1], b.span[1] + 8));
  }
  if (a.form === 'nominal' && b.form === 'name' && !a.plural) {
    // "the owner of the mill, timber firm Marlow & Sons,"
    if (a.type === 'role' && b.type === 'organisation' && FIRMS_TOO.test(a.heads[0]!)) return /^[,.;]/u.test(after);
    if (a.type === 'role') return isPersonal(b) && (b.name!.includes(' ') || a.definite === 'definite') && !/^ (?:and|or) /u.test(after);
    return (a.type === b.type || a.type === 'account' || b.type === 'unknown' && a.type !== 'document') && /^[,.;]/u.test(after) && (!isPersonal(b) || a.type === 'organisation' && b.type === 'unknown');
  }
  return false;
}

const IS = /^ (?:is|was|has been|became|becomes|remains) (?:also |now |then |still )?$/u;
/** Offices that firms hold as well. */
const FIRMS_TOO = /^(?:owner|operator|buyer|builder|maker|developer|landlord|publisher|supplier|promoter|organi[sz]er|sponsor|partner|rival)$/u;
/** What may follow a description: "Gulfwire, a man can be heard" has none. */
const CLOSES = /^(?:$|[,.;:”"’')—–]| (?:who|whose|in|of|for|at|from|with|and|on|based|near|by|to|then|now)\b| ?[—–-])/u;
const isOne = (p: Phrase): boolean => p.type === 'role' && !p.plural;
const isPersonal = (p: Phrase): boolean => p.type === 'person' || p.type === 'unknown' && p.gender !== 'thing';
