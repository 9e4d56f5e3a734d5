/** Owns the quantities of one sentence: which numbers count, what they count and what their neighbours lend them. */
import type { Quantity } from '../domain/quantity.js';
import type { Lexeme } from './lexemes.js';
import { type CountedNoun, countedNounAt } from './counted-noun.js';
import { TELLERS } from './lexicon/counting-words.js';
import { CURRENCY_WORDS, MEASURE_WORDS } from './lexicon/measures.js';
import { isNoQuantity, isTimeNoun } from './not-quantities.js';
import { numeralAt, startsNumeral } from './numbers.js';
import { isShare } from './shares.js';
import { type NumberPhrase, phraseAt } from './quantity-phrase.js';
import { statusAt } from './quantity-status.js';
import { oneCounts } from './one.js';

/** A quantity with where it ends in its sentence, noun included. */
export interface Read { readonly quantity: Quantity; readonly end: number; readonly counts: boolean }

const DEFINITE = /^(?:the|these|those|both|its|their|his|her|our|my|your|between|which)$/;
const HARMED = /^(?:killed|wounded|injured|missing|arrested|abducted|captured|destroyed|damaged|rescued|executed|held hostage|released)$/;
/** Nouns of a number that counts nothing checkable: "two ways", "three reasons". */
const LOOSE = /^(?:ways?|things?|reasons?|sides?|points?|fronts?|halves|kinds?|sorts?|types?|ones|options?|questions?|aspects?|factors?|priorities|words|senses|figures)$/;
const TOTALS = /^(?:toll|number|numbers|total|figure|count|tally|estimate|estimates|many)$/;

/** `before`: the last quantity of the sentence before, for "of these, 40 were hurt". */
export function quantitiesIn(text: string, ls: readonly Lexeme[], before: Read | undefined): Read[] {
  const out: Read[] = [];
  let last = before;
  for (let i = 0; i < ls.length;) {
    const phrase = startsNumeral(ls[i]!) ? phraseAt(ls, i) : undefined;
    if (!phrase) { i++; continue; }
    const read = readAt(text, ls, phrase, last);
    i = Math.max(i + 1, phrase.numTo);
    if (!read) continue;
    out.push(read);
    last = read;
  }
  shareStatus(text, out);
  return out;
}

function readAt(text: string, ls: readonly Lexeme[], p: NumberPhrase, last: Read | undefined): Read | undefined {
  if (isNoQuantity(ls, p)) return undefined;
  const noun = nounOf(ls, p);
  const head = noun ? ls[noun.to - 1]! : undefined;
  const weighed = !p.unit && head && noun!.to - noun!.from === 1 ? MEASURE_WORDS.get(head.lower) ?? CURRENCY_WORDS.get(head.lower) : undefined;
  // "thousands of tons of coal"
  if (weighed) return readAt(text, ls, { ...p, numTo: noun!.to, to: Math.max(p.to, noun!.to), unit: weighed }, last);
  if (isTimeNoun(head) || isTimeNoun(ls[p.numTo]) || (ls[p.numTo]?.lower === 'of' && isTimeNoun(ls[p.numTo + 1]))) return undefined;
  if (/^[A-Z]{3}$/.test(p.unit) && isConversion(ls, p)) return undefined;
  if (!p.unit && isShare(ls, p, noun !== undefined)) return undefined;
  const bare = !noun && !p.unit;
  const status = statusAt(ls, { from: p.from, to: noun?.to ?? p.numTo, head, bare });
  if (!counts(ls, p, noun, status)) return undefined;
  const inherits = bare && last?.counts && status !== '' ? last.quantity : undefined;
  return {
    quantity: {
      span: [ls[p.from]!.start, ls[p.to - 1]!.end], min: p.min, max: p.max,
      unit: p.unit || (head?.text.replace(/['’]s?$/u, '') ?? inherits?.unit ?? ''),
      of: noun ? wordsOf(text, ls, noun) : inherits?.of ?? '', modifier: p.modifier, status,
    },
    end: ls[Math.max(p.to, noun?.to ?? 0) - 1]!.end, counts: !p.unit && noun !== undefined || inherits !== undefined,
  };
}

function nounOf(ls: readonly Lexeme[], p: NumberPhrase): CountedNoun | undefined {
  const dash = ls[p.numTo]?.text === '-' && !ls[p.numTo]!.apart;
  const at = Math.max(dash ? p.numTo + 1 : p.numTo, p.to);
  // "12 percent of voters", "a $10 million reward": of what is said behind "of", or the next word
  const worth = ls[at]?.lower === 'worth' ? at + 1 : at;
  if (p.unit) {
    const noun = ls[worth]?.lower === 'of' || /^[A-Z]{3}$/.test(p.unit) ? countedNounAt(ls, worth, true) : undefined;
    return noun && TELLERS.has(ls[noun.to - 1]!.lower) && ls[worth]?.lower !== 'of' ? undefined : noun;
  }
  // "rose from 20 to 30 cows"
  const end = ls[p.numFrom - 1]?.lower === 'from' && ls[at]?.lower === 'to' && ls[at + 1] ? numeralAt(ls, at + 1) : undefined;
  if (end) return countedNounAt(ls, end.to, false);
  return countedNounAt(ls, at, dash || (p.min === 1 && p.max === 1));
}

/** "€40m ($44m)": the same sum again. */
function isConversion(ls: readonly Lexeme[], p: NumberPhrase): boolean {
  if (ls[p.from - 1]?.text !== '(' || ls[p.to]?.text !== ')') return false;
  for (let i = p.from - 2; i >= 0 && i >= p.from - 6; i--) if (ls[i]!.kind === 'number') return true;
  return false;
}

function counts(ls: readonly Lexeme[], p: NumberPhrase, noun: CountedNoun | undefined, status: string): boolean {
  const first = ls[p.numFrom]!, before = ls[p.from - 1], head = noun ? ls[noun.to - 1] : undefined;
  if (p.min === 0 && p.max === 0) return p.digits && (noun !== undefined || p.unit !== '');
  if (p.unit) return true;
  if (head && LOOSE.test(head.lower)) return false;
  if (p.min === 1 && p.max === 1 && !p.digits && first.lower === 'one') return oneCounts(ls, p, head, status);
  const small = !p.digits && (p.max ?? 99) <= 10 && p.from === p.numFrom;
  if (small && before && DEFINITE.test(before.lower) && !before.possessive) return HARMED.test(status);
  if (small && before?.possessive) return HARMED.test(status);
  if (noun) return true;
  if (p.from < p.numFrom && p.modifier !== 'exact' && (p.digits || p.open || status !== '')) return !/^(?:in|at|on)$/.test(before?.lower ?? '') || status !== '';
  if (p.open) return /^of$/.test(ls[p.numTo]?.lower ?? '') || status !== '';
  if (/,/.test(first.text) || ((p.max ?? 0) >= 1000 && !/^[12]\d\d\d$/.test(first.text))) return true;
  if (status !== '' && !p.ranged) return !/^(?:in|at|on|page|by)$/.test(before?.lower ?? '') || totalled(ls, p.from);
  return totalled(ls, p.from);
}

/** "The number stood at 34." */
function totalled(ls: readonly Lexeme[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 8; i--) {
    if (ls[i]!.kind === 'mark' && /^[,;:.]$/.test(ls[i]!.text)) return false;
    if (TOTALS.test(ls[i]!.lower)) return true;
  }
  return false;
}

/** The noun group without the words that only introduce it: "of the North Korean soldiers" → "North Korean soldiers". */
function wordsOf(text: string, ls: readonly Lexeme[], noun: CountedNoun): string {
  return text.slice(ls[noun.from]!.start, ls[noun.to - 1]!.end).replace(/['’]s?$/u, '').replace(/\s+/gu, ' ').slice(0, 200);
}

/** "Three deaths and 34 illnesses": the noun tells what became of the three, and of nobody else. */
const FATE_NOUN = /^(?:deaths?|fatalit(?:y|ies)|injur(?:y|ies)|casualt(?:y|ies)|hostages?|bod(?:y|ies)|corpses?)$/iu;

/** "12 guards and 3 drivers were killed", "killed 12 guards and 3 drivers": one verb for both. */
function shareStatus(text: string, reads: Read[]): void {
  const joined = (a: Read, b: Read): boolean => /^\s*(?:,\s*)?(?:and|as well as|,)\s*$/u.test(text.slice(a.end, Math.min(b.quantity.span[0], a.end + 20)));
  for (let i = 1; i < reads.length; i++) lend(reads[i - 1]!, reads[i]!, joined(reads[i - 1]!, reads[i]!));
  for (let i = reads.length - 2; i >= 0; i--) lend(reads[i + 1]!, reads[i]!, joined(reads[i]!, reads[i + 1]!));
}

function lend(from: Read, to: Read, joined: boolean): void {
  if (joined && to.quantity.status === '' && to.counts && !FATE_NOUN.test(from.quantity.unit)) to.quantity.status = from.quantity.status;
}
