/** Owns what the relation rules look at: a claim with its proposition, members in full and their time. The rules are beside this file. */
import type { Claim } from '../../domain/claim.js';
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import { type Proposition, propositionsOf } from '../../language/proposition.js';
import { insideOf, type Pile } from '../../language/similarity.js';

/** What the cluster stage hands over. Without `about` the first member is read again. */
export type Draft = Pick<Claim, 'id' | 'text' | 'kind' | 'members'> & { about?: Proposition };
export interface Member { readonly report: Report; readonly statement: Statement; readonly at: number }
export interface Side { readonly draft: Draft; readonly about: Proposition; readonly members: readonly Member[];
  /** The member whose words `about` was read from. */
  readonly teller: Member;
  readonly first: string | null; readonly last: string | null }
/** A relation with how good the reason is, so that the best can be kept. */
export interface Finding extends Relation { readonly strength: number }

const asRead = (_: string, key: string): string => key;
const unknown = (): undefined => undefined;

export function sidesOf(drafts: readonly Draft[], reports: readonly Report[]): Side[] {
  const byReport = new Map(reports.map((r) => [r.id, { report: r, statements: new Map(r.statements.map((s) => [s.id, s])) }]));
  return drafts.flatMap((draft) => {
    const members = draft.members.flatMap((m) => {
      const found = byReport.get(m.report), statement = found?.statements.get(m.statement);
      return found && statement && statement.content.length > 0 ? [{ report: found.report, statement, at: hull(statement.content)[0] }] : [];
    });
    const head = members[0];
    if (!head) return [];
    const dates = members.map((m) => m.report.published).filter((d): d is string => d !== undefined).sort();
    const about = draft.about ?? propositionsOf(head.report, head.statement, asRead, unknown).at(-1)!;
    const teller = members.find((m) => m.report.id === about.report && m.statement.id === about.statement) ?? head;
    return [{ draft, about, members, teller, first: dates[0] ?? null, last: dates.at(-1) ?? null }];
  });
}

/** Rarity of words over claims; topics and containment are not needed to relate claims that are near anyway. */
export function pileOfSides(sides: readonly Side[]): Pile {
  const df = new Map<string, number>();
  const within = new Map<string, Set<string>>();
  for (const { about } of sides) {
    for (const t of new Set([...about.terms.keys(), ...about.names])) df.set(t, (df.get(t) ?? 0) + 1);
    for (const [small, large] of about.within) (within.get(small) ?? within.set(small, new Set()).get(small)!).add(large);
  }
  const rarity = new Map([...df].map(([t, d]): [string, number] => [t, Math.log((sides.length + 1) / d) + 0.3]));
  const unseen = Math.log(sides.length + 1) + 0.3;
  const none: ReadonlyMap<string, number> = new Map();
  return {
    rarity: (t) => rarity.get(t) ?? unseen,
    topic: () => none, inside: (small, large) => insideOf(within, small, large),
  };
}
