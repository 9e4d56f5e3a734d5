/**
 * Owns stage 05: the tagger's proposals, sayings inside sayings, agentless adverbs and the report's own assertions become
 * drafts of statements with their meaning. Who is meant by a source is 06-normalise's business.
 */
import type { AttributionDraft } from '../../domain/document.js';
import type { Tagger } from '../../encoder/tagger.js';
import type { ReportStage, ReportState } from '../stage.js';
import { findAgentless } from './agentless-statements.js';
import { readMeaning } from './meaning.js';
import { readInside } from './nesting.js';
import { findOwnVoice } from './own-voice.js';
import { tidy, type Found } from './tidy.js';

type In = Pick<ReportState, 'source' | 'segmentation' | 'annotation'>;

/** An own-voice assertion is read by rule; the figure says how often a reader agreed that it is one. */
const OWN_VOICE_CONFIDENCE = 0.6;
const AGENTLESS_CONFIDENCE = 0.6;

export function attribute(tagger: Tagger): ReportStage<'source' | 'segmentation' | 'annotation', 'attributions'> {
  return {
    name: '05-attribute', version: 1, reads: ['source', 'segmentation', 'annotation'], adds: ['attributions'],
    async run(state) {
      const { source: { text }, segmentation } = state;
      const outer = tidy(text, await tagger.tag({ text, segmentation }));
      return { attributions: complete(state, await readInside(tagger, text, outer)) };
    },
  };
}

function complete(state: In, tagged: readonly Found[]): AttributionDraft[] {
  const { text } = state.source;
  const found = [...tagged];
  for (const a of findAgentless(text, state.segmentation, found)) found.push({ ...a, parent: null, confidence: AGENTLESS_CONFIDENCE });
  for (const a of findOwnVoice(text, state.segmentation, state.annotation, found)) found.push({ ...a, parent: null, confidence: OWN_VOICE_CONFIDENCE });
  return found.map((f) => ({ ...f, meaning: readMeaning(text, f, { segmentation: state.segmentation }) }));
}
