/**
 * Owns the claims of a growing pile. Reports that come are compared with what shares a key with them; only claims that one of their propositions may
 * join are grouped again. A whole pile that comes at once is grouped by the same code.
 */
import type { Grouped } from '../../domain/claim-match.js';
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import type { Comparison } from '../../language/comparison.js';
import { likelihood } from '../../language/pair-scorer.js';
import { type Item, itemOf } from '../../language/compared-item.js';
import { type Proposition, termOf } from '../../language/proposition.js';
import { wordsIn } from '../../language/proposition-names.js';
import type { ActorOf } from './actor-keys.js';
import { Candidates } from './candidates.js';
import { type ClaimDraft, draftOf } from './draft.js';
import { groupItems, mayJoin } from './grouping.js';
import { joinsOf } from './joins.js';
import { keepIds } from './lasting-ids.js';
import { PileCounts } from './pile.js';
import { PropositionReader } from './reading.js';
import { SameStory } from './same-story.js';

/** Propositions that say the same in the same words, as copies do: compared once, three hundred copies cost no more than one. */
interface Head { readonly props: Proposition[]; readonly item: Item; claim: Entry | undefined }
interface Entry { draft: ClaimDraft; readonly heads: readonly number[] }
/** `gone`: claims that are no longer, or no longer as they were. `fresh`: what is there in their place, those that go on under the same id, and new ones. */
export interface Regrouped { gone: readonly ClaimDraft[]; fresh: readonly ClaimDraft[] }

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sameWords = (p: Proposition): string =>
  [p.event, p.theme, p.places, p.phase, p.denied, p.days, p.counts.map((c) => `${c.min}-${c.max} ${c.unit}`), [...p.names], [...p.terms].map(([t, w]) => `${t}${w}`)].join('|');

export class ClaimIndex {
  private readonly reader = new PropositionReader();
  private readonly counts = new PileCounts();
  private readonly candidates = new Candidates();
  private readonly heads: Head[] = [];
  private readonly byWords = new Map<string, number[]>();
  private readonly stories = new SameStory();
  private readonly byReport = new Map<string, { report: Report; statements: Map<string, Statement> }>();
  private readonly ids = new Set<string>();
  private readonly pool = {
    report: (id: string): Report => this.byReport.get(id)!.report,
    statement: (report: string, id: string): Statement => this.byReport.get(report)!.statements.get(id)!,
  };

  /** Claims that continue one of `earlier` get its id. */
  constructor(private earlier: readonly Grouped[] = []) {}

  /** The same claims for any order of the reports that come together. Reports that are there already are passed over. */
  add(reports: readonly Report[], actorOf: ActorOf): Regrouped {
    const fresh = [...new Map(reports.map((r) => [r.id, r])).values()].filter((r) => !this.byReport.has(r.id)).sort((a, b) => byText(a.id, b.id));
    for (const report of fresh) this.byReport.set(report.id, { report, statements: new Map(report.statements.map((s) => [s.id, s])) });
    const props = this.reader.read(fresh, actorOf);
    this.counts.add(props);
    const pile = this.counts.view(), byReport = new Map<string, Proposition[]>();
    for (const p of props) (byReport.get(p.report) ?? byReport.set(p.report, []).get(p.report)!).push(p);
    for (const [report, own] of byReport) this.stories.add(report, own, pile.topic(report));
    const known = this.heads.length, grown = new Set<Entry>();
    for (const p of props) {
      const head = this.place(p);
      if (head.claim) grown.add(head.claim);
    }
    for (const { item } of this.heads.slice(known)) this.candidates.add(item, pile);
    const context: Comparison = { pile };
    return this.regroup(this.touched(known, context), grown, context);
  }

  private place(p: Proposition): Head {
    const item = itemOf(this.pool.report(p.report), this.pool.statement(p.report, p.statement), p);
    // "It", "Mr. Lund", "the charge": the same words, and nothing said.
    const words = item.telling > 0 && p.terms.size > 0 ? `${p.not} ${sameWords(p)}` : `${p.report} ${p.statement}`, alike = this.byWords.get(words) ?? this.byWords.set(words, []).get(words)!;
    const same = alike.map((h) => this.heads[h]!).find((h) => this.stories.may(h.item.report, p.report));
    if (same) {
      same.props.push(p);
      return same;
    }
    const head: Head = { props: [p], item, claim: undefined };
    alike.push(this.heads.push(head) - 1);
    return head;
  }

  /** Two statements, of reports that may tell of one story. */
  private comparable(a: number, b: number): boolean {
    const { item: x } = this.heads[a]!, { item: y } = this.heads[b]!;
    return x.report !== y.report ? this.stories.may(x.report, y.report) : x.statement !== y.statement;
  }

  /** Heads from `first` on, which are new, and all of the claims that one of them may join. */
  private touched(first: number, context: Comparison): number[] {
    const chosen: number[] = [], claims = new Set<Entry>();
    for (let h = first; h < this.heads.length; h++) {
      chosen.push(h);
      if (first > 0) for (const other of this.candidates.near(h)) {
        const { claim, item } = this.heads[other]!;
        if (claim && !claims.has(claim) && this.comparable(h, other) && mayJoin(this.heads[h]!.item, item, context)) claims.add(claim);
      }
    }
    for (const c of claims) chosen.push(...c.heads);
    return chosen.sort((a, b) => byText(this.heads[a]!.item.report, this.heads[b]!.item.report) || a - b);
  }

  private regroup(chosen: readonly number[], grown: ReadonlySet<Entry>, context: Comparison): Regrouped {
    const comparable = (a: number, b: number): boolean => this.comparable(chosen[a]!, chosen[b]!), { candidates } = this;
    const pairs = { * [Symbol.iterator]() { for (const pair of candidates.pairs(chosen)) if (comparable(...pair)) yield pair; } };
    const old = new Set([...grown, ...chosen.flatMap((h) => this.heads[h]!.claim ?? [])]), made: Entry[] = [];
    const make = (heads: readonly number[]): void => {
      const entry: Entry = { draft: this.draft(heads, context), heads };
      for (const h of heads) this.heads[h]!.claim = entry;
      made.push(entry);
    };
    for (const group of groupItems(chosen.map((h) => this.heads[h]!.item), pairs, context)) {
      const heads = group.map((i) => chosen[i]!), before = this.heads[heads[0]!]!.claim;
      if (before && !grown.has(before) && before.heads.length === heads.length && heads.every((h) => this.heads[h]!.claim === before)) old.delete(before);
      else make(heads);
    }
    const inGroups = new Set(chosen);
    for (const entry of grown) if (!inGroups.has(entry.heads[0]!)) make(entry.heads);
    return this.named([...old], made);
  }

  private draft(heads: readonly number[], context: Comparison): ClaimDraft {
    const { pile } = context;
    const props = heads.flatMap((h) => this.heads[h]!.props.map((p, i) => ({ p, h, i }))).sort((a, b) => byText(a.p.report, b.p.report) || this.placeOf(a.p) - this.placeOf(b.p) || a.h - b.h || a.i - b.i);
    const inOrder = [...heads].sort((a, b) => a - b).map((h) => this.heads[h]!.props);
    const headOf = new Map(props.map(({ p, h }) => [p, h]));
    const likely = (p: Proposition, other: Proposition): number | undefined => {
      const [a, b] = [headOf.get(p)!, headOf.get(other)!];
      return a === b ? undefined : Math.round(likelihood(this.heads[a]!.item, this.heads[b]!.item, context) * 100) / 100;
    };
    return draftOf(this.pool, props.map((x) => x.p), joinsOf(inOrder, pile, this.wordOf), likely);
  }

  private wordOf = (p: Proposition, term: string): string => {
    const { text } = this.pool.report(p.report);
    const words = this.pool.statement(p.report, p.statement).content.flatMap(([from, to]) => wordsIn(text, from, to));
    return words.find((w) => termOf(w) === term)?.lower ?? term;
  };

  private placeOf = (p: Proposition): number => hull(this.pool.statement(p.report, p.statement).content)[0];

  private named(old: readonly Entry[], made: readonly Entry[]): Regrouped {
    const gone = old.map((e) => e.draft);
    for (const d of gone) this.ids.delete(d.id);
    const fresh = keepIds(made.map((e) => e.draft), [...gone, ...this.earlier], this.ids);
    this.earlier = [];
    fresh.forEach((d, i) => { made[i]!.draft = d; this.ids.add(d.id); });
    return { gone, fresh };
  }
}
