/** Owns what a cue alone tells: what the source does with the content, and how surely. What the content adds is certainty.ts's. */
import type { Certainty, Stance } from '../domain/vocabulary.js';
import {
  CALL, CALL_WITH_TO, DENIAL, DOUBT, FORECAST, HEARSAY, HEDGE, LIKELY, NEGATED, NO_KNOWLEDGE, OPINION, OWNERLESS, PLEDGE, QUESTION, RULE, SILENT, TURNED_DOWN, VIEWED,
} from './lexicon/cue-verbs.js';

export interface CueReading {
  /** null: the cue leaves it to the content ("said"). */
  stance: Stance | null;
  certainty: Certainty;
  /** The cue itself says no: "denied that", "does not believe that". */
  negative: boolean;
  rule: boolean;
}

const reading = (stance: Stance | null, certainty: Certainty, negative = false, rule = false): CueReading => ({ stance, certainty, negative, rule });
/** "Data suggest", "the evidence points to": what is suggested has something behind it. */
const EVIDENCE_NOUN = /(?<!\p{L})(?:evidence|data|stud(?:y|ies)|research|results|findings|analysis|polls?|surveys?|figures|tests?|records|investigation|inquiry|autopsy)(?!\p{L})/u;
const LONGEST = 400;

/** `source` and `content` are looked at only where the cue is ambiguous: "asked | the court to", "reports of". */
export function readCue(cue: string, source: string, content: string): CueReading {
  if (!cue) return reading(null, 'certain');
  const words = cue.slice(0, LONGEST).toLowerCase().replace(/\s+/gu, ' ');
  const negated = NEGATED.test(words);
  // "would not say that it was so" keeps its distance; "would not say whether", "declined to comment on" leave it open.
  if (SILENT.test(words)) return / that$/u.test(words) || /^that /u.test(content) ? reading('hedges', 'unspecified') : reading('questions', 'unspecified');
  if (NO_KNOWLEDGE.test(words)) return reading('hedges', 'possible');
  if (DENIAL.test(words)) {
    if (negated && !/not (?:true|guilty)/u.test(words)) return reading('hedges', 'possible');
    return TURNED_DOWN.test(words) ? reading('denies', 'unspecified', true) : reading('denies', 'certain', true);
  }
  if (/(?<!\p{L})whether(?!\p{L})/u.test(words)) return reading('questions', 'unspecified');
  if (DOUBT.test(words)) return negated || /no doubt/u.test(words) ? reading(null, 'certain') : reading('questions', 'doubtful');
  const start = content.slice(0, 80).trimStart().toLowerCase();
  const infinitive = / to$/u.test(words) || /^to \p{L}/u.test(start) || /^(?:\p{L}+ ){1,4}to (?!the |a )\p{L}/u.test(start) && !/ that$/u.test(words);
  if (CALL.test(words)) return reading('calls-for', 'unspecified', negated);
  if (infinitive && CALL_WITH_TO.test(words)) return reading('calls-for', 'unspecified', / not to$/u.test(words));
  if (QUESTION.test(words)) return /unquestion/u.test(words) ? reading(null, 'certain') : reading('questions', 'unspecified');
  if (VIEWED.test(words)) return reading(null, 'unspecified');
  if (/(?<!\p{L})(?:downplay|play(?:s|ed|ing)? down)/u.test(words)) return reading('hedges', 'unspecified');
  if (HEARSAY.test(words)) return reading('hedges', 'possible', negated);
  if (/(?<!\p{L})suggest(?:s|ed|ing)?$/u.test(words) && /^\p{L}+ing /u.test(start)) return reading('calls-for', 'unspecified');
  if (HEDGE.test(words)) return reading('hedges', EVIDENCE_NOUN.test(words) || EVIDENCE_NOUN.test(source.toLowerCase()) ? 'probable' : 'possible', negated);
  if (LIKELY.test(words)) return reading('hedges', 'probable', negated);
  if (!source.trim() && OWNERLESS.test(words)) return reading('hedges', 'possible');
  if (PLEDGE.test(words)) return reading('forecasts', 'certain', negated);
  if (FORECAST.test(words)) return reading('forecasts', /(?<!\p{L})risk/u.test(words) ? 'possible' : 'probable', negated);
  if (OPINION.test(words)) return reading(null, 'probable', negated);
  if (negated && !/not only|not just/u.test(words)) return reading('denies', 'certain', true);
  return reading(null, 'certain', false, RULE.test(words));
}
