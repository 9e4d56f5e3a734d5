/** Owns the cutting of a stretch of one sentence into propositions: where a rule of clauses parts it, or where the model sees a new one begin. */
import type { Joint } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { clauseWords, isFinite, tellsSomething } from '../../language/clause-verbs.js';
import { splitClauses } from '../../language/clauses.js';
import { firstEndingAfter } from '../../language/quote-kind.js';

/** Of 0.35, 0.5, 0.65 the propositions of 14 training stories that the tagger never saw give at best pairs F1 76.5, 74.9, 73.8 (rules of clauses alone 66). */
const JOINT_AT = 0.35;
/** From here on a joint needs no verb that is known for one on both sides: "The dam leaks | and | needs 40 men". */
const SURE_AT = 0.7;
/** Where neither a mark nor a joining word shows it, a verb may be cut from its object: "This move signals | a shift". */
const BARE_JOINT_AT = 0.5;
/** What may stand between two propositions and belong to neither; what comes behind it there is the second's: "He left | , and | hopes to return". */
const JOINING = /^[\s,;:–—-]*(?:(?:and|but|or|while|whereas|yet|so|then|also|which|who|where|whose|when|after|before|as|with|because|since|although|though|by|in which)[\s,]+){0,3}/iu;
/** What it stands for is told on either side: "The arrival of guards at the mill | underscores | the fears of its owner". */
const SHOWS = /^[\s,]*(?:[\p{L}-]+ ){0,2}?(?:signal|indicat|underscor|underlin|highlight|reflect|suggest|demonstrat|reveal|illustrat|mark|mean|represent|rais|confirm|show|prov)(?:s|es|e|ed|ing)? (?:that )?$/iu;
const RELATIVE = /(?<!\p{L})(?:who|which|where|whose)(?!\p{L})/iu, PARTICIPLE = /^\p{Ll}{2,}ed(?!\p{L})/u;
const OPENING = /^(?:after|before|while|when|as|and|but|or|who|which|where|whose|with|without|because|since|until|despite|although|though|if|by|\p{Ll}+ing)(?!\p{L})/u;
/** A proposition of fewer words is a part of its neighbour. */
const SHORTEST = 2;
/** What the tagger left hanging at the end of a piece: "Norvia took back the salaries – and |". */
const LOOSE = /[\s,;:–—-]+(?:(?:and|but|or|while|which|who|where|when|after|as|that)[\s,]*)?$/u;
/** No proposition ends so: "A botched update was |". */
const UNFINISHED = /(?<!\p{L})(?:an?|the|of|to|in|on|at|by|for|from|with|into|than|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|should|not|no|its|his|her|their|i|he|she|it|we|they|who|which|as (?:soon|much|many|far|long|well))$/iu;
/** Nor is one made of this alone: "For the club | …". */
const BARE_START = /^\W*(?:for|in|on|at|by|from|with|to|of|as|during|amid|despite|however|moreover|meanwhile)(?:\s+\S+){0,3}$/iu;
/** "In London, the area with the highest price | , | rents rose", "Sited at busy stations | , | the posters are fitted": without a verb of its own it belongs to what follows. */
const ADVERBIAL = /^\W*(?:last|next|this|earlier|later|since|for|in|on|at|by|from|with|to|of|as|among|during|amid|despite|due|thanks|under|over|after|before|instead|however|moreover|meanwhile|\p{Lu}\p{Ll}+(?:ed|ing))(?!\p{L})/iu;
const wordsIn = (words: string): number => words.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** In text order; what joins two belongs to neither. One piece where nothing parts. `joints` are those of the whole text, in order. */
export function splitPropositions(text: string, span: Span, joints: readonly Joint[]): Span[] {
  return splitClauses(text, span).flatMap((clause) => atJoints(text, clause, joints));
}

function atJoints(text: string, [start, end]: Span, joints: readonly Joint[]): Span[] {
  const out: Span[] = [];
  let from = start;
  for (let j = firstEndingAfter(joints, start); j < joints.length && joints[j]!.span[1] < end; j++) {
    const { span: [stop, next], score } = joints[j]!, before = stop - (LOOSE.exec(text.slice(from, stop))?.[0].length ?? 0), left = text.slice(from, before);
    const between = text.slice(before, next), after = SHOWS.test(between) ? next : before + JOINING.exec(between)![0].length;
    if (before <= from || !parts({ left, between: text.slice(before, after), right: text.slice(after, end), kept: after < next }, score)) continue;
    out.push([from, before]);
    from = after;
  }
  out.push([from, end]);
  return out;
}

/** `kept`: the tagger read words of the second as belonging to neither. */
function parts({ left, between, right, kept }: { left: string; between: string; right: string; kept: boolean }, score: number): boolean {
  if (wordsIn(left) < SHORTEST || wordsIn(right) < SHORTEST || UNFINISHED.test(left) || BARE_START.test(left)) return false;
  const marked = /[\p{L}\p{P}]/u.test(between) || OPENING.test(right);
  if (score < (marked ? JOINT_AT : BARE_JOINT_AT)) return false;
  const before = clauseWords(left);
  // "About a dozen women | , who had been there, | were led away", "Kask and Roth | , dubbed the Tolva Two, | were fined": nothing is told of them yet.
  if ((RELATIVE.test(between) || /^\s*,\s*$/u.test(between) && PARTICIPLE.test(right)) && !tellsSomething(before)) return false;
  if ((score >= SURE_AT && marked && !kept) || SHOWS.test(between)) return true;
  // "The office | is due to publish | its estimate": no joint is where none stands, and nothing is told yet.
  if (kept && !(marked && tellsSomething(before))) return false;
  if (ADVERBIAL.test(left) && !tellsSomething(before)) return false;
  // "where the mayor read | a letter", "the firms agreed | the terms", "Prize hopefuls | The Pilot and Two Sisters won"
  return marked || (tellsSomething(before) && tellsSomething(clauseWords(right)) && !isFinite(before.at(-1)!.lower));
}
