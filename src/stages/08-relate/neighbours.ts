/** Owns which claims of a growing ledger are held against one another: by event and name, by shared rare words, by standing close in a report. */
import type { Pile } from '../../language/similarity.js';
import { NEAR_CHARS, rarest } from './matter.js';
import type { Compared, Side } from './sides.js';
import { SortedLists } from './sorted-lists.js';

/** Claims under one key that are compared with one another; beyond it each with its neighbours in id order. */
const BLOCK = 60;
/** A word that more claims than this have among their rarest proposes nothing. */
const TOO_COMMON = 60;

/** Two claims meet under the same event and name, theme, or a statement they share. */
function keysOf(s: Side): Set<string> {
  const { event, theme, names } = s.about;
  const keys = s.members.map((m) => `=${m.report.id} ${m.statement.id}`);
  if (theme !== '') keys.push(`@${theme}`);
  if (event !== '') for (const n of names) keys.push(`${event}|${n}`);
  return new Set(keys);
}
const eventsOf = (s: Side): string[] => [...s.about.names].map((n) => `${s.about.event}|${n}`);
const reportsOf = (s: Side): Set<string> => new Set(s.members.map((m) => m.report.id));

export class Neighbours {
  readonly byEvent = new SortedLists();
  readonly byReport = new SortedLists();
  private readonly byKey = new SortedLists();
  private readonly byTerm = new SortedLists();
  private readonly entries = new Map<Side, { entry: Compared; terms: ReadonlySet<string> }>();

  add(entry: Compared, pile: Pile): void {
    const { side } = entry, terms = new Set(entry.items.flatMap((item) => rarest(item, pile.rarity)));
    this.entries.set(side, { entry, terms });
    this.each(side, terms, (lists, key) => lists.add(key, side));
  }

  remove(side: Side): void {
    this.each(side, this.entries.get(side)!.terms, (lists, key) => lists.remove(key, side));
    this.entries.delete(side);
  }

  private each(side: Side, terms: ReadonlySet<string>, take: (lists: SortedLists, key: string) => void): void {
    for (const k of keysOf(side)) take(this.byKey, k);
    for (const k of eventsOf(side)) take(this.byEvent, k);
    for (const k of reportsOf(side)) take(this.byReport, k);
    for (const k of terms) take(this.byTerm, k);
  }

  comparedOf(side: Side): Compared { return this.entries.get(side)!.entry; }

  /** Those that a rule may relate to the claim. */
  byRule(side: Side): Set<Side> {
    return new Set([...keysOf(side)].flatMap((k) => this.byKey.around(k, side, BLOCK)));
  }

  /** Those that share one of their rarest words with the claim, or stand close to it in a report. */
  byMatter(side: Side): Set<Compared> {
    const { entry, terms } = this.entries.get(side)!, found = new Set<Compared>();
    const add = (s: Side): void => { if (s !== side) found.add(this.comparedOf(s)); };
    for (const t of terms) {
      const list = this.byTerm.get(t);
      if (list.length <= TOO_COMMON) list.forEach(add);
    }
    for (const { report, at } of entry.items) for (const s of this.byReport.get(report)) {
      if (this.comparedOf(s).items.some((i) => i.report === report && Math.abs(i.at - at) < NEAR_CHARS)) add(s);
    }
    return found;
  }

  /** Claims whose own findings rest on what else is told of an event or in a report, and so may change with the claim. */
  dependents(side: Side): Side[] {
    return [...eventsOf(side).flatMap((k) => [...this.byEvent.get(k)]), ...[...reportsOf(side)].flatMap((k) => [...this.byReport.get(k)])];
  }
}
