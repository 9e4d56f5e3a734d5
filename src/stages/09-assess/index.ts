/** Owns the assess stage: claim drafts → claims with positions, numbers in time, forecasts and a grade with its reasons. The grading table is rules.ts. */
import type { Actor } from '../../domain/actor.js';
import type { Assessment, Claim } from '../../domain/claim.js';
import type { Lineage } from '../../domain/lineage.js';
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import { type Facts, factsOf } from './facts.js';
import { forecastOf } from './forecasts.js';
import { inTime, memberFinder } from './members.js';
import { positionsOf, trackOf } from './positions.js';
import { matchReliability, reliabilityOf, type ReliabilitySettings } from './reliability.js';
import { REMARKS, RULES } from './rules.js';

export interface AssessOptions { today: string | null; reliability?: ReliabilitySettings }
type Draft = Pick<Claim, 'id' | 'text' | 'kind' | 'members'>;

function gradeOf(f: Facts, reliability: ReturnType<typeof reliabilityOf>): Assessment {
  const rule = RULES.find((r) => r.applies(f))!;
  const reasons = [rule, ...REMARKS.filter((r) => r.applies(f))].map((r) => ({ text: r.reason(f), statements: [...r.rests(f)] }));
  return { credibility: rule.grade, reliability: reliability.letter, origins: f.origins, reasons: [...reasons, ...reliability.reasons] };
}

/** Judges every draft; drafts keep their order. Pure: "today" comes in through the options. */
export function assessClaims(drafts: readonly Draft[], relations: readonly Relation[], lineage: Lineage, reports: readonly Report[], actors: readonly Actor[], options: AssessOptions): Claim[] {
  const names = new Map(actors.map((a) => [a.id, a.name]));
  const find = memberFinder(reports, (id) => names.get(id));
  const membersOf = new Map(drafts.map((d) => [d.id, d.members.flatMap((m) => find(m) ?? []).sort(inTime)]));
  const origin = new Map(lineage.origins.flatMap((o) => o.reports.map((r): [string, string] => [r, o.id])));
  const originOf = (report: string): string => origin.get(report) ?? report;
  const denying = new Map<string, string[]>(), conflicting = new Map<string, number>();
  for (const r of relations) {
    if (r.type === 'denies') (denying.get(r.to) ?? denying.set(r.to, []).get(r.to)!).push(r.from);
    if (r.type === 'conflicts') for (const id of [r.from, r.to]) conflicting.set(id, (conflicting.get(id) ?? 0) + 1);
  }
  const { grades } = matchReliability(options.reliability ?? {}, actors);
  return drafts.map((d) => {
    const members = membersOf.get(d.id)!;
    const denials = (denying.get(d.id) ?? []).flatMap((id) => membersOf.get(id) ?? []);
    const facts = factsOf(d, members, denials, conflicting.get(d.id) ?? 0, originOf);
    const forecast = forecastOf(d.kind, members, options.today);
    return {
      id: d.id, text: d.text, kind: d.kind, members: d.members, positions: positionsOf(members), quantities: trackOf(members),
      ...(forecast ? { forecast } : {}), assessment: gradeOf(facts, reliabilityOf(members, grades)),
    };
  });
}
