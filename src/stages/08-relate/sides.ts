/** Owns what the relation rules look at: a claim with its proposition, members in full and their time. The rules are beside this file. */
import type { Claim, StatementRef } from '../../domain/claim.js';
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import type { Item } from '../../language/compared-item.js';
import { type Proposition, propositionsOf } from '../../language/proposition.js';

/** What the cluster stage hands over. Without `about` the first member is read again. */
export type Draft = Pick<Claim, 'id' | 'text' | 'kind' | 'members'> & { about?: Proposition };
export interface Member { readonly report: Report; readonly statement: Statement; readonly at: number }
export interface Side { readonly draft: Draft; readonly about: Proposition; readonly members: readonly Member[];
  /** The member whose words `about` was read from. */
  readonly teller: Member;
  readonly first: string | null; readonly last: string | null }
/** A claim with the statements by which it is compared. */
export interface Compared { readonly side: Side; readonly items: readonly Item[] }
/** Claims by key, in the order of their ids. */
export interface SideLists { get(key: string): readonly Side[] }
/** A relation with how good the reason is, so that the best can be kept. */
export interface Finding extends Relation { readonly strength: number }

const asRead = (_: string, key: string): string => key;
const unknown = (): undefined => undefined;

export type FindStatement = (ref: StatementRef) => { report: Report; statement: Statement } | undefined;

/** Undefined for a claim none of whose statements is there. */
export function findSide(draft: Draft, find: FindStatement): Side | undefined {
  const members = draft.members.flatMap((m) => {
    const found = find(m);
    return found && found.statement.content.length > 0 ? [{ ...found, at: hull(found.statement.content)[0] }] : [];
  });
  const head = members[0];
  if (!head) return undefined;
  const dates = members.map((m) => m.report.published).filter((d): d is string => d !== undefined).sort();
  const about = draft.about ?? propositionsOf(head.report, head.statement, asRead, unknown).at(-1)!;
  const teller = members.find((m) => m.report.id === about.report && m.statement.id === about.statement) ?? head;
  return { draft, about, members, teller, first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/** All that is said of the one is said after all that is said of the other. */
export const isLater = (a: Side, b: Side): boolean => a.first !== null && b.last !== null && a.first.slice(0, 10) > b.last.slice(0, 10);
