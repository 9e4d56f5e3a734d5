/**
 * Owns where what nobody's reports are about ends, when they are the subject of their sentence: "Reports of | guards at the mill | underscore the fears of its owner".
 * What the reports do to others is the writer's word.
 */
import { wordsOf } from '../../domain/span.js';
import { CONCLUDING_VERBS } from '../../language/lexicon/concluding-verbs.js';
import type { Found } from './tidy.js';

const REPORTS_OF = /(?<!\p{L})(?:reports|claims|rumou?rs|allegations|accounts|signs|evidence|news|talk|suggestions|fears|accusations) of$/iu;
const OPENS = /^[“"\s]*(?:(?:the|these|such|recent|new|growing|early|first) ){0,2}$/iu;
const DOES = new RegExp(`^(?<of>[^,;:]{3,140}?) (?:(?:also|only|further) )?(?:${CONCLUDING_VERBS}|indicates?|indicated|suggests?|suggested|marks?|fuels?|fuelled|sparks?|sparked|prompts?|prompted|come|came|add|adds|added|follow|followed) (?=\\p{L})`, 'u');

/** `sentenceStart` gives where the sentence of an offset begins. */
export function withinToldOf<F extends Found>(text: string, found: F, sentenceStart: (at: number) => number): F {
  const cue = found.cue[0], first = found.content[0];
  if (!cue || !first || found.source.length > 0 || first[0] < cue[1] || !REPORTS_OF.test(wordsOf(text, found.cue)) || !OPENS.test(text.slice(sentenceStart(cue[0]), cue[0]))) return found;
  const does = DOES.exec(text.slice(first[0], Math.min(first[1], first[0] + 200)));
  return does ? { ...found, content: [[first[0], first[0] + does.groups!['of']!.length]] } : found;
}
