/** Owns the reading of a source by its own words alone, where no mention helps: "the growers of Kettle Valley", "unconfirmed reports". */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { findSourceNoun, isLoose, isOwnerless } from '../../language/roles.js';
import { findPronoun } from '../../language/pronouns.js';
import type { LinkReason, Part } from './source-reading.js';

const LEAD = /^(?:(?:according to|roughly|some(?= one| \d)|close to|when asked,?|both|even|(?:all but )?[\p{L}\d]+ of (?=\d)|more than|at least|about|around|nearly|almost|over|up to|fewer than|less than|an estimated|[\d,.]+(?= \p{L})) )+/iu;
/** Where a description ends: a clause, an aside, a relative. */
const STOPS = /,| who(?!\p{L})| which(?!\p{L})| that(?!\p{L})| whose(?!\p{L})| (?:speaking|citing|quoting|seen|obtained|reviewed|published|posted|released|filed|led|based|described|identified)(?!\p{L})/u;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)$/iu;
/** "One firm in eight": nobody's name. "One official in Brussels" is one. */
const SHARE = /^(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|\d+)(?: \p{Ll}+)? (?:in|out of) (?:every )?(?:\d+|\p{Ll}+)$/u;
const PREPOSITION = /^(?:of|for|in|at|from|with|on|to|by|close|near|within|inside|among|about|against|behind)$/u;

const OWN_WORDS: LinkReason = { rule: 'called by the words of the source' };

export const CAPITAL_ONLY: LinkReason = { rule: 'a capital and nothing else: taken for the name of a body' };

/** null: nobody ("rumours"); undefined: the words do not tell. */
export function readPlainSource(text: string, span: Span, inside: readonly Mention[]): Part | null | undefined {
  const raw = text.slice(span[0], span[1]).replace(/\s+/gu, ' ').replace(LEAD, '');
  const stop = STOPS.exec(raw);
  const phrase = (stop && stop.index > 2 ? raw.slice(0, stop.index) : raw).replace(/[“”"«»,;:]+|\.(?!\p{L})/gu, '').replace(/['’]s?$/u, '').trim();
  const words = phrase.split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  if (words.length === 1 && findPronoun(words[0]!.toLowerCase())) return { name: `${words[0]!.toLowerCase()} (unnamed)`, type: findPronoun(words[0]!.toLowerCase())!.number === 'many' ? 'collective-anonymous' : 'role-anonymous', confidence: 0.3, span, why: { rule: 'a pronoun, and it cannot be told for whom' } };
  if (/^(?:those|anyone|everyone|nobody)$/iu.test(words[0]!)) return { name: `${words.slice(0, 6).join(' ').toLowerCase()} (unnamed)`, type: 'collective-anonymous', confidence: 0.5, span, why: OWN_WORDS };
  if (SHARE.test(phrase)) return { name: `${phrase.toLowerCase()} (unnamed)`, type: 'collective-anonymous', confidence: 0.5, span, why: OWN_WORDS };
  let from = 0;
  while (from < words.length - 1 && (isLoose(words[from]!.toLowerCase()) || COUNT.test(words[from]!)) && !findPronoun(words[from]!.toLowerCase())) from++;
  const kept = words.slice(from).filter((w, i) => !(i === 0 && /^(?:his|her|their|its|our|my)$/iu.test(w)));
  const cut = kept.findIndex((w, i) => i > 0 && PREPOSITION.test(w.toLowerCase()));
  const head = (kept[(cut < 0 ? kept.length : cut) - 1] ?? '').toLowerCase();
  const owned = /^(?:his|her|their|its|our|my)$/iu.test(words[0]!) || /['’]s?(?: |$)/u.test(phrase);
  if (isOwnerless(head) && !owned && cut < 0) return null;
  const noun = findSourceNoun(head);
  if (!noun && inside.length > 0 && inside[0]!.span[0] < span[0] + 3) return undefined;
  if (kept.length === 0) return undefined;
  const label = lowered(kept.join(' '));
  if (noun?.type === 'document') return { name: label, type: 'document', confidence: 0.7, span, why: OWN_WORDS };
  if (noun && !noun.plural && (noun.type === 'organisation' || noun.type === 'media')) return { name: label, type: noun.type, confidence: 0.7, span, why: OWN_WORDS };
  const plural = noun ? noun.plural : /[^s]s$|men$|people$/u.test(head);
  // "Drone pictures" has its capital from the sentence it opens.
  const capital = !(kept.length === 1 && plural) && /^\p{Lu}/u.test(kept[0]!) && /^\p{Lu}/u.test(kept.at(-1)!) && kept.length <= 4 && !noun && from === 0;
  if (capital) return { name: kept.join(' '), type: 'organisation', confidence: 0.5, span, why: CAPITAL_ONLY };
  return { name: `${label} (unnamed)`, type: plural ? 'collective-anonymous' : 'role-anonymous', confidence: 0.7, span, why: OWN_WORDS };
}

const lowered = (label: string): string => (/^\p{Lu}\p{Ll}+ ?\p{Ll}?/u.test(label) && (findSourceNoun(label.split(' ')[0]!.toLowerCase()) || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label) && /^\p{Lu}\p{Ll}+s?(?: |$)/u.test(label) && findSourceNoun(label.split(' ')[0]!.toLowerCase()) !== undefined) ? label[0]!.toLowerCase() + label.slice(1) : label);
