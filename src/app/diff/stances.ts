/** Owns what sources hold now and did not hold before about one claim: changed positions, and denials by those who were silent. */
import type { Change } from '../../domain/change.js';
import type { Position } from '../../domain/claim.js';
import { CERTAINTIES, STANCES } from '../../domain/vocabulary.js';
import { change, named, type Comparison } from './comparison.js';
import { pastPositions } from './speakers.js';

const standOf = (p: Position): string => `${STANCES[p.stance].label} (${CERTAINTIES[p.certainty].label})`;

/** Those who now deny first. A surer or less sure word counts only where it is a new statement: the reader, too, may have changed its mind. */
export function changedStances(c: Comparison): Change[] {
  const found = c.pairs.flatMap(({ old, now }) => {
    const pastOf = pastPositions(c, old);
    return now.positions.flatMap((p) => {
      const past = pastOf(p), fresh = p.statements.filter(c.isNew);
      if (!past || (past.stance === p.stance && (past.certainty === p.certainty || fresh.length === 0))) return [];
      const then = past.statements.slice(-1), words = fresh.length > 0 ? fresh : p.statements.slice(-1);
      return [{ denies: p.stance === 'denies', moved: past.stance !== p.stance, change: change('stance', [named('new', now)], {
        who: [c.now.nameOf(p.actor)], before: standOf(past), after: standOf(p), quotes: [...c.quotes('new', words), ...c.quotes('old', then)],
      }) }];
    });
  });
  return [...found.filter((f) => f.denies), ...found.filter((f) => f.moved && !f.denies), ...found.filter((f) => !f.moved && !f.denies)].map((f) => f.change);
}

/** A denial within a known claim by a source that had said nothing of it. */
export function freshDenials(c: Comparison): Change[] {
  return c.pairs.flatMap(({ old, now }) => {
    const pastOf = pastPositions(c, old);
    return now.positions.filter((p) => p.stance === 'denies' && !pastOf(p)).map((p) => change('denial', [named('new', now)], {
      who: [c.now.nameOf(p.actor)], after: standOf(p), quotes: c.quotes('new', p.statements),
    }));
  });
}
