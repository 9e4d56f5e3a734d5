/** Owns the adverb of hearsay in what somebody says: "The harbour office told divers that the wreck had reportedly shifted" passes on what nobody is named for. */
import type { Span } from '../../domain/span.js';
import type { Found } from './tidy.js';

/** Of the main clause: "the firm, which reportedly has debts, is to close" is the speaker's own word. "Allegedly" is a lawyer's habit, and tells of no other teller. */
const PASSED_ON = /^[^,;:“”"‘]{0,160}?(?<!\p{L})(reportedly|purportedly)(?!\p{L})/iu;

/** The adverb becomes part of the saying words, as the guidelines have it. */
export function withPassedOn<F extends Found>(text: string, found: F): F {
  const cue = found.cue[0], first = found.content[0];
  if (!cue || !first || found.source.length === 0 || cue[0] > first[0]) return found;
  const told = PASSED_ON.exec(text.slice(first[0], first[1]));
  if (!told) return found;
  const at = first[0] + told[0].length - told[1]!.length, adverb: Span = [at, at + told[1]!.length];
  const rest = [[first[0], adverb[0]], [adverb[1], first[1]]].map(([a, b]) => trimmed(text, a!, b!)).filter(([a, b]) => b > a);
  return { ...found, cue: [...found.cue, adverb], content: [...rest, ...found.content.slice(1)] };
}

function trimmed(text: string, from: number, to: number): Span {
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return [from, to];
}
