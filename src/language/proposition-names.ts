/** Owns words and names of a piece of text as a proposition needs them. Who a name is in the end, the annotate and normalise stages say. */
import { findEventClass, findState } from './event-words.js';
import { NAME_HEADS } from './lexicon/synonyms.js';
import { ROLE_NOUNS, STOP_WORDS } from './lexicon/stop-words.js';

export interface Word { readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly capital: boolean }
/** A name in a run of words `[from, to)`. `key` is the same for its variants: "Abu Bakr al-Baghdadi", "Baghdadi's". */
export interface Name { readonly from: number; readonly to: number; readonly key: string; readonly text: string; readonly state: boolean }

/** The lasting key of a name that by its own words has `key`. */
export type Resolve = (name: string, key: string) => string;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const ARTICLE = /^(?:al|el|an|ad|ar|as|at|az|ash)-/;

/** Words of `text[start, end)`; a compound that ends in lower case gives its first half: "French-led" → French. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const out: Word[] = [];
  for (const m of text.slice(start, end).matchAll(WORD)) {
    let t = m[0].replace(/['’]s$|['’.-]+$/u, '');
    const dash = t.indexOf('-');
    const capital = CAPITAL.test(t);
    if (dash > 1 && capital && !CAPITAL.test(t.slice(dash + 1))) t = t.slice(0, dash);
    if (t === '') continue;
    out.push({ text: t, lower: t.toLowerCase(), start: start + m.index, end: start + m.index + t.length, capital: capital || /^(?:al|el)-\p{Lu}/u.test(t) });
  }
  return out;
}

const bare = (lower: string): string => lower.replace(ARTICLE, '');

function keyOf(words: readonly Word[]): { key: string; state: boolean } {
  const whole = words.map((w) => w.lower).join(' ');
  const asState = findState(whole);
  if (asState !== undefined) return { key: asState, state: true };
  const last = words[words.length - 1]!;
  if (words.length === 1 || !NAME_HEADS.has(last.lower)) return { key: bare(last.lower), state: false };
  return { key: whole, state: false };
}

/** How far around a sentence its opening word is looked for in lower case; keeps long reports linear. */
const NEAR_CHARS = 3000;
/** Words that open sentences about nobody by name: "Police searched the house". */
const COMMON_OPENERS = new Set(`police authorities witnesses rescuers sheriff prosecutors lawyers troops rebels despite although several dozens hundreds thousands firefighters doctors
 parents residents neighbours neighbors investigators sources analysts experts critics protesters workers students employees people man men woman women driver gunman`.split(/\s+/));

/** "Nobody was hurt": never a name, whatever stands near by. */
const PRONOUN = /^(?:nobody|noone|none|nothing|every(?:body|one|thing)|some(?:body|one|thing)|any(?:body|one|thing)|neither|nowhere|others?)$/;

/** A capital at the start of a sentence counts only when nothing says that the word is a common one; lower case near by in the report says so. */
function startsName(w: Word, opensSentence: boolean, nextCapital: boolean, text: string): boolean {
  if (!w.capital || STOP_WORDS.has(w.lower) || PRONOUN.test(w.lower) || (/^(?:western|eastern|northern|southern)$/.test(w.lower) && !nextCapital)) return false;
  if (!opensSentence) return true;
  return findEventClass(w.lower) === undefined && !COMMON_OPENERS.has(w.lower) && !/(?:ing|ed|ly|ers|ials|ists|ents)$/.test(w.lower) && !text.slice(Math.max(0, w.start - NEAR_CHARS), w.start + NEAR_CHARS).includes(` ${w.lower} `);
}

/** Names among the words: "North Korean troops reached Harbin" → north korea, harbin. */
export function namesAmong(words: readonly Word[], text: string, resolve: Resolve): Name[] {
  const out: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (!startsName(w, i === 0 && words.length > 1 && !words[1]!.capital && findState(w.lower) === undefined, words[i + 1]?.capital ?? false, text)) continue;
    let j = i + 1;
    const two = findState(`${w.lower} ${words[j]?.lower ?? ''}`);
    const one = two === undefined && findState(w.lower) !== undefined;
    if (two !== undefined) j = i + 2;
    else while (!one && j < words.length && words[j]!.capital && !STOP_WORDS.has(words[j]!.lower) && findState(words[j]!.lower) === undefined
      && text.slice(words[j - 1]!.end, words[j]!.start).trim() === '') j++;
    let from = i;
    while (from < j - 1 && ROLE_NOUNS.has(words[from]!.lower)) from++;
    const run = words.slice(from, j);
    const shown = text.slice(run[0]!.start, run[run.length - 1]!.end);
    const { key, state } = keyOf(run);
    out.push({ from, to: j, key: state ? key : resolve(shown, key), text: shown, state });
    i = j - 1;
  }
  return out;
}
