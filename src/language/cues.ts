/** Owns what a cue alone tells: what the source does with the content, and how surely. What the content adds is certainty.ts's. */
import { because as reason, type Because } from '../domain/because.js';
import type { Certainty, Stance } from '../domain/vocabulary.js';
import { hasSubjectAndVerb } from './clause-verbs.js';
import {
  CALL, CALL_WITH_TO, COUNTERS, DECLINES, DENIAL, DOUBT, FORECAST, HEARSAY, HEDGE, LIKELY, NEGATED, NO_KNOWLEDGE, NOT_KNOWN, OPINION, OPPOSES, OWNERLESS, PLEDGE, QUESTION, REJECTS, RULE, SAYABLE, SAYS_SO, SILENT, SUPPOSED, TURNED_DOWN, VIEWED,
} from './lexicon/cue-verbs.js';

export interface CueReading {
  /** null: the cue leaves it to the content ("said"). */
  stance: Stance | null;
  certainty: Certainty;
  /** The cue itself says no: "denied that", "does not believe that". */
  negative: boolean;
  rule: boolean;
  because: Because;
}

const because = (rule: string, words?: string): Because => reason(rule, words, 'cue');
const NO_CUE: CueReading = { stance: null, certainty: 'certain', negative: false, rule: false, because: because('no saying word stands beside it') };
/** "Data suggest", "the evidence points to": what is suggested has something behind it. */
const EVIDENCE_NOUN = /(?<!\p{L})(?:evidence|data|stud(?:y|ies)|research|results|findings|analysis|polls?|surveys?|figures|tests?|records|investigation|inquiry|autopsy)(?!\p{L})/u;
const LONGEST = 400;
const NEITHER = /^(?:neither|none of)(?!\p{L})/u;
const HARDLY_ANYBODY = /^(?:not everyone|not everybody|not all|nobody|no one|no-one|few)(?!\p{L})/u;

/** "denied | a request to hand over papers" */
const ASKED_FOR = /^(?:an? |the |any |his |her |their |its |all )?(?:\p{L}+ ){0,2}?(?:requests?|permission|access|bail|entry|visas?|appeals?|motions?|petitions?|applications?|subpoenas?|bids?|asylum|parole|admission|aid|funding)(?!\p{L})/u;

/** "rejects | outside money": no proposition, and no noun for one. */
function turnsDown(words: string, content: string): boolean {
  const start = head(content);
  if (ASKED_FOR.test(start) && !SAYABLE.test(words)) return true;
  return REJECTS.test(words) && !SAYABLE.test(words) && !SAYABLE.test(start) && !/^(?:that|as|it|this) /u.test(start) && !/["“‘]/u.test(start) && !hasSubjectAndVerb(start);
}

const head = (content: string): string => content.slice(0, 120).trimStart().toLowerCase().replace(/\s+/gu, ' ');
/** "Scoffed at | the mayor for dwelling on it". */
const BLAMED = /^(?:[^\s,;:]+ ){1,4}?for \p{L}+ing(?!\p{L})/u;
/** "Dismissed | the mayor's plan as being built on sand": it is built on sand, says who dismisses it. "Dismissed | the claims as lies" denies them. */
const CALLED = /^(?<what>\P{Ll}{0,2}(?:[^\s,;:.]+ ){1,8}?)as (?!if |soon |long |well |far |much |many |of )\S/u;
function callsIt(words: string, content: string): boolean {
  if (!REJECTS.test(words) || SAYABLE.test(words)) return false;
  const start = head(content);
  // "was dismissed by critics as | a sham", "dismissed by | a sham"
  if (words.endsWith(' as') || (words.endsWith(' by') && /^an? /u.test(start))) return !SAYABLE.test(start);
  const what = CALLED.exec(start)?.groups!['what'];
  return what !== undefined && !SAYABLE.test(what) && !TURNED_DOWN.test(what);
}

/** `source` and `content` are looked at only where the cue is ambiguous: "asked | the court to", "reports of". */
export function readCue(cue: string, source: string, content: string): CueReading {
  if (!cue) return NO_CUE;
  const words = cue.slice(0, LONGEST).toLowerCase().replace(/\s+/gu, ' ');
  let by = '';
  const has = (pattern: RegExp): boolean => { by = pattern.exec(words)?.[0] ?? ''; return by !== ''; };
  const reading = (why: string, stance: Stance | null, certainty: Certainty, negative = false): CueReading => ({ stance, certainty, negative, rule: false, because: because(why, by) });
  const negation = NEGATED.exec(words)?.[0] ?? '';
  const negated = negation !== '';
  // "would not say that it was so" keeps its distance; "would not say whether", "declined to comment on" leave it open.
  if (has(SILENT)) return / that$/u.test(words) || /^that /u.test(content) ? reading('the source will not say that it is so', 'hedges', 'unspecified') : reading('the source keeps silent', 'questions', 'unspecified');
  // "Neither the firm nor its owner | commented on | the reports"
  if (NEITHER.test(source.toLowerCase()) && has(/(?<!\p{L})(?:comment|respond|repl|react|answer)/u)) return reading('the source keeps silent', 'questions', 'unspecified');
  if (has(NOT_KNOWN)) return reading('it is not known', 'questions', 'unspecified');
  // "There was no guarantee from the mayor | that it would pass"
  if (has(/(?<!\p{L})no (?:\p{L}+ )?(?:guarantees?|assurances?|promises?|indications?|signs?)(?!\p{L})/u)) return reading('nothing of it has been promised or shown', 'hedges', 'unspecified');
  if (has(NO_KNOWLEDGE)) return reading('the source says that it does not know, or will not say', 'hedges', 'possible');
  if (has(SUPPOSED) && DENIAL.test(words)) return reading('a denial that is only supposed', 'hedges', 'unspecified');
  if (has(OPPOSES) && !/(?<!\p{L})that$/u.test(words)) return negated ? reading('a word of opposition, itself negated', null, 'unspecified') : reading('the source is against it', 'denies', 'unspecified', true);
  // "Countered accusations that …", not "countered that …"
  if (has(COUNTERS) && (SAYABLE.test(words) || SAYABLE.test(head(content)))) return reading('a word of denial', 'denies', 'certain', true);
  if (has(DENIAL)) {
    if (callsIt(words, content)) return reading('what it is called is the source’s own word', null, 'certain');
    if (!SAYABLE.test(words) && BLAMED.test(head(content)) && !SAYABLE.test(head(content))) return reading('somebody is blamed, and nothing denied', null, 'unspecified');
    if (negated && !/not (?:true|guilty)/u.test(words)) return reading('a word of denial, itself negated', 'hedges', 'possible');
    return TURNED_DOWN.test(words) || turnsDown(words, content) ? reading('a word of denial: a wish is turned down', 'denies', 'unspecified', true) : reading('a word of denial', 'denies', 'certain', true);
  }
  if (has(/(?<!\p{L})whether(?!\p{L})/u)) return reading('it is left open whether', 'questions', 'unspecified');
  // "Not everyone is convinced | the plan will work"
  if (HARDLY_ANYBODY.test(source.toLowerCase()) && (has(OPINION) || /^few(?!\p{L})/iu.test(source))) return reading('hardly anybody holds it', 'questions', 'doubtful', true);
  if (has(DOUBT)) return negated || /no doubt/u.test(words) ? reading('a word of doubt, itself negated', null, 'certain') : reading('a word of doubt', 'questions', 'doubtful');
  const start = content.slice(0, 80).trimStart().toLowerCase();
  // "told | her to leave", not "told | people have a right to know".
  const wish = /^((?:\p{L}+ ){1,4})to (?!the |a )\p{L}/u.exec(start);
  const infinitive = / to$/u.test(words) || /^to \p{L}/u.test(start) || wish !== null && !hasSubjectAndVerb(wish[1]!) && !/ that$/u.test(words);
  if (has(DECLINES) && (/^to \p{L}/u.test(start) || / to$/u.test(words))) return reading('the source will not do it', 'denies', 'unspecified', true);
  if (has(CALL)) return reading('a word that calls for something', 'calls-for', 'unspecified', negated);
  if (infinitive && has(CALL_WITH_TO)) return reading('a word that calls for something when "to" stands behind it', 'calls-for', 'unspecified', / not to$/u.test(words));
  if (has(QUESTION)) return /unquestion/u.test(words) ? reading('a saying word', null, 'certain') : reading('a word of asking', 'questions', 'unspecified');
  if (has(VIEWED)) return reading('an attitude without a holder', null, 'unspecified');
  if (has(/(?<!\p{L})(?:downplay|play(?:s|ed|ing)? down)/u)) return reading('it is played down', 'hedges', 'unspecified');
  if (has(HEARSAY)) return reading('hearsay: somebody says so, nobody says who', 'hedges', 'possible', negated);
  if (/^\p{L}+ing /u.test(start) && has(/(?<!\p{L})suggest(?:s|ed|ing)?$/u)) return reading('a proposal: a verb in -ing follows', 'calls-for', 'unspecified');
  if (has(HEDGE)) return reading('a word that leaves it open', 'hedges', EVIDENCE_NOUN.test(words) || EVIDENCE_NOUN.test(source.toLowerCase()) ? 'probable' : 'possible', negated);
  if (has(LIKELY)) return reading('a word that makes it likely', 'hedges', 'probable', negated);
  if (!source.trim() && has(OWNERLESS)) return reading('a report or rumour that is nobody’s', 'hedges', 'possible');
  if (has(PLEDGE)) return reading('a word by which the source binds itself', 'forecasts', 'certain', negated);
  if (has(FORECAST)) return reading('a word that looks ahead', 'forecasts', /(?<!\p{L})risk/u.test(words) ? 'possible' : 'probable', negated);
  if (has(OPINION)) return reading('a word of opinion', null, 'probable', negated);
  if (negated && has(SAYS_SO)) return { stance: 'denies', certainty: 'certain', negative: true, rule: false, because: because('the saying word is negated', negation) };
  if (negated && !/not only|not just/u.test(words)) { by = negation; return reading('an attitude or act that is negated: nothing is said not to be so', null, 'unspecified'); }
  return { stance: null, certainty: 'certain', negative: false, rule: RULE.test(words), because: because('a plain saying word', words) };
}
