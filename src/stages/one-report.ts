/**
 * Owns the stages that read one report, in order. Whoever only extracts loads nothing else: that is a tenth of the time until its first result.
 */
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
