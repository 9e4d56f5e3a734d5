/** Owns what the stages give to the app. 07 to 10 read all reports: the app calls those by name. */
export { readBytes, readInputs, readJsonLines, displayName, reportStages, type Ingested, type IngestOptions } from './one-report.js';
export { explainOwnVoice } from './05-attribute/own-voice.js';
export { mergeActors, readSources } from './06-normalise/index.js';
export type { SourceReading } from './06-normalise/source-reading.js';
export { worthOf } from './06-normalise/calibration.js';
export { ClaimIndex, type ClaimDraft, withoutDoubles } from './07-cluster/index.js';
export { RelationIndex } from './08-relate/index.js';
export { LineageIndex } from './08-relate/lineage.js';
export { assessClaims } from './09-assess/index.js';
export { matchReliability, type ReliabilitySettings } from './09-assess/reliability.js';
export { renderChangesMarkdown } from './10-publish/changes/markdown.js';
export { summariseChanges } from './10-publish/changes/text.js';
export { openLedger, type Ledger } from './10-publish/ledger.js';
export { publish, type PublishForm } from './10-publish/index.js';
export { summarise } from './10-publish/summary.js';
export { explanationText } from './10-publish/explanation.js';
