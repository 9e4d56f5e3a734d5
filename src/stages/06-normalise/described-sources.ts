/** Owns what stands around a name in a source span and only describes: the name beside it speaks, or somebody who has none. */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { partOf } from './part-of.js';
import type { Part } from './source-reading.js';

/** "hunter", "activist": what one person does, right before the name. */
const DOER = /(?<!\p{L})\p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman) $/u;
/** " pool reports" */
const TEXTS_ON = /^ (?:\p{Ll}+ ){1,2}(?:reports|documents|records|data|figures|polls|surveys|statistics|transcripts?|filings|papers|files|accounts|estimates)$/u;
/** "'s best friend" */
const OWNED = /^['’]s? \p{Ll}/u;
export const DESCRIBES = /^(?!(?:.*(?<!\p{L})(?:of|for|from|by|in|at|with|on|to|and|or|\p{Ll}{2,}ing)(?!\p{L})))[^,;:.]{1,70} $/iu;

/** The one whom the words before or beside the name describe. */
export function besideTheName(text: string, span: Span, inside: readonly Mention[]): Part | undefined {
  // "Its coordinator, Petra Lund": neither "it" nor a noun that nobody knows, but the name beside it.
  const named = inside.find((m) => m.form === 'name' && m.type === 'person');
  if (named && /^(?:(?:his|her|its|their|the|an?) )?(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, (?:\d{1,3}, )?$/iu.test(text.slice(span[0], Math.min(named.span[0], span[0] + 80)))) return partOf(text, named);
  // "The line's lawyer, Pia Renholt": a description and its name, whatever owner stands before.
  const host = inside.findIndex((m) => m.form === 'nominal');
  const beside = inside[host + 1];
  if (host >= 0 && beside?.form === 'name' && beside.name !== undefined && beside.name === inside[host]!.name && /^, (?:\d{1,3}, )?$/u.test(text.slice(inside[host]!.span[1], beside.span[0])) && DESCRIBES.test(`${text.slice(span[0], Math.min(inside[host]!.span[1], span[0] + 80))} `)) return partOf(text, beside);
  // "Harbour board diver Jan Roth", "NGO worker Zab Nightly": all before the full name describes him, whatever body he may seem to be.
  const person = inside.find((m) => m.form === 'name' && m.text.includes(' ') && (m.type === 'person' || DOER.test(text.slice(Math.max(span[0], m.span[0] - 24), m.span[0]))));
  if (person && person !== inside[0] && DESCRIBES.test(text.slice(span[0], Math.min(person.span[0], span[0] + 80)))) return partOf(text, person);
  return undefined;
}

/** "The president of one of Tolva's clubs, Dolf Roth", "a spokesman for Mr. Lund, Jan Roth", "one of the Tolva Four, Gerry Kask": one, described at length, and named at the end. */
export function calledBehind(text: string, [start, end]: Span, inside: readonly Mention[]): Mention | undefined {
  const last = inside.findLast((m) => m.form === 'name' && / /u.test(m.text) && /^,?(?: .*)?$/su.test(text.slice(m.span[1], end))), first = inside[0];
  if (!last || !first || last === first || last.type === 'state' || last.type === 'media') return undefined;
  const described = text.slice(start, last.span[0]);
  const one = ONE_OF.test(described) || (first.form === 'nominal' && first.type === 'role' && (/ of /u.test(described) || (/ (?:for|to|at|with) /u.test(described) && last.type === 'person')));
  return one && /^[^,;]{3,120}, $/u.test(described) && !/(?<!\p{L})(?:and|or|who|which|that)(?!\p{L})/iu.test(described.replace(/^one of the so-called/iu, '')) ? last : undefined;
}
const ONE_OF = /^(?:one|another|a member) of /iu;

/** Who or what has no name but a description by somebody else's. */
export function onlyDescribed(text: string, span: Span, inside: readonly Mention[]): Part | undefined {
  // "White House pool reports": texts about it, not its own.
  if (inside.length === 1 && inside[0]!.form === 'name' && TEXTS_ON.test(text.slice(inside[0]!.span[1], span[1]))) return { name: `${text.slice(span[0], span[1]).replace(/^the /iu, '')} (unnamed)`, type: 'document', confidence: 0.6, span, why: { rule: 'texts that are named for what they are about' } };
  // "The nation's best friend in old age": whoever that is, it is not the nation.
  // "Lavonia's film trade", "the pump's drawings" are neither Lavonia nor the pump.
  const owned = inside.length === 1 && inside[0]!.form !== 'pronoun' && OWNED.test(text.slice(inside[0]!.span[1], span[1]));
  return owned ? { name: `${text.slice(span[0], span[1]).replace(/^the /iu, '').replace(/[,;].*$/su, '').slice(0, 80)} (unnamed)`, type: 'role-anonymous', confidence: 0.5, span, why: { rule: 'somebody who is only described' } } : undefined;
}
