/**
 * Owns the relations that no rule of events knows: what denies or replaces another claim, told by the learned scorers over the claims'
 * statements. Which pairs are compared, neighbours.ts says.
 */
import type { Comparison } from '../../language/comparison.js';
import type { Item } from '../../language/compared-item.js';
import { readContrast } from '../../language/relation-scorer.js';
import type { Count } from '../../language/proposition.js';
import { pairsOfCounts, type Pile, samePlace } from '../../language/similarity.js';
import { dates, named, quoted } from './reasons.js';
import type { Finding, Side } from './sides.js';

/**
 * By five folds of the training stories with gold statements, denials from 0.15 find 29 of 79 among 70 told, from 0.3 15 among 23. On what is
 * really extracted from training and test stories, from 0.15 63 of 184 told are right, from 0.2 58 of 149, from 0.25 51 of 125.
 */
const DENIES_AT = 0.2;
/** For numbers that differ 17 of 38 told are right on the same. Without numbers only 14 of 87 were, so that none is told. */
const REVISES_AT = 0.2;
const RARE_TERMS = 8;
/** Statements of a claim that are looked at: more only repeat them. */
const MOST_TELLERS = 3;

/** A claim with the statements by which it is compared. */
export interface Compared { readonly side: Side; readonly items: readonly Item[] }
export const tellersOf = (side: Side): Side['members'] => [side.teller, ...side.members.filter((m) => m !== side.teller)].slice(0, MOST_TELLERS);

/** The words by which a statement finds others. */
export const rarest = (item: Item, rarity: (stem: string) => number): string[] =>
  item.terms.map((t): [string, number] => [t.stem, rarity(t.stem)]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, RARE_TERMS).map(([stem]) => stem);

/** What the pair gives, in the direction that is the likelier. */
export function relationsOfMatter(a: Compared, b: Compared, context: Comparison): Finding[] {
  return [...directed(a, b, context), ...directed(b, a, context)];
}

/** "seven", "the incident": too few words for anybody to deny or replace. */
const SHORTEST = 3;
const tellsEnough = (items: readonly Item[]): boolean => items.some((i) => i.terms.length >= SHORTEST);
/** "No drone was there" and "denied that it was a drone" say the same no. */
const canDeny = (from: Item, to: Item): boolean => from.negated !== to.negated;

function directed(from: Compared, to: Compared, context: Comparison): Finding[] {
  if (!tellsEnough(to.items)) return [];
  const numbers = differing(from.side, to.side, context.pile);
  let denies = 0, revises = 0;
  for (const x of from.items) for (const y of to.items) {
    // Most pairs can neither deny nor replace: to read them all would cost more than everything else together.
    if (numbers === undefined && !canDeny(x, y)) continue;
    const read = readContrast(x, y, context);
    if (canDeny(x, y)) denies += read.denies;
    revises += read.revises;
  }
  const pairs = from.items.length * to.items.length;
  const out: Finding[] = [];
  if (denies / pairs >= DENIES_AT) out.push(denial(from.side, to.side, denies / pairs));
  if (numbers && revises / pairs >= REVISES_AT) out.push(revision(from.side, to.side, numbers, revises / pairs));
  return out;
}

function denial(from: Side, to: Side, strength: number): Finding {
  const m = from.members.find((x) => x.statement.stance === 'denies') ?? from.teller;
  const cue = m.statement.cue.map(([p, q]) => m.report.text.slice(p, q)).join(' … ');
  const who = m.statement.chain.at(-1)?.name;
  const why = `${who && who !== '?' ? `${who}: ` : ''}${quoted(from.draft.text)}${cue ? ` ("${cue}")` : ''} is about the same matter as ${quoted(to.draft.text)}`;
  return { from: from.draft.id, to: to.draft.id, type: 'denies', why, strength };
}

/** Two numbers of one sort that differ; not the tolls of two towns or the losses of two firms. */
function differing({ about: a }: Side, { about: b }: Side, pile: Pile): [Count, Count] | undefined {
  if (a.places.length > 0 && b.places.length > 0 && !samePlace(a.places, b.places, pile)) return undefined;
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((n) => b.names.has(n))) return undefined;
  return pairsOfCounts(a, b).find(([x, y]) => x.min !== y.min || x.max !== y.max);
}

function revision(from: Side, to: Side, [x, y]: [Count, Count], strength: number): Finding {
  return { from: from.draft.id, to: to.draft.id, type: 'revises', why: `${named(x)} replaces ${named(y)} for the same matter${dates(from, to)}`, strength };
}
