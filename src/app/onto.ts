/**
 * Owns the adding to a dossier that is there: its reports are taken as they were read then, and what the user should know about that. The corpus
 * stages run over all reports; dossier.ts does that.
 */
import type { Dossier, Skipped } from '../domain/dossier.js';
import type { Report } from '../domain/report.js';
import { cutOff } from './cut-off.js';
import { withoutMeaning } from './meaning.js';
import { type Reader, sameReader } from './reader.js';

/** `reports` have no statements of less than `minConfidence`; `leftOut` counts those that the old dossier had and those it had left out itself. */
export interface Base { reports: Report[]; leftOut: number; notes: string[] }

/** `name` is what the old dossier is called in notes. */
export function openBase(old: Dossier, name: string, reader: Reader, settings: { minConfidence: number; reliability?: unknown }): Base {
  const same = sameReader(old.generated, reader), past = old.generated.settings;
  // Vectors of two models say nothing beside one another: those of another are read anew.
  const cut = old.reports.map((r) => cutOff(same ? r : withoutMeaning(r), settings.minConfidence));
  const notes = [
    ...(same ? [] : [`another version of Hearsay (${old.generated.version}) or other models read the reports of ${name}; they are taken as they were read then`]),
    ...(past.minConfidence > settings.minConfidence ? [`${name} was made without statements of less than ${past.minConfidence} confidence; its reports stay without them`] : []),
    ...(past.reliability && !settings.reliability ? [`${name} was made with letters for its sources; name the file again with --reliability to have them here`] : []),
  ];
  return { reports: cut.map((c) => c.report), leftOut: past.statementsLeftOut + cut.reduce((n, c) => n + c.leftOut, 0), notes };
}

/** What could not be read then, without the inputs that were given again, and what cannot be read now. */
export function stillSkipped(old: Dossier, skipped: readonly Skipped[], readNow: readonly string[]): Skipped[] {
  const again = new Set([...readNow, ...skipped.map((s) => s.path)]);
  return [...old.skipped.filter((s) => !again.has(s.path)), ...skipped];
}
