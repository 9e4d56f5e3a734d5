/** Owns whether words in the report's own voice state something that could be checked: a finite verb, and a fact to hold on to. */
import { because, type Because } from '../domain/because.js';
import { IRREGULAR_PAST } from './lexicon/hedges.js';
import { readClause } from './stance-clause.js';

/** Rhetoric: nothing is stated. "Only time will tell." */
const RHETORIC = /(?:remains to be seen|time will tell|all eyes (?:are|will)|the world (?:watches|waits|is watching|will be watching)|closely watch|stay tuned|what happens next|watch this space|needless to say|make no mistake|the question (?:is|remains|now)|it is hard to|it is worth|one thing is (?:clear|certain)|read more|click here|^\W*sign up|sign up (?:for|to) (?:our|the|a) (?:\p{L}+ )?(?:newsletter|alerts?|list)|subscribe)/iu;
const OWN_SPEECH = /(?:^|[\s“"(])(?:I|we|We|my|My|our|Our|us|you|You|your|Your|me)(?=[\s,.’'])/u;
/** A saying that no reader of attributions found: better left out than taken for the report's own word. */
const SAYS = /(?<!\p{L})(?:said|says|say|told|according to|added|adds|claimed|claims that|argued|insisted|stated|tweeted|denied|confirmed that|warned|announced|testified|alleged|quoted|citing|wrote that|replied|acknowledged|admitted|explained|asked|told reporters)(?!\p{L})/u;
/** Comment: "adds another layer", "underscores the risks", "presents a challenge". */
const COMMENT = /(?<!\p{L})(?:adds? (?:a |an |another |yet another |to |further )|underscor(?:e|es|ed|ing)|highlight(?:s|ed|ing)?|(?:presents?|poses?|posed) (?:a |an )|reflects? (?:a |an |the )|serves? as|speaks? volumes|sends? a (?:clear |strong )?(?:message|signal)|raises? the stakes|represents? (?:a |an )|introduces? new|is (?:certainly |clearly |truly |undoubtedly )?(?:a |an )?(?:stark|worrying|disturbing|alarming|welcome|sad|grim|timely)|solidif(?:y|ies)|paves? the way|comes? as no surprise|signals? (?:a |an )|indicates? (?:a |an )|marks? (?:a |an )(?:\p{L}+ )?(?:shift|turning|moment|step|chapter))/iu;
const PRESENT_S = /(?<!\p{L})(?!(?:this|is|was|has|does|as|its|his|us|thus|yes|less|plus|across|news|perhaps|always)(?!\p{L}))\p{Ll}{2,}s(?= (?:a|an|the|its|his|her|their|to|from|in|on|at|with|over|for|by|up|down|out|off|back|into|after|as|that|more|about|\p{Lu}|\d|\p{Ll}+ly ))/u;
const HEADLINE_VERB = /(?<!\p{L})(?:\p{L}{2,}ed|[a-z]{2,}s|hit|win|lose|cut|set|quit|die|fall|rise|kill|arrest|seize|find|back|face|vow|warn|reject|approve|launch|strike|shot|dead|beat|held|found|seen|hurt|sent|sworn|to \p{Ll}{2,})(?!\p{L})/iu;
const EVENT_PHRASE = /^(?:[^\p{L}]*)(?:(?:while|as|however|moreover|despite [^,]{1,80}),? )?(?:the|this|these|those|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*['’]s?) (?:[\p{L}\p{N},.'’-]+ ){0,4}?\p{L}*(?:ment|tion|sion|ence|ance|ival|arture|osure|ure|influx|sight|decision|arrest|death|attack|strike|launch|loss|collapse|move|rise|fall|killing|shooting|blast|fire|closure|return|transfer|relationship|visit|raid|ban|presence) (?:of|by|in|on|at|to|between|from) /iu;
const NAME = /(?<=[^\s.!?“"] )(?!(?:I|Mr|Mrs|Ms|Dr)(?!\p{L}))\p{Lu}[\p{L}’'-]+/u;
const NUMBER = /\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)(?!\p{L})/iu;
const LONGEST = 1200;

/** `open`: not checkable by rule, but nothing in it speaks against it either: a verb that no list knows. */
export interface FactualReading { checkable: boolean; open: boolean; comment: boolean; eventSubject: boolean; because: Because }
const no = (rule: string, words?: string, open = false): FactualReading => ({ checkable: false, open, comment: false, eventSubject: false, because: because(rule, words) });
const NOT_STATED = no('too short to state anything'), QUESTION = no('it is a question'), NO_VERB = no('no finite verb was found in it', undefined, true);
const NO_HOLD = no('it holds no name, number, time or place, and its verb is not in the past', undefined, true);
const CHECKABLE = because('a finite verb, and a name, number, time, place or past event to check');

/** `named`: the annotation found a mention, quantity, time or place in it. */
export function readFactual(words: string, named: boolean): FactualReading {
  const s = words.slice(0, LONGEST);
  if (s.length < 15) return NOT_STATED;
  if (/[?]["”’]?\s*$/u.test(s)) return QUESTION;
  const empty = RHETORIC.exec(s);
  if (empty) return no('rhetoric: nothing is stated', empty[0]);
  const addressed = OWN_SPEECH.exec(s);
  if (addressed) return no('somebody speaks or is spoken to', addressed[0]);
  const clause = readClause(s);
  if (clause.words.length < 4) return NOT_STATED;
  const finite = clause.main >= 0 || PRESENT_S.test(s);
  if (!finite) return NO_VERB;
  const held = named || NUMBER.test(s) || NAME.test(s);
  const main = clause.main >= 0 ? clause.words[clause.main]! : '';
  // "The bridge was closed.", "Crews pumped out the cellars.": a past event needs no name
  const past = main === 'was' || main === 'were' || main === 'had' || main === 'has' || main === 'have' || main.endsWith('ed') || IRREGULAR_PAST.has(main);
  if (!held && !past) return NO_HOLD;
  return { checkable: true, open: true, comment: COMMENT.test(s), eventSubject: EVENT_PHRASE.test(s), because: CHECKABLE };
}

/** The saying word that stands in it, or null. */
export const findSayingWord = (words: string): string | null => SAYS.exec(words.slice(0, LONGEST))?.[0] ?? null;

/** A headline drops its auxiliaries: "Two held after fire at paper mill". */
export const isFactualHeadline = (words: string): boolean =>
  words.length < 300 && !/[?]\s*$/u.test(words) && !SAYS.test(words) && words.trim().split(/\s+/u).length >= 5
  && HEADLINE_VERB.test(words) && !/^(?:how|why|what|when|where|who|watch|opinion|analysis|live|explainer|explained|everything)(?!\p{L})/iu.test(words.trim());
