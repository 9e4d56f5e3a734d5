/** Owns what the writer only concludes: "as it signals | a new course |", "which reflects | the mood |". No "it" that stands for what has happened says anything. */
import { wordsOf } from '../../domain/span.js';
import { CONCLUDING_VERBS } from '../../language/lexicon/concluding-verbs.js';
import type { Found } from './tidy.js';

const HAPPENING = /^(?:it|this|that|which|these|those)$/iu;
/** Not "shows", "suggests", "indicates": a study does so. */
const CONCLUDES = new RegExp(`^(?:(?:\\p{L}+ly|also|only|further|has|have|had|could|would|may|might) )*(?:${CONCLUDING_VERBS}|means?|meant|marks?|marked|represents?|represented|poses?|posed)$`, 'iu');

export const isReasoning = (text: string, { source, cue }: Pick<Found, 'source' | 'cue'>): boolean =>
  source.length === 1 && HAPPENING.test(wordsOf(text, source)) && CONCLUDES.test(wordsOf(text, cue));
