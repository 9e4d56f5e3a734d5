/** Owns grades that moved: credibility, reliability, or the count of origins, with the reasons that were not given before. */
import type { Change } from '../../domain/change.js';
import type { Assessment } from '../../domain/claim.js';
import { change, named, type Comparison } from './comparison.js';

const gradeOf = (a: Assessment): string => `${a.reliability}${a.credibility}, ${a.origins} ${a.origins === 1 ? 'origin' : 'origins'}`;

/** The widest move first; where only the origins moved, last. */
export function movedGrades(c: Comparison): Change[] {
  return c.pairs.filter(({ old, now }) => gradeOf(old.assessment) !== gradeOf(now.assessment)).map(({ old, now }) => {
    const a = old.assessment, b = now.assessment, told = new Set(a.reasons.map((r) => r.text));
    const reasons = b.reasons.filter((r) => !told.has(r.text)), rests = reasons.length > 0 ? reasons.flatMap((r) => r.statements) : now.members;
    const fresh = rests.filter(c.isNew);
    return { width: Math.abs(a.credibility - b.credibility) * 2 + (a.reliability === b.reliability ? 0 : 1), change: change('grade', [named('new', now)], {
      before: gradeOf(a), after: gradeOf(b), why: reasons.map((r) => r.text),
      quotes: c.quotes('new', fresh.length > 0 ? fresh : rests),
    }) };
  }).sort((x, y) => y.width - x.width).map((x) => x.change);
}
