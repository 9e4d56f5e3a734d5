/** Owns what the writer only concludes: "as it signals | a new course |", "which reflects | the mood |". No "it" that stands for what has happened says anything. */
import type { Mention } from '../../domain/document.js';
import { overlaps, wordsOf } from '../../domain/span.js';
import { CONCLUDING_VERBS } from '../../language/lexicon/concluding-verbs.js';
import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs.js';
import type { Found } from './tidy.js';

/** "It", "this claim", "the move": what has happened or been said, and nobody. */
const HAPPENING = /^(?:it|which|(?:this|that|these|those|such|the)(?: (?:claims?|allegations?|moves?|steps?|developments?|decisions?|events?|incidents?|situation|deployments?|escalation|changes?|results?))?)$/iu;
/** Not "shows", "suggests", "indicates": a study does so. */
const CONCLUDES = new RegExp(`^(?:(?:\\p{L}+ly|also|only|further|has|have|had|could|would|may|might) )*(?:${CONCLUDING_VERBS}|means?|meant|marks?|marked|represents?|represented|poses?|posed)$`, 'iu');

/** "The mayor sent the treaty to the council, indicating | a new course |": what he did, the writer reads so. Not "the agency reported that …, suggesting". */
const INDICATING = /^(?:(?:thus|thereby|further|also) )?(?:indicating|suggesting|signal+ing|underscoring|underlining|highlighting|reflecting|demonstrating|marking)$/iu;
const LONGEST = 300;

/** `mentions` of the report: an outlet or a picture may well indicate something. */
export function isReasoning(text: string, { source, cue }: Pick<Found, 'source' | 'cue'>, mentions: readonly Mention[]): boolean {
  const [who, ...others] = source, said = cue[0];
  if (!who || !said || others.length > 0) return false;
  if (HAPPENING.test(wordsOf(text, source)) && CONCLUDES.test(wordsOf(text, cue))) return true;
  const acts = mentions.some((m) => overlaps(m.span, who) && (m.type === 'person' || m.type === 'role' || m.type === 'state'));
  const between = text.slice(who[1], Math.min(said[0], who[1] + LONGEST));
  return acts && who[1] < said[0] && INDICATING.test(wordsOf(text, cue)) && between.endsWith(', ') && !between.toLowerCase().split(/[^\p{L}]+/u).some((w) => SPEECH_VERBS.has(w));
}
