/** Owns when two names written in different reports are one: spelling, transliteration, ministries, owners, acronyms. Who stands in a pile, actors.ts knows. */
import { isFamilyFirst } from './gender.js';
import { MEDIA_NAMES } from './lexicon/media-names.js';
import { NICKNAMES } from './lexicon/nicknames.js';
import { GENERATIONS, NAME_PARTICLES, NAME_SUFFIXES } from './lexicon/titles.js';
import { isTitle, readName } from './names.js';
import { findStateReading, STATE_WORDS } from './states.js';

const SPELLINGS: readonly [RegExp, string][] = [
  [/\bdefense\b/gu, 'defence'], [/\bcenter\b/gu, 'centre'], [/\blabor\b/gu, 'labour'], [/\bharbor\b/gu, 'harbour'], [/\borganization\b/gu, 'organisation'],
  [/\bministries\b/gu, 'ministry'], [/\b(?:dept|dep)\b/gu, 'department'], [/&/gu, 'and'], [/\bspokes(?:man|woman|person)\b/gu, 'spokesperson'],
];

/** Without accents, small, British, without article. */
export function plainName(name: string): string {
  let plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/gu, "'").replace(/'s(?= |$)/gu, '').replace(/[.,“”"()]/gu, '').replace(/^the /u, '').replace(/\s+/gu, ' ').trim();
  for (const [from, to] of SPELLINGS) plain = plain.replace(from, to);
  return plain;
}

/** One skeleton for the ways of writing a foreign name: Zelensky, Zelenskyy, Zelenskiy; Jong-un, Jong Un. */
export const skeleton = (plain: string): string =>
  plain.replace(/[-' ]/gu, '').replace(/iy|yy|ij|yi|ii|ie|y|j/gu, 'i').replace(/ou/gu, 'u').replace(/kh/gu, 'h').replace(/tz|ts/gu, 'c').replace(/ph/gu, 'f').replace(/ks/gu, 'x').replace(/w/gu, 'v').replace(/q/gu, 'k').replace(/(\p{L})\1+/gu, '$1');

export interface PersonKey { surname: string; given: string; whole: string }

/** "Bill" → william; other names as they are. Lower case. */
export const formalName = (first: string): string => NICKNAMES.get(first) ?? first;

/** "Ukrainian President Ana Lind" and "Ana Lind" have one key; a bare surname has no given name. */
export function personKey(name: string): PersonKey {
  let words = name.split(' ').filter(Boolean);
  const read = readName(words);
  if (read.type === 'person') words = words.slice(read.from);
  while (words.length > 1 && isTitle(words[0]!)) words.shift();
  const plain = words.map((w) => plainName(w)).filter(Boolean), parts = plain.filter((w) => !NAME_SUFFIXES.has(w));
  // "Per Lund Jr." is not Per Lund.
  const generation = plain.find((w) => GENERATIONS.has(w)) ?? '';
  // "Kim Jong-un", "Kim Jong Un": family name first.
  if (parts.length > 1 && isFamilyFirst(parts[0]!) && (parts.length === 3 || parts[1]!.includes('-'))) return { surname: skeleton(parts[0]!), given: skeleton(parts.slice(1).join(' ')), whole: skeleton(parts.join(' ')) };
  const last = parts[parts.length - 1] ?? '';
  const surname = skeleton(last.replace(/^(?:al|el|ul)-/u, ''));
  const given = parts.slice(0, -1).filter((w) => !NAME_PARTICLES.has(w) || parts.length > 2 && w === 'abu');
  // "A. Barry Roth" goes by his second name.
  const called = given.length > 1 && given[0]!.length === 1 && given[1]!.length > 1 ? given[1] : given[0];
  return { surname, given: called ? skeleton(formalName(called)) + generation : '', whole: skeleton([...given, last.replace(/^(?:al|el|ul)-/u, '')].join(' ')) + generation };
}

export interface BodyKey { base: string; state: string }

const GENERIC_OUTLET = /(?<= |^)(?:news agency|news channel|newspaper|news|agency|tv|television|channel|radio|website|portal|the)(?= |$)/gu;

/** "Iraq's Defence Ministry", "Iraqi Ministry of Defense": base "defence ministry", state Iraq. */
export function bodyKey(name: string, outlet = false): BodyKey {
  const { rest, state } = withoutState(name);
  let base = plainName(rest).replace(/^(ministry|department|office|bureau) (?:of|for) (?:the )?(.+)$/u, '$2 $1').replace(/^(?:national|federal|state) (?=government|parliament)/u, '');
  const outletName = base.replace(GENERIC_OUTLET, '').replace(/\s+/gu, ' ').trim();
  if ((outlet || MEDIA_NAMES.has(outletName)) && outletName.length > 2 && /\p{L}/u.test(outletName)) base = outletName.replace(/-/gu, ' ');
  return { base, state };
}

/** The state in front ("Iraq's", "Iraqi", "US") or behind ("of Iraq", "(Iraq)") taken off. */
export function withoutState(name: string): { rest: string; state: string } {
  const words = name.replace(/^[Tt]he /u, '').split(' ');
  for (let n = Math.min(STATE_WORDS, words.length - 1); n >= 1; n--) {
    const front = findStateReading(words.slice(0, n).join(' ').replace(/['’]s?$/u, ''));
    if (front && front.form !== 'capital' && front.form !== 'people') return { rest: words.slice(n).join(' '), state: front.state.name };
  }
  const behind = /^(.*?)(?: of (?:the )?| \()([\p{Lu}][\p{L} .]+)\)?$/u.exec(name.slice(0, 200));
  const state = behind ? findStateReading(behind[2]!) : undefined;
  return state && state.form === 'name' ? { rest: behind![1]!, state: state.state.name } : { rest: name, state: '' };
}

/** "NIS" for "National Intelligence Service"; two letters are too few. */
export const initialsOf = (plain: string): string => plain.split(/[ -]/u).filter((w) => w && !/^(?:of|for|the|and|on|de|la)$/u.test(w)).map((w) => w[0]).join('');
