/** Owns the order of the stages. 01-ingest makes the reports, 07 to 10 read all of them: the app calls those by name. */
import type { Tagger } from '../encoder/tagger.js';
import { clean } from './02-clean/index.js';
import { segment } from './03-segment/index.js';
import { annotate } from './04-annotate/index.js';
import { attribute } from './05-attribute/index.js';
import { normalise } from './06-normalise/index.js';
import { profile } from './09-assess/profile/index.js';

/** The stages that read one report alone, in order. The sourcing profile is 09's, but needs no other report. */
export const reportStages = (tagger: Tagger) => [clean, segment, annotate, attribute(tagger), normalise, profile] as const;

export { readBytes, readInputs, readJsonLines, displayName, type Ingested, type IngestOptions } from './01-ingest/index.js';
export { explainOwnVoice } from './05-attribute/own-voice.js';
export { mergeActors, readSources } from './06-normalise/index.js';
export type { SourceReading } from './06-normalise/source-reading.js';
export { worthOf } from './06-normalise/calibration.js';
export { ClaimIndex, type ClaimDraft } from './07-cluster/index.js';
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
