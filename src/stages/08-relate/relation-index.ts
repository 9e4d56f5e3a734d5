/**
 * Owns the relations of a growing ledger: claims that come are held against their neighbours, claims that go take what was found with them. What is
 * found of two claims the rules beside this file say.
 */
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import type { RelationNet } from '../../domain/relation-net.js';
import { itemOf } from '../../language/compared-item.js';
import { insideOf, type Pile } from '../../language/similarity.js';
import { WordCounts } from '../../language/word-counts.js';
import { bestOf, withoutEchoes } from './best.js';
import { denialsOf, isDenial } from './denials.js';
import { evidenceOf } from './evidence.js';
import { relationsOfMatter, tellersOf } from './matter.js';
import { Neighbours } from './neighbours.js';
import { relationsBetween } from './rules.js';
import { type Draft, type Finding, findSide, type Side } from './sides.js';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const wordsOf = ({ about }: Side): Set<string> => new Set([...about.terms.keys(), ...about.names]);
const NONE: ReadonlyMap<string, number> = new Map();

export class RelationIndex {
  private readonly reports = new Map<string, { report: Report; statements: Map<string, Statement> }>();
  private readonly sides = new Map<string, Side>();
  private readonly words = new WordCounts();
  private readonly within = new Map<string, Set<string>>();
  private readonly neighbours = new Neighbours();
  /** Found from one claim's own words and its surroundings; and of pairs, under both claims. */
  private readonly own = new Map<string, readonly Finding[]>();
  private readonly ofPair = new Map<string, Map<string, readonly Finding[]>>();
  private readonly told = new Map<string, readonly Relation[]>();
  private readonly towards = new Map<string, Set<Relation>>();

  constructor(private readonly net: RelationNet) {}

  /** Each with its reason in plain words; direction: the more specific, later or denying claim is `from`. */
  relations(): Relation[] {
    return [...this.told].sort((a, b) => byText(a[0], b[0])).flatMap(([, list]) => list);
  }

  /** From the claim to others. */
  of(claim: string): readonly Relation[] { return this.told.get(claim) ?? []; }

  /** From others to the claim, in the order of `relations`. */
  to(claim: string): Relation[] { return [...this.towards.get(claim) ?? []].sort((a, b) => byText(a.from, b.from) || byText(a.type, b.type)); }

  /** Claims go and come, those that changed do both; gives the ids of all that have other relations than before, at either end, and of those that came. */
  update(gone: readonly string[], fresh: readonly Draft[], reports: readonly Report[]): Set<string> {
    for (const report of reports) this.reports.set(report.id, { report, statements: new Map(report.statements.map((s) => [s.id, s])) });
    const affected = new Set<string>(), surroundings = new Set<Side>();
    for (const id of gone) this.remove(id, affected, surroundings);
    const sides = this.enter(fresh), pile = this.pile();
    if (this.sides.size > sides.length) for (const side of sides) for (const s of this.neighbours.dependents(side)) surroundings.add(s);
    for (const side of sides) surroundings.add(side);
    for (const side of surroundings) if (this.sides.has(side.draft.id)) this.readOwn(side, pile, affected);
    const isFresh = new Set(sides);
    for (const side of sides) this.readPairs(side, (other) => isFresh.has(other) && other.draft.id < side.draft.id, pile, affected);
    return this.tell(affected, new Set(fresh.map((d) => d.id)));
  }

  private enter(fresh: readonly Draft[]): Side[] {
    const sides = fresh.flatMap((d) => findSide(d, ({ report, statement }) => {
      const found = this.reports.get(report), s = found?.statements.get(statement);
      return found && s && { report: found.report, statement: s };
    }) ?? []).sort((a, b) => byText(a.draft.id, b.draft.id));
    for (const side of sides) {
      this.sides.set(side.draft.id, side);
      this.words.add(wordsOf(side));
      for (const [small, large] of side.about.within) (this.within.get(small) ?? this.within.set(small, new Set()).get(small)!).add(large);
    }
    const pile = this.pile();
    for (const side of sides) this.neighbours.add({ side, items: tellersOf(side).map((m) => itemOf(m.report, m.statement, side.about)) }, pile);
    return sides;
  }

  private remove(id: string, affected: Set<string>, surroundings: Set<Side>): void {
    const side = this.sides.get(id);
    if (!side) return;
    this.neighbours.remove(side);
    for (const s of this.neighbours.dependents(side)) surroundings.add(s);
    this.words.remove(wordsOf(side));
    for (const other of this.ofPair.get(id)?.keys() ?? []) {
      this.ofPair.get(other)!.delete(id);
      affected.add(other);
    }
    for (const lists of [this.sides, this.own, this.ofPair]) lists.delete(id);
    affected.add(id);
  }

  /** Rarity of words over claims; topics are not needed to relate claims that are near anyway. */
  private pile(): Pile {
    return { rarity: this.words.rarity(), topic: () => NONE, inside: (small, large) => insideOf(this.within, small, large) };
  }

  private readOwn(side: Side, pile: Pile, affected: Set<string>): void {
    const { byEvent, byReport } = this.neighbours, { id } = side.draft;
    const found = [...(isDenial(side) ? denialsOf([side], byEvent, byReport, pile) : []), ...evidenceOf([side], byReport, pile)];
    if (found.length > 0 || this.own.has(id)) affected.add(id);
    if (found.length > 0) this.own.set(id, found); else this.own.delete(id);
  }

  private readPairs(side: Side, done: (other: Side) => boolean, pile: Pile, affected: Set<string>): void {
    const { id } = side.draft, related = new Set<string>();
    for (const other of this.neighbours.byRule(side)) if (!done(other)) {
      const [a, b] = id < other.draft.id ? [side, other] : [other, side];
      if (this.keep(id, other.draft.id, withoutEchoes(relationsBetween(a, b, pile)), affected)) related.add(other.draft.id);
    }
    const mine = this.neighbours.comparedOf(side), context = { net: this.net, pile };
    for (const other of this.neighbours.byMatter(side)) {
      const to = other.side.draft.id;
      if (done(other.side) || related.has(to) || this.own.get(id)?.some((f) => f.to === to) || this.own.get(to)?.some((f) => f.to === id)) continue;
      const [a, b] = id < to ? [mine, other] : [other, mine];
      this.keep(id, to, relationsOfMatter(a, b, context), affected);
    }
  }

  private keep(a: string, b: string, found: readonly Finding[], affected: Set<string>): boolean {
    if (found.length === 0) return false;
    for (const [x, y] of [[a, b], [b, a]] as const) {
      (this.ofPair.get(x) ?? this.ofPair.set(x, new Map()).get(x)!).set(y, found);
      affected.add(x);
    }
    return true;
  }

  private tell(affected: ReadonlySet<string>, changed: Set<string>): Set<string> {
    for (const id of affected) {
      const before = this.told.get(id) ?? [];
      const found = [...this.own.get(id) ?? [], ...[...this.ofPair.get(id)?.values() ?? []].flat().filter((f) => f.from === id)];
      const now = this.sides.has(id) ? bestOf(found) : [];
      if (now.length > 0) this.told.set(id, now); else this.told.delete(id);
      for (const r of before) this.towards.get(r.to)!.delete(r);
      for (const r of now) (this.towards.get(r.to) ?? this.towards.set(r.to, new Set()).get(r.to)!).add(r);
      for (const r of [...before, ...now]) for (const end of [r.from, r.to]) changed.add(end);
    }
    return changed;
  }
}
