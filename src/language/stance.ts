/** Owns what a content's own words say of its stance and certainty: tense, modality, conditionals. Cues are cues.ts's. */
import { because as reason, type Because } from '../domain/because.js';
import type { Certainty, Stance } from '../domain/vocabulary.js';
import {
  DETERMINERS, DOUBTFUL_WORDS, FUTURE_LIKELY, FUTURE_SURE, HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, POSSIBLE_WORDS, PROBABLE_WORDS, STATE_PARTICIPLES, STATE_VERBS,
} from './lexicon/hedges.js';
import { isParticiple, type Clause } from './stance-clause.js';

export interface Modality { stance: Stance; certainty: Certainty; because: Because }
interface Adverb { certainty: Certainty; word: string }

const because = (rule: string, words?: string): Because => reason(rule, words, 'content');
const FLAT: Modality = { stance: 'asserts', certainty: 'certain', because: because('said flatly') };
const hedged = (certainty: Certainty, why: Because): Modality => ({ stance: 'hedges', certainty, because: why });
const forecast = (certainty: Certainty, why: Because): Modality => ({ stance: 'forecasts', certainty, because: why });
const call = (why: Because): Modality => ({ stance: 'calls-for', certainty: 'unspecified', because: why });
const question = (why: Because): Modality => ({ stance: 'questions', certainty: 'unspecified', because: why });
const byAdverb = ({ certainty, word }: Adverb): Modality => hedged(certainty, because('an adverb beside the verb', word));

const SKIPPED = /^(?:not|so|also|still|even|now|only|never|soon|already|well|then|eventually|further|ultimately|very|most|more|\p{L}+ly)$/u;
const CLAIM_IS_FALSE = /(?:claims?|reports?|allegations?|accusations?|rumou?rs|stor(?:y|ies)|charges?|suggestions?|this|that|it|these|they)(?: \p{L}+){0,3}? (?:is|are|was|were|be|being|as) (?:\p{L}+ ){0,2}?(?:(?:false|fake)(?! (?!and |or |as |because |in |to |so )\p{L})|untrue|baseless|unfounded|groundless|fabricated|nonsense|lies|a lie|fiction|not true|not so|not the case|incorrect|fake news)(?!\p{L})/u;
const FIRST_PERSON_DENIAL = /(?:^|\s)(?:i|we) (?:\p{L}+ ){0,2}?(?:deny|reject|refute|dispute)(?!\p{L})/u;
const FIRST_PERSON_CALL = /(?:^|\s)(?:i|we) (?:\p{L}+ ){0,2}?(?:want(?! to (?:make|stress|say|thank|point|emphasi|be clear))|urge|demand|call on|call for|ask for|insist on|request|hope|appeal)(?!\p{L})/u;
const FIRST_PERSON_DOUBT = /(?:^|\s)(?:i|we) (?:\p{L}+ ){0,2}?(?:doubt|question whether)(?!\p{L})/u;
const FIRST_PERSON_OPINION = /(?:^|\s)(?:i|we) (?:\p{L}+ly |do not |not )?(?:think|believe|guess|suppose|suspect|assume|reckon|expect)(?!\p{L})/u;
const OPEN = /(?:can|could|able|unable|yet|declined|refused|did|do|does|has|have|had|neither)(?: not)?(?: yet| to| immediately| independently| been able to| definitively| absolutely| officially){0,3} ["“]?(?:absolutely |immediately )?(?:confirm|verify|corroborate|rule out|say (?:whether|if)|know (?:whether|if|how)|confirmed (?:whether|if))(?!\p{L})|(?<!\p{L})no (?:\p{L}+ ){0,2}?(?:information|confirmation|details)(?: |$)/u;
const WHICH = /(?<!\p{L})(?:which|that|who|whom) (?:[\p{L}’'-]+ ){1,4}$/u;
const UNCLEAR = /(?<!\p{L})(?:unclear|not clear|not known|unknown|uncertain|remains to be seen|an open question)(?!\p{L})/u;
const RISK = /(?<!\p{L})(?:risks? \p{L}+ing|(?:has|have|had) the potential|risk (?:that|of)|a (?:chance|possibility|danger|risk|threat) (?:that|of)|threatens? to|poised to)(?!\p{L})/u;
/** "a gamble that could cost …": the judgement carries a possible consequence. */
const THAT_COULD = /(?<!\p{L})(?:that|which|one that) (?:could|may|might|would)(?: \p{L}+ly)?(?: not)? (?!have \p{L}+ed)\p{L}+/u;
/** "The aim is to …" */
const NO_AIM = /(?<!\p{L})(?:aims?|goals?|purpose|idea|plans?|tasks?|jobs?|point|challenges?|role|mission|objectives?|intention|hope|dream|priority|priorities|key|way|thing|step|answer|solution|option|choice|what|strategy|trick|problem|policy|approach|response|alternative|focus|temptation|ambition|message|advice)(?!\p{L})/u;
/** "I am confident that he will", "she expected the ban to be lifted" */
const CONFIDENT = /(?<!\p{L})(?:am|is|are|was|were) (?:\p{L}+ )?(?:confident|sure|certain|convinced|hopeful|optimistic)(?: that)? [^.;]*?(?<!\p{L})(?:will|would|going to)(?!\p{L})/u;
const EXPECTS = /^(?:that )?(?:he|she|it|they|we|i) (?:\p{L}+ly )?(?:expect|expects|expected) (?!that )[^.;,]*? to (?!the |a )\p{L}/u;
/** "People need to know": a present tense that is no auxiliary. */
const NEED = /^(?:that )?(?:[\p{L}\p{N}’'-]+ ){1,5}needs? to (?!the |a )\p{L}/u;
const IMPERATIVE = /^(?:["“] ?)?(?:do not|let us|please|never|always) (?!\p{L}+(?:ed|s) )\p{L}/u;
/** "I will not guess": nothing is to come of it. */
const KEEPS_SILENT = /(?:^|\s)(?:i|we) (?:will|would|am|are) (?:\p{L}+ )?not (?:going to )?(?:guess|speculate|comment|say|discuss|answer|go into|get into|talk about|apologi[sz]e|take questions|confirm)(?!\p{L})/u;
/** "New figures have suggested": something behind it, but nobody knows. */
const FIGURES_SUGGEST = /^(?:\p{L}+ ){0,3}(?:evidence|data|figures|surveys?|stud(?:y|ies)|results|signs|reports) (?:has |have |also )?(?:suggest|suggests|suggested|hint|hints|hinted|point to|points to)(?!\p{L})/u;
/** "You could see that he was moved": what was seen. */
const PERCEIVED = /^(?:see|hear|feel|tell|smell|sense)$/u;
const HABIT = /(?<!\p{L})(?:sometimes|often|usually|frequently|occasionally|every (?:day|week|month|year|morning|night|time)|most (?:days|weeks|nights))(?!\p{L})/u;
const SEEMS = /^(?:appear|appears|appeared|seem|seems|seemed)$/u;
/** "Appeared before the committee", "appeared on television", "appeared twice": who was there. */
const WAS_THERE = /^(?:before|on|in|at|with|for|alongside|as|from|near|under|by|via|among|beside|during|after|outside|inside|here|there|today|again|once|twice|together|live|and|,|;)$/u;
/** "The dam appears to be holding": a present tense that is no auxiliary. */
const SEEMS_TO = /^(?:that )?(?:[\p{L}\p{N}’'-]+ ){1,7}?(?:appears?|seems?) (?:\p{L}+ly |now )?(?:to (?!the |a |an |his |her |their )\p{L}|that |as if |like )/u;
/** A headline's future: "Airline to cut 300 jobs". */
const HEADLINE_TO = /^(?:[\p{L}\p{N}.'’-]+ ){1,5}to (?!the |a |an |his |her |their |its |be honest)\p{L}+/u;
const NO_FUTURE_NOUN = /(?:decision|refusal|failure|boost|threat|answer|response|access|link|links|guide|uses? \p{L}+|plan|plans|bid|attempt|attempts|efforts?|way|right|order|need|call|calls|move|deal|ability|one|thanks|back|up|due|close|next|according|is|are|was|were|want|wants|try|tries|trying|\d) to /u;

/** `voiced`: a source speaks; `heading`: it stands in a headline; `rule`: the cue reports a rule ("stipulates"), so that "must" calls for nothing. */
export function readModality(clause: Clause, options: { voiced: boolean; rule: boolean; question: boolean; heading: boolean }): Modality {
  const { words } = clause;
  const joined = words.join(' ');
  let by = '';
  const has = (pattern: RegExp): boolean => { by = pattern.exec(joined)?.[0] ?? ''; return by !== ''; };
  if (options.question || words[words.length - 1] === '?') return question(because('a question mark closes it'));
  if (has(FIRST_PERSON_DENIAL) || options.voiced && has(CLAIM_IS_FALSE)) return { stance: 'denies', certainty: 'certain', because: because('its own words deny', by) };
  if (options.voiced && has(FIRST_PERSON_DOUBT)) return { stance: 'questions', certainty: 'doubtful', because: because('its own words doubt', by) };
  if (options.voiced && has(FIRST_PERSON_CALL)) return call(because('its own words call for something', by));
  // "comments which the panel could not verify were made in March": of another matter
  if (has(OPEN) && !WHICH.test(joined.slice(0, joined.indexOf(by)))) return hedged('possible', because('its own words leave it open', by));
  if (has(UNCLEAR)) return question(because('its own words call it unclear', by));
  if (words[0] === 'whether') return question(because('it is left open whether', 'whether'));
  if ((words[0] === 'if' || words[0] === 'unless') && clause.start === 0) return hedged('unspecified', because('a condition and nothing else', words[0]));
  if (options.voiced && has(KEEPS_SILENT)) return { ...FLAT, because: because('the speaker will not say more', by) };
  if (options.voiced && has(IMPERATIVE)) return call(because('its own words call for something', by));
  if (options.voiced && !options.rule && has(NEED)) return call(because('it tells what ought to be', by));
  if (has(CONFIDENT) || (options.voiced && has(EXPECTS))) return forecast('probable', because('its own words look ahead', by));
  if (has(FIGURES_SUGGEST)) return hedged('probable', because('figures or the like suggest it', by));
  const group = readGroup(clause, options);
  if (options.voiced && has(FIRST_PERSON_OPINION)) {
    const certainty = weaker(group.certainty, 'probable');
    return { stance: group.stance, certainty, because: certainty === group.certainty ? group.because : because('the speaker’s opinion', by) };
  }
  return group;
}

function readGroup(clause: Clause, options: { voiced: boolean; rule: boolean; heading: boolean }): Modality {
  const { words, main } = clause;
  const adverb = adverbOf(clause);
  if (main < 0) {
    const joined = words.join(' ');
    const seems = SEEMS_TO.exec(joined);
    if (seems) return hedged('probable', because('it seems so', seems[0]));
    const risk = RISK.exec(joined);
    if (risk) return forecast('possible', because('a risk', risk[0]));
    if (words[0] === 'potentially') return forecast('possible', because('it may come', words[0]));
    if (adverb) return byAdverb(adverb);
    const could = THAT_COULD.exec(joined);
    if (could) return possibleConsequence(could[0], options.voiced);
    const ahead = options.voiced || !options.heading ? null : HEADLINE_TO.exec(joined);
    if (ahead && !NO_FUTURE_NOUN.test(joined.split(' ').slice(0, 8).join(' '))) return forecast('certain', because('a headline’s future', ahead[0]));
    return FLAT;
  }
  const modal = words[main]!;
  const rest = after(words, main);
  const negated = words[main + 1] === 'not';
  const by = (rule: string): Because => because(rule, modal);
  if (modal === 'will' || modal === 'shall' || modal === 'll') return forecast(adverb?.certainty ?? 'certain', by('the main verb looks ahead'));
  // "Sometimes the door would be open": a habit that was.
  if (modal === 'would' && HABIT.test(words.slice(0, main + 3).join(' '))) return FLAT;
  // "he would rather wait", "I would like to see": what he wants now.
  if (modal === 'would' && /^(?:rather|like|prefer|love)$/u.test(rest[0] ?? '')) return FLAT;
  if (modal === 'would') {
    if (rest[0] === 'have' && isParticiple(rest[1] ?? '') && rest[1] !== 'had') return clause.conditional ? hedged('possible', by('what would have been')) : hedged(adverb?.certainty ?? 'possible', by('what would have been'));
    return forecast(weaker(adverb?.certainty ?? 'certain', clause.conditional || !options.voiced ? 'possible' : 'certain'), by('the main verb looks ahead'));
  }
  if (modal === 'may' || modal === 'might' || modal === 'could') return possibility(modal, rest, negated);
  if (modal === 'must' || modal === 'should' || modal === 'ought') {
    if (rest[0] === 'have' && isParticiple(rest[1] ?? '')) return modal === 'must' ? hedged('probable', by('a conclusion about what was')) : FLAT;
    return options.rule ? FLAT : call(by('the main verb tells what ought to be'));
  }
  return plain(clause, rest, adverb, options);
}

/** "may have fled" and "could be hiding" look back or around, "could flee" ahead; "could not find" tells what was not done. */
function possibility(modal: string, rest: readonly string[], negated: boolean): Modality {
  const [first = '', second = ''] = rest;
  if (modal === 'could' && PERCEIVED.test(first)) return FLAT;
  const now = (): Modality => hedged('possible', because('the main verb tells what may be so', modal));
  const ahead = (): Modality => forecast('possible', because('the main verb tells what may come', modal));
  if (first === 'have' && isParticiple(second)) return now();
  if (first === 'be') {
    const coming = isParticiple(second) && !STATE_PARTICIPLES.has(second) || second === 'next';
    return coming && !(negated && modal === 'could') ? ahead() : negated && modal === 'could' ? FLAT : now();
  }
  if (negated && modal === 'could') return FLAT;
  return STATE_VERBS.has(first) ? now() : ahead();
}

/** "a gamble that could cost …" */
const possibleConsequence = (words: string, voiced: boolean): Modality => {
  const why = because('a consequence that may come', words);
  return voiced ? { stance: 'asserts', certainty: 'possible', because: why } : forecast('possible', why);
};

function plain(clause: Clause, rest: readonly string[], adverb: Adverb | null, options: { voiced: boolean; rule: boolean }): Modality {
  const { words, main } = clause;
  const [first = '', second = '', third = ''] = rest;
  const verb = words[main]!;
  const be = /^(?:is|are|was|were|am)$/u.test(verb);
  if (be && second === 'to' && FUTURE_SURE.has(first) && !(first === 'due' && /^(?:the|a|an|his|her|its|their)$/u.test(third))) {
    return forecast(adverb?.certainty ?? 'certain', because('the main verb looks ahead', `${first} to`));
  }
  // "The singer is to perform in Tolva", not "the aim is to mend the dam", "the man who is to blame"
  if (/^(?:is|are|am)$/u.test(verb) && words[main + 1] === 'to' && !NO_AIM.test(words.slice(clause.start, main).join(' ')) && !/^(?:the|an?|his|her|their|its|this|that|those|blame)$/u.test(words[main + 2] ?? 'the')) return forecast(adverb?.certainty ?? 'certain', because('the main verb looks ahead', `${verb} to`));
  // "Voters were more likely to read it than others": a share, and what was found.
  if (/^(?:was|were)$/u.test(verb) && first === 'likely' || /^(?:more|less|most|least)$/u.test(words[words.indexOf('likely') - 1] ?? '')) return adverb && adverb.word !== 'likely' ? byAdverb(adverb) : FLAT;
  if (be && FUTURE_LIKELY.has(first) && (second === 'to' || first !== 'likely' && first !== 'unlikely')) {
    const level: Certainty = first === 'unlikely' ? 'doubtful' : 'probable';
    const why = because('likelihood beside the main verb', first);
    return third === 'have' && rest.length > 3 && isParticiple(rest[3]!) ? hedged(level, why) : forecast(level, why);
  }
  if ((be || words[main + 1] === 'been' || first === 'been') && HEARSAY_PARTICIPLES.has(be ? first : second) && (be ? second : third) === 'to') return hedged('possible', because('hearsay in the passive', be ? first : second));
  const seeming = SEEMS.test(verb) ? main : SEEMS.test(words[main - 1] ?? '') ? main - 1 : -1;
  if (seeming >= 0 && !(words[seeming]!.startsWith('appear') && WAS_THERE.test(words[seeming + 1] ?? ','))) return hedged('probable', because('it seems so', words[seeming]));
  const joined = words.slice(clause.start).join(' ');
  if (/^(?:need|needs|has|have) to /u.test(words.slice(main, main + 2).join(' ') + ' ') && /^need/u.test(verb)) return options.rule ? FLAT : call(because('the main verb tells what ought to be', verb));
  const risk = RISK.exec(joined);
  if (risk) return forecast('possible', because('a risk', risk[0]));
  if (adverb) return byAdverb(adverb);
  if (/^(?:is|are|was|were|represents?|marks?)$/u.test(verb)) {
    const could = THAT_COULD.exec(joined);
    if (could) return possibleConsequence(could[0], options.voiced);
  }
  return FLAT;
}

/** Words of the verb group behind its first word, adverbs and negations left out; six at most. */
function after(words: readonly string[], main: number): string[] {
  const out: string[] = [];
  for (let i = main + 1; i < words.length && out.length < 6; i++) {
    if (!SKIPPED.test(words[i]!) || FUTURE_LIKELY.has(words[i]!)) out.push(words[i]!);
  }
  return out;
}

/** The weakest adverb near the main verb: "was probably caused", "Perhaps the …", "has reportedly fled". */
function adverbOf({ words, main, start }: Clause): Adverb | null {
  const end = main < 0 ? Math.min(words.length, start + 12) : Math.min(words.length, main + 5);
  const from = main < 0 ? start : Math.max(start, main - 12);
  let found: Adverb | null = null;
  for (let i = from; i < end; i++) {
    const word = words[i]!;
    if (word === 'likely' && words[i + 1] === 'to') continue;
    // "his unlikely rise": what is told of is so
    if (word === 'unlikely' && DETERMINERS.has(words[i - 1] ?? '')) continue;
    const certainty: Certainty | null = POSSIBLE_WORDS.has(word) ? 'possible' : PROBABLE_WORDS.has(word) ? 'probable' : DOUBTFUL_WORDS.has(word) ? 'doubtful' : null;
    if (certainty && (!found || weaker(found.certainty, certainty) !== found.certainty)) found = { certainty, word };
  }
  return found;
}

const STRENGTH: Readonly<Record<Certainty, number>> = { certain: 4, probable: 3, possible: 2, doubtful: 1, unspecified: 0 };
/** When two markers meet the weaker one decides: "conclude that … may". */
export const weaker = (a: Certainty, b: Certainty): Certainty => (STRENGTH[a] <= STRENGTH[b] ? a : b);
export const isHearsayAdverb = (word: string): boolean => HEARSAY_ADVERBS.has(word);
