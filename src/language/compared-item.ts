/** Owns what of a statement is compared with others: its words, meaning, names, numbers, places, days, status. How alike two are is comparison.ts's. */
import { type Meaning, readMeaning } from '../domain/meaning.js';
import type { Report } from '../domain/report.js';
import { hull } from '../domain/span.js';
import { saysNotSo, type Statement } from '../domain/statement.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { lexemesOf } from './lexemes.js';
import { MAY_COUNT, numeralAt } from './numbers.js';
import type { Proposition } from './proposition.js';
import { stemOf } from './stems.js';

export interface Item {
  readonly report: string;
  readonly statement: string;
  /** Where its content begins in the report's text. */
  readonly at: number;
  readonly prop: Proposition;
  /** Stems of the words that tell something, each once. */
  readonly terms: readonly string[];
  /** How many of them are no names: "Mr. Trump" has none, and says nothing that another statement could say as well. */
  readonly telling: number;
  /** Runs of two words, for copied wording. */
  readonly pairs: ReadonlySet<string>;
  /** All its numbers, in digits or words, whatever they count: "sixty thousand" is 60,000. Of "one" nobody can tell whether it counts. */
  readonly numerals: ReadonlySet<number>;
  readonly negated: boolean;
  /** Somebody says that it is not so; who turns something down does not. */
  readonly denies: boolean;
  readonly stance: Statement['stance'];
  /** Canonical name of the originator, '' for the report's own voice. */
  readonly speaker: string;
  /** ISO day of the report, '' if it has none. */
  readonly day: string;
  readonly meaning: Meaning;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
/** Words of one statement that are looked at; more only repeat themselves. */
const MOST_TERMS = 60;
const NEGATED = /\b(?:not|no|never|none|nobody|without|neither|nor|cannot|[a-z]+n['’]t|den(?:y|ies|ied)|refus\w+|reject\w*|dismiss\w*|false|untrue)\b/i;

export function itemOf(report: Report, s: Statement, prop: Proposition): Item {
  const text = s.content.map(([a, b]) => report.text.slice(a, b)).join(' ');
  const words = [...text.matchAll(WORD)].map((m) => m[0]);
  const terms: string[] = [];
  const pairs = new Set<string>(), seen = new Set<string>();
  let before = '', telling = 0;
  for (const w of words) {
    const lower = w.toLowerCase().replace(/['’]s?$/u, '');
    if (STOP_WORDS.has(lower) || lower.length < 2) { before = ''; continue; }
    const stem = stemOf(lower);
    if (before) pairs.add(`${before} ${stem}`);
    before = stem;
    if (seen.has(stem) || terms.length >= MOST_TERMS) continue;
    seen.add(stem);
    terms.push(stem);
    if (/^[\p{Ll}\d]/u.test(w)) telling++;
  }
  return {
    report: report.id, statement: s.id, at: hull(s.content)[0], prop, terms, telling, pairs, numerals: numeralsIn(text), stance: s.stance, day: report.published?.slice(0, 10) ?? '',
    denies: saysNotSo(s), negated: s.polarity === 'negative' || NEGATED.test(words.join(' ')), speaker: s.chain.at(-1)?.name ?? '',
    meaning: meaningOf(s),
  };
}

function numeralsIn(text: string): Set<number> {
  const out = new Set<number>();
  if (!MAY_COUNT.test(text)) return out;
  const lexemes = lexemesOf(text, [0, text.length]);
  for (let i = 0; i < lexemes.length; ) {
    const found = numeralAt(lexemes, i);
    if (found && found.value !== 1) out.add(found.value);
    i = found?.to ?? i + 1;
  }
  return out;
}

/** Throws where nobody has read the statement's meaning yet: app/meaning.ts does. */
function meaningOf(s: Statement): Meaning {
  if (s.meaning === undefined) throw new Error(`statement ${s.id} has no meaning: addMeaning must see the reports before they are compared`);
  return readMeaning(s.meaning);
}
