/** Owns what a denial without words of its own answers: "he denies it", "the firm rejected the charge". Which words those are, pointing-back.ts says. */
import { hull, spanLength, wordsOf } from '../../domain/span.js';
import { saysNotSo } from '../../domain/statement.js';
import { dismisses, pointsBack, type PointingBack } from '../../language/pointing-back.js';
import type { Member, Side } from './sides.js';

/**
 * How far before the denial that which it answers may end. Of 50 pronouns in the stories' and the real piles' reports 40 answer, by the gold, what is taken for it;
 * of "the charge" and its like 9 of 30 within 450 characters, 8 of 20 within 100, and four more by eye.
 */
const REACH_CHARS: Readonly<Record<PointingBack, number>> = { pronoun: 450, charge: 100 };
const SENTENCE_END = /[.?!]["”’]?\s|\n/gu;

const speakerOf = ({ statement }: Member): string => statement.chain.at(-1)?.name ?? '';
const endOf = ({ statement }: Member): number => hull(statement.content)[1];

/** The claim that the denial answers, of those told in its report: what another said last before it, for a pronoun also what the report itself did. */
export function findAnswered(denial: Member, told: readonly Side[]): { side: Side; words: string } | undefined {
  const { report, statement } = denial, words = wordsOf(report.text, statement.content), kind = pointsBack(words);
  if (kind === undefined || !(saysNotSo(statement) || dismisses(words))) return undefined;
  const start = hull([...statement.content, ...statement.cue, ...statement.source])[0], speaker = speakerOf(denial);
  const before = told.flatMap((side) => side.members.map((m): [Member, Side] => [m, side])).filter(([m]) => {
    const gap = start - endOf(m);
    return m.report.id === report.id && gap >= 0 && gap < REACH_CHARS[kind] && m.statement.stance !== 'denies' && (m.statement.chain.length === 0 || speakerOf(m) !== speaker);
  });
  const said = before.filter(([m]) => m.statement.chain.length > 0);
  const candidates = kind === 'charge' ? said.filter(([m]) => speakerOf(m) !== '?' && m.statement.stance !== 'questions') : inLastSentence(before, report.text);
  const [m, side] = candidates.sort(([a, x], [b, y]) => endOf(b) - endOf(a) || lengthOf(b) - lengthOf(a) || y.members.length - x.members.length || (x.draft.id < y.draft.id ? -1 : 1))[0] ?? [];
  return m && side && { side, words: wordsOf(report.text, m.statement.content) };
}

const lengthOf = ({ statement }: Member): number => statement.content.reduce((n, s) => n + spanLength(s), 0);

/** Those in the last sentence that has any; what somebody is named for comes before what the report says itself. */
function inLastSentence(before: readonly [Member, Side][], text: string): [Member, Side][] {
  const end = Math.max(0, ...before.map(([m]) => endOf(m))), from = Math.max(0, end - REACH_CHARS.pronoun);
  const sentence = from + ([...text.slice(from, end - 1).matchAll(SENTENCE_END)].at(-1)?.index ?? 0);
  const near = before.filter(([m]) => endOf(m) > sentence), said = near.filter(([m]) => m.statement.chain.length > 0);
  return said.length > 0 ? said : near;
}
