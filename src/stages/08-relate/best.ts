/** Owns which of the relations found are told: a claim gets few of one type and direction, the best reasoned first. */
import type { Relation } from '../../domain/relation.js';
import type { Finding } from './sides.js';

const PER_TYPE = 2;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byStrength = (a: Finding, b: Finding): number => b.strength - a.strength || byText(a.from, b.from) || byText(a.to, b.to) || byText(a.type, b.type);

/** Of one pair: that two claims conflict is told in one direction. */
export function withoutEchoes(found: readonly Finding[]): Finding[] {
  const conflict = found.filter((f) => f.type === 'conflicts').sort(byStrength)[0];
  return found.filter((f) => f.type !== 'conflicts' || f === conflict);
}

/** Of one claim, in the order of type and target. */
export function bestOf(found: readonly Finding[]): Relation[] {
  const used = new Map<string, number>(), seen = new Set<string>(), out: Relation[] = [];
  for (const f of [...found].sort(byStrength)) {
    const n = used.get(f.type) ?? 0;
    if (f.from === f.to || seen.has(`${f.type} ${f.to}`) || n >= PER_TYPE) continue;
    seen.add(`${f.type} ${f.to}`);
    used.set(f.type, n + 1);
    out.push({ from: f.from, to: f.to, type: f.type, why: f.why });
  }
  return out.sort((a, b) => byText(a.type, b.type) || byText(a.to, b.to));
}
