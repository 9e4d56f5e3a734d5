/** Owns what a denial without words of its own answers: "he denies it", "the firm rejected the charge". Which words those are, pointing-back.ts says. */
import { hull, spanLength, wordsOf } from '../../domain/span.js';
import { saysNotSo } from '../../domain/statement.js';
import { dismisses, pointsBack } from '../../language/pointing-back.js';
import type { Member, Side } from './sides.js';

/**
 * How far before the denial that which it answers may end. Of 50 pronouns in the stories' and the real piles' reports 40 answer, by the gold, what is taken for it; of
 * "the charge" and its like 9 of 23 (13 by eye): what names the denier may stand farther off than what another said last.
 */
const REACH_CHARS = 450, REACH_UNNAMED = 100;
const SENTENCE_END = /[.?!]["”’]?\s|\n/gu;
const LONG_WORD = /\p{L}{4,}/gu;
/** Words of a source that name nobody. */
const NO_NAME = /^(?:unnamed|said|says|their|spokes\p{L}*|lawyers?|counsel|representatives?|officials?|other|that|with)$/u;

const speakerOf = ({ statement }: Member): string => statement.chain.at(-1)?.name ?? '';
const endOf = ({ statement }: Member): number => hull(statement.content)[1];
const lengthOf = ({ statement }: Member): number => statement.content.reduce((n, s) => n + spanLength(s), 0);
const longWords = (words: string): string[] => (words.match(LONG_WORD) ?? []).filter((w) => !NO_NAME.test(w.toLowerCase()));

type Told = [Member, Side];

/** The claim that the denial answers, of those told in its report: what another said last before it, for a pronoun also what the report itself did. */
export function findAnswered(denial: Member, told: readonly Side[]): { side: Side; words: string } | undefined {
  const { report, statement } = denial, words = wordsOf(report.text, statement.content), kind = pointsBack(words);
  if (kind === undefined || !(saysNotSo(statement) || dismisses(words))) return undefined;
  const start = hull([...statement.content, ...statement.cue, ...statement.source])[0], speaker = speakerOf(denial);
  const before = told.flatMap((side) => side.members.map((m): Told => [m, side])).filter(([m]) => {
    const gap = start - endOf(m);
    return m.report.id === report.id && gap >= 0 && gap < REACH_CHARS && m.statement.stance !== 'denies' && (m.statement.chain.length === 0 || speakerOf(m) !== speaker);
  });
  const [m, side] = lastOf(kind === 'charge' ? chargesAgainst(denial, before, start) : inLastSentence(before, report.text), before) ?? [];
  return m && side && { side, words: wordsOf(report.text, m.statement.content) };
}

/** The one that ends last; of the parts of one saying the first: "that he was partial, because his father was shot when he was a child" is about him. */
function lastOf(candidates: readonly Told[], before: readonly Told[]): Told | undefined {
  const order = ([a, x]: Told, [b, y]: Told): number => endOf(b) - endOf(a) || lengthOf(b) - lengthOf(a) || y.members.length - x.members.length || (x.draft.id < y.draft.id ? -1 : 1);
  const last = [...candidates].sort(order)[0], whole = last?.[0].statement.partOf;
  return whole === undefined ? last : before.filter(([m]) => m.statement.partOf === whole).sort((x, y) => endOf(x[0]) - endOf(y[0]) || order(x, y))[0];
}

/** What names the denier, by a name or by two words of his office, comes before what was said last. */
function chargesAgainst({ report, statement }: Member, before: readonly Told[], start: number): Told[] {
  const said = before.filter(([m]) => m.statement.chain.length > 0 && speakerOf(m) !== '?' && m.statement.stance !== 'questions' && m.statement.polarity === 'positive');
  const denier = new Set(longWords(`${wordsOf(report.text, statement.source)} ${statement.chain.at(-1)?.name ?? ''}`));
  const naming = (m: Member): string[] => longWords(wordsOf(report.text, m.statement.content)).filter((w) => denier.has(w));
  const named = said.filter(([m]) => { const words = new Set(naming(m)); return words.size > 1 || [...words].some((w) => /^\p{Lu}/u.test(w)); });
  return named.length > 0 ? named : said.filter(([m]) => start - endOf(m) < REACH_UNNAMED);
}

/** Those in the last sentence that has any; what somebody is named for comes before what the report says itself. */
function inLastSentence(before: readonly Told[], text: string): Told[] {
  const end = Math.max(0, ...before.map(([m]) => endOf(m))), from = Math.max(0, end - REACH_CHARS);
  const sentence = from + ([...text.slice(from, end - 1).matchAll(SENTENCE_END)].at(-1)?.index ?? 0);
  const near = before.filter(([m]) => endOf(m) > sentence), said = near.filter(([m]) => m.statement.chain.length > 0);
  return said.length > 0 ? said : near;
}
