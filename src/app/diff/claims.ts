/** Owns claims that came or grew. Forecasts that came are forecasts.ts's; what became of old claims is regrouping.ts's. */
import type { Change } from '../../domain/change.js';
import { change, named, type Comparison } from './comparison.js';
import { pastPositions } from './speakers.js';

export function newClaims(c: Comparison): Change[] {
  return c.fresh.filter((f) => !f.forecast && f.members.some(c.isNew)).map((f) => change('claim-new', [named('new', f)], {
    who: f.positions.map((p) => c.now.nameOf(p.actor)), after: `grade ${f.assessment.reliability}${f.assessment.credibility}`, quotes: c.quotes('new', f.members.filter(c.isNew)),
  }));
}

/** `who` are the sources that had said nothing of the claim before. */
export function grownClaims(c: Comparison): Change[] {
  return c.pairs.flatMap(({ old, now }) => {
    const fresh = now.members.filter(c.isNew), pastOf = pastPositions(c, old);
    if (fresh.length === 0) return [];
    return [change('claim-grown', [named('new', now)], {
      who: now.positions.filter((p) => !pastOf(p)).map((p) => c.now.nameOf(p.actor)),
      before: statements(old.members.length), after: statements(now.members.length), quotes: c.quotes('new', fresh),
    })];
  });
}
const statements = (n: number): string => `${n} ${n === 1 ? 'statement' : 'statements'}`;
