/** Owns the watch list: forecasts whose day came between the two dossiers, got another day, or are new. */
import type { Change } from '../../domain/change.js';
import type { Claim } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import { change, named, type Comparison } from './comparison.js';

/** The day a dossier speaks of: the one it was told, else the one on which it was made. */
export const dayOf = (d: Dossier): string => (typeof d.generated.settings['today'] === 'string' ? d.generated.settings['today'] : d.generated.at).slice(0, 10);
const dueOf = (c: Claim): string => (c.forecast?.due ? `due ${c.forecast.due}` : 'no date given');

/** A forecast falls due once: on the first dossier of its day or later. */
export function dueForecasts(c: Comparison): Change[] {
  const [before, today] = [dayOf(c.old.dossier), dayOf(c.now.dossier)];
  return c.pairs.filter(({ now: { forecast } }) => forecast?.due && forecast.due <= today && forecast.due > before).map(({ now }) => change('forecast-due', [named('new', now)], {
    who: now.positions.map((p) => c.now.nameOf(p.actor)), after: dueOf(now), quotes: c.quotes('new', now.forecast!.statements),
  }));
}

export function movedForecasts(c: Comparison): Change[] {
  return c.pairs.filter(({ old, now }) => old.forecast && now.forecast && old.forecast.due !== now.forecast.due).map(({ old, now }) => {
    const fresh = now.forecast!.statements.filter(c.isNew);
    return change('forecast-moved', [named('new', now)], {
      before: dueOf(old), after: dueOf(now), quotes: [...c.quotes('new', fresh.length > 0 ? fresh : now.forecast!.statements), ...c.quotes('old', old.forecast!.statements.slice(0, 1))],
    });
  });
}

export function newForecasts(c: Comparison): Change[] {
  const first = c.pairs.filter(({ old, now }) => now.forecast && !old.forecast).map(({ now }) => now);
  return [...first, ...c.fresh.filter((f) => f.forecast && f.members.some(c.isNew))].map((now) => change('forecast-new', [named('new', now)], {
    who: now.positions.map((p) => c.now.nameOf(p.actor)), after: dueOf(now), quotes: c.quotes('new', now.forecast!.statements),
  }));
}
