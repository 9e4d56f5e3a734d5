/** Owns the use case "write the dossier": the corpus stages over all reports. It reads no files; extract.ts hands it the reports. */
import type { Claim } from '../domain/claim.js';
import type { Dossier, Skipped } from '../domain/dossier.js';
import type { Report } from '../domain/report.js';
import type { RelationNet } from '../domain/relation-net.js';
import { openPile, type DossierSettings } from './pile.js';

/**
 * The same reports give the same dossier, in whatever order they come, apart from `generated.at`. Claims that continue one of `earlier` keep its
 * id, and what an analyst decided about it.
 */
export function buildDossier(
  reports: readonly Report[], skipped: readonly Skipped[], models: Dossier['generated']['models'], at: string, settings: DossierSettings, net: RelationNet,
  earlier: readonly Claim[] = [],
): Dossier {
  return openPile(reports, settings, net, earlier).dossier(skipped, models, at);
}
