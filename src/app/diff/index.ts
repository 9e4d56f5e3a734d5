/** Owns the use case "what is new": two dossiers of a story → their changes, the most important first. Every sort of change has a file of its own. */
import type { Diff } from '../../domain/change.js';
import type { Dossier } from '../../domain/dossier.js';
import { CHANGE_KINDS } from '../../domain/vocabulary.js';
import { sameReader } from '../reader.js';
import { grownClaims, newClaims } from './claims.js';
import { openComparison } from './comparison.js';
import { dueForecasts, movedForecasts, newForecasts } from './forecasts.js';
import { movedGrades } from './grades.js';
import { movedNumbers } from './numbers.js';
import { goneClaims, lostStatements, regroupedClaims } from './regrouping.js';
import { goneRelations, newRelations } from './relations.js';
import { changedReports } from './reports.js';
import { changedStances, freshDenials } from './stances.js';

export interface NamedDossier { name: string; dossier: Dossier }

/** Linear in the statements of both, but for sorting. The same two dossiers give the same changes; only `generated` tells their days. */
export function compareDossiers(old: NamedDossier, now: NamedDossier): Diff {
  const c = openComparison(old.dossier, now.dossier);
  const found = [
    ...changedStances(c), ...freshDenials(c), ...movedNumbers(c), ...newRelations(c), ...movedGrades(c), ...dueForecasts(c), ...movedForecasts(c), ...newForecasts(c),
    ...newClaims(c), ...grownClaims(c), ...goneRelations(c), ...regroupedClaims(c), ...lostStatements(c), ...goneClaims(c), ...changedReports(c),
  ];
  const order = new Map(Object.keys(CHANGE_KINDS).map((kind, i) => [kind, i]));
  return {
    schema: 'hearsay/diff@1', old: about(old), new: about(now), notes: notesOn(old.dossier, now.dossier),
    changes: found.sort((a, b) => order.get(a.kind)! - order.get(b.kind)!),
  };
}

const about = ({ name, dossier }: NamedDossier): Diff['old'] =>
  ({ name, at: dossier.generated.at, reports: dossier.reports.length, claims: dossier.claims.length });

/** Settings that are others from run to run, whatever the user wants. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['today', 'statementsLeftOut']);

function notesOn(old: Dossier, now: Dossier): string[] {
  const settings = [...new Set([old, now].flatMap((d) => Object.keys(d.generated.settings) as (keyof Dossier['generated']['settings'])[]))].filter((k) => !OF_THE_DAY.has(k)
    && JSON.stringify(old.generated.settings[k]) !== JSON.stringify(now.generated.settings[k]));
  return [
    ...(!sameReader(old.generated, now.generated) ? ['another version of Hearsay or its models made the old dossier: some changes may be the reading\'s, not the story\'s'] : []),
    ...(settings.length > 0 ? [`the old dossier was made with other settings: ${settings.join(', ')}`] : []),
    ...(old.generated.at > now.generated.at ? ['the old dossier was made after the new one: are they named in the right order?'] : []),
  ];
}
