/** The library: named exports, no logic. */
export { buildDossier } from './app/dossier.js';
export { openPile, type DossierSettings, type Pile, type PileChange } from './app/pile.js';
export { compareDossiers, type NamedDossier } from './app/diff/index.js';
export { explainPlace } from './app/explain.js';
export { extractReports, type Extracted, type ExtractOptions } from './app/extract.js';
export { addMeaning } from './app/meaning.js';
export { readDossier } from './app/read-dossier.js';
export { openMeaning, openRelations, openWorkspace, type Workspace } from './app/workspace.js';
export { CONFIDENCE_LEVELS, type ConfidenceLevel } from './domain/confidence-levels.js';
export { Diff } from './domain/change.js';
export { Dossier } from './domain/dossier.js';
export { Explanation } from './domain/explanation.js';
export { Report } from './domain/report.js';
export { Statement } from './domain/statement.js';
export { Claim } from './domain/claim.js';
export { ERROR_CODES, HearsayError, type ErrorCode } from './errors.js';
