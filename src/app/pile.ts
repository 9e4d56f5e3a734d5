/**
 * Owns the pile that grows: all corpus stages over reports that are there and reports that come. A dossier is a pile opened and written at once; a program
 * that keeps one adds a report at the cost of that report's own work.
 */
import type { Claim } from '../domain/claim.js';
import type { Dossier, Skipped } from '../domain/dossier.js';
import type { Report } from '../domain/report.js';
import type { RelationNet } from '../domain/relation-net.js';
import { assessClaims, ClaimIndex, type ClaimDraft, LineageIndex, RelationIndex, type ReliabilitySettings, withoutDoubles } from '../stages/index.js';
import { ActorBook } from './actor-book.js';
import { TOOL, VERSION } from './version.js';

export interface DossierSettings {
  /** ISO date against which forecasts are due or passed; null leaves that open. */
  today: string | null;
  /** What the user thinks of the sources, by name or alias; see app/reliability.ts. */
  reliability?: ReliabilitySettings;
  /** What the reports were cut off at, and how many statements that left out of them: told in the dossier, done by extract.ts. Default 0. */
  minConfidence?: number;
  statementsLeftOut?: number;
}
/** `gone`: ids of claims that are no more. `claims`: those that are new, were grouped otherwise, or are judged otherwise, as they are now. */
export interface PileChange { gone: string[]; claims: Claim[] }
export interface Pile {
  /** Adds reports that are not there yet. What the whole pile says of a word or a name is brought up to date for what they touch only. */
  add(reports: readonly Report[]): PileChange;
  dossier(skipped: readonly Skipped[], models: Dossier['generated']['models'], at: string): Dossier;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Claims that continue one of `earlier` keep its id, and what an analyst decided about it. */
export function openPile(reports: readonly Report[], settings: DossierSettings, net: RelationNet, earlier: readonly Claim[] = []): Pile {
  const lineage = new LineageIndex(), index = new ClaimIndex(earlier), relations = new RelationIndex(net);
  const book = new ActorBook((report) => lineage.findOrigin(report) ?? report);
  const linked = new Map<string, Report>(), drafts = new Map<string, ClaimDraft>(), claimsOf = new Map<string, Set<string>>();
  const decided = new Map(earlier.flatMap((c) => (c.assessment.override ? [[c.id, c.assessment.override] as const] : [])));
  let listed = false;

  /** `keep`: a name that is not found has the actor that it had. */
  const link = (r: Report, keep: boolean): Report => ({ ...r, statements: r.statements.map((s) => ({ ...s, chain: s.chain.map(({ name, span, actor: had }) => {
    const actor = book.find(r.id, name) ?? (keep ? had : undefined);
    return { ...(actor ? { actor } : {}), name, ...(span ? { span } : {}) };
  }) })) });
  const actorIn = (report: string, name: string): string | undefined => {
    for (const s of linked.get(report)!.statements) for (const l of s.chain) if (l.name === name) return l.actor;
    return undefined;
  };

  const enter = (fresh: readonly Report[]): { gone: readonly ClaimDraft[]; changed: Set<string> } => {
    for (const r of fresh) linked.set(r.id, link(r, false));
    const all = fresh.map((r) => linked.get(r.id)!), { gone, fresh: made } = index.add(all, (report, name) => book.find(report, name));
    for (const d of gone) {
      drafts.delete(d.id);
      for (const m of d.members) claimsOf.get(m.report)!.delete(d.id);
    }
    for (const d of made) {
      drafts.set(d.id, d);
      for (const m of d.members) (claimsOf.get(m.report) ?? claimsOf.set(m.report, new Set()).get(m.report)!).add(d.id);
    }
    return { gone, changed: relations.update(gone.map((d) => d.id), made, all) };
  };

  const assess = (chosen: readonly ClaimDraft[], actors: Dossier['actors']): Claim[] => {
    const denying = chosen.flatMap((d) => relations.to(d.id).filter((r) => r.type === 'denies').map((r) => drafts.get(r.from)!));
    const near = [...new Set([...chosen, ...denying])], own = new Set(near.flatMap((d) => d.members.map((m) => m.report)));
    const origins = [...own].flatMap((r) => { const id = lineage.findOrigin(r); return id === undefined ? [] : [{ id, reports: [r], why: '' }]; });
    const around = [...new Set(chosen.flatMap((d) => [...relations.of(d.id), ...relations.to(d.id)]))].sort((a, b) => compare(a.from, b.from) || compare(a.type, b.type));
    return assessClaims(near, around, { links: [], origins }, [...own].map((r) => linked.get(r)!), actors, settings).slice(0, chosen.length)
      .map((c) => { const override = decided.get(c.id); return override ? { ...c, assessment: { ...c.assessment, override } } : c; });
  };

  const opening = [...new Map(reports.map((r) => [r.id, r])).values()].sort((a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.id, b.id));
  lineage.add(opening);
  let everybody = book.merge(opening);
  enter(opening);
  return {
    add(more) {
      const fresh = [...new Map(more.map((r) => [r.id, r])).values()].filter((r) => !linked.has(r.id));
      if (!listed) book.list([...linked.values()]);
      listed = true;
      const copied = lineage.add(fresh), renamed = book.mergeWith(fresh, actorIn), told = new Set([...copied, ...renamed].filter((id) => linked.has(id)));
      for (const id of told) linked.set(id, link(linked.get(id)!, true));
      book.list(fresh);
      const { gone, changed } = enter(fresh);
      for (const id of told) for (const claim of claimsOf.get(id) ?? []) changed.add(claim);
      const chosen = [...changed].flatMap((id) => drafts.get(id) ?? []);
      const actors = [...book.names].map(([id, name]): Dossier['actors'][number] => ({ id, name, aliases: [], type: 'organisation' }));
      return { gone: gone.map((d) => d.id).filter((id) => !drafts.has(id)), claims: assess(chosen, actors) };
    },
    dossier(skipped, models, at) {
      if (listed) {
        everybody = book.merge([...linked.values()].sort((a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.id, b.id)));
        for (const r of linked.values()) linked.set(r.id, link(r, false));
      }
      return {
        schema: 'hearsay/dossier@1',
        generated: { tool: TOOL, version: VERSION, models, at, settings: { ...settings, minConfidence: settings.minConfidence ?? 0, statementsLeftOut: settings.statementsLeftOut ?? 0 } },
        reports: [...linked.values()].sort((a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.id, b.id)),
        actors: everybody, claims: assess(withoutDoubles(drafts.values(), (id) => relations.of(id).length + relations.to(id).length > 0), everybody), relations: relations.relations(), lineage: lineage.lineage(), skipped: [...skipped],
      };
    },
  };
}
