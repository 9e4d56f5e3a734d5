/** Owns which member gives a claim its words: a whole sentence, flat and sure, that stands alone and says what most members say. */
import type { Statement } from '../../domain/statement.js';
import { wordsOf } from '../../domain/span.js';
import { readClause } from '../../language/stance-clause.js';
import type { Proposition } from '../../language/proposition.js';

const CLEAR_CHARS = 110;
/** What a fault costs, in characters too many or too few. */
const PIECE = 40, OTHER_STANCE = 60, UNSURE = 20, NO_SENTENCE = 50, CONFIDENCE = 30, LEANS_BACK = 45, FAR_OFF = 60;
/** So many of the others a member is held against. */
const HELD_AGAINST = 12;
/** "But he drew a line", "these were not his": what stands alone says who. */
const LEANING = /^\W*(?:(?:and|but|so|yet|or|nor|then|therefore|however|indeed|in fact|in response|meanwhile|also|that),?\s+)*(?:he|she|they|it|we|i|you|this|that|these|those|his|her|their|its|our|my|there)\b/iu;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `likely`: how surely one says what another does; undefined for the same words. The same whatever the order of the members. */
export function clearestOf(
  props: readonly Proposition[], statementOf: (p: Proposition) => Statement, textOf: (p: Proposition) => string, likely: (p: Proposition, other: Proposition) => number | undefined,
): Proposition {
  const first = [...props].sort((a, b) => byText(a.report, b.report) || byText(a.statement, b.statement)).slice(0, HELD_AGAINST + 1);
  const likeOthers = (p: Proposition): number => {
    const others = first.filter((x) => x !== p).slice(0, HELD_AGAINST);
    return others.length === 0 ? 1 : others.reduce((sum, x) => sum + (likely(p, x) ?? 1), 0) / others.length;
  };
  const stances = new Map<Statement['stance'], number>();
  for (const p of props) { const { stance } = statementOf(p); stances.set(stance, (stances.get(stance) ?? 0) + 1); }
  const usual = [...stances].sort((a, b) => b[1] - a[1] || Number(b[0] === 'asserts') - Number(a[0] === 'asserts') || byText(a[0], b[0]))[0]![0];
  const faults = (p: Proposition): number => {
    const s = statementOf(p), words = wordsOf(textOf(p), s.content), chars = s.content.reduce((n, c) => n + c[1] - c[0], 0);
    return (s.content.length - 1) * PIECE + Math.abs(chars - CLEAR_CHARS) + (s.stance === usual ? 0 : OTHER_STANCE) + (s.certainty === 'certain' ? 0 : UNSURE)
      // "the ever-changing dynamics of the war" is about a claim and states none
      + (readClause(words).main >= 0 ? 0 : NO_SENTENCE) + (LEANING.test(words) ? LEANS_BACK : 0) - CONFIDENCE * s.confidence
      + FAR_OFF * (1 - likeOthers(p));
  };
  const ranked = props.map((p) => ({ p, faults: faults(p) }));
  return ranked.sort((a, b) => a.faults - b.faults || byText(a.p.report, b.p.report) || byText(a.p.statement, b.p.statement))[0]!.p;
}
