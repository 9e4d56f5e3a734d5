/** Owns what the writer only concludes: "as it signals | a new course |", "which reflects | the mood |". No "it" that stands for what has happened says anything. */
import { wordsOf } from '../../domain/span.js';
import type { Found } from './tidy.js';

const HAPPENING = /^(?:it|this|that|which|these|those)$/iu;
/** Not "shows", "suggests", "indicates": a study does so. */
const CONCLUDES = /^(?:(?:\p{L}+ly|also|only|further|has|have|had|could|would|may|might) )*(?:signals?|signall?ed|means?|meant|marks?|marked|reflects?|reflected|underscores?|underscored|underlines?|underlined|highlights?|highlighted|represents?|represented|rais(?:e|es|ed)|pos(?:e|es|ed))$/iu;

export const isReasoning = (text: string, { source, cue }: Pick<Found, 'source' | 'cue'>): boolean =>
  source.length === 1 && HAPPENING.test(wordsOf(text, source)) && CONCLUDES.test(wordsOf(text, cue));
