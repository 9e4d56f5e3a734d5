/**
 * Owns stage 05: the tagger's proposals, sayings inside sayings, agentless adverbs and the report's own assertions become
 * drafts of statements with their meaning. Who is meant by a source is 06-normalise's business.
 */
import type { AttributionDraft, Joint, Propositions } from '../../domain/document.js';
import type { Tagger } from '../../encoder/tagger.js';
import { sentenceAt, sentencesOf } from '../../language/sentence-at.js';
import type { ReportStage, ReportState } from '../stage.js';
import { findAgentless } from './agentless-statements.js';
import { withCallerBehind } from './caller-behind.js';
import { withCitedHeads } from './cited-heads.js';
import { claimsLives } from './claimed-lives.js';
import { withoutConclusion } from './conclusions.js';
import { withoutHearer } from './hearers.js';
import { readMeaning } from './meaning.js';
import { readInside } from './nesting.js';
import { withoutNextSubject } from './next-subject.js';
import { partsOf } from './parts.js';
import { findOwnVoice } from './own-voice.js';
import { withOwner } from './owned-sayings.js';
import { withPassedOn } from './passed-on.js';
import { isReasoning } from './reasoning.js';
import { withQuotedRest } from './quoted-rest.js';
import { findShown } from './shown.js';
import { withSpeakerLines } from './speaker-lines.js';
import { tidy, type Found } from './tidy.js';
import { withinToldOf } from './told-of.js';
import { isUnheard } from './unheard.js';
import { without } from './without.js';

/**
 * What the tagger is less sure of is sooner wrong than right, and its words are left to the report's own voice. On PolNeAR dev P / R / F end to end 74.5 / 77.0 /
 * 75.8 without, from 0.5 on 77.8 / 74.5 / 76.1, from 0.55 on 79.2 / 73.3 / 76.1, from 0.6 on 80.9 / 71.8 / 76.1; on the own genre reports 88.8, 88.7, 88.8 and 88.3.
 */
const LEAST_SCORE = 0.55;

type In = Pick<ReportState, 'source' | 'segmentation' | 'annotation'>;

export function attribute(tagger: Tagger): ReportStage<'source' | 'segmentation' | 'annotation', 'attributions' | 'propositions'> {
  return {
    name: '05-attribute', version: 1, reads: ['source', 'segmentation', 'annotation'], adds: ['attributions', 'propositions'],
    async run(state) {
      const { source: { text }, segmentation } = state;
      const { proposals, propositions } = await tagger.tag({ text, segmentation });
      return { attributions: complete(state, await readInside(tagger, text, withCitedHeads(text, tidy(text, proposals.filter((p) => p.foundBy.score >= LEAST_SCORE)))), propositions), propositions };
    },
  };
}

/** What the tagger proposes, put right; what each rule puts right its file says. */
function mended({ source: { text }, segmentation, annotation: { mentions } }: In, tagged: readonly Found[]): Found[] {
  const said = without(tagged, (f) => claimsLives(text, f) || isReasoning(text, f, mentions) || isUnheard(text, f, mentions));
  const by = said.map((f) => withOwner(text, withCallerBehind(text, withoutNextSubject(text, withoutHearer(text, f)))));
  return withQuotedRest(text, segmentation, withSpeakerLines(text, segmentation, by.map((f) => withoutConclusion(text, withPassedOn(text, f)))));
}

/** With what the tagger passed over: sayings of nobody's, what pictures show, the report's own word. */
function complete(state: In, tagged: readonly Found[], propositions: Propositions): AttributionDraft[] {
  const { source: { text }, segmentation, annotation } = state, sentences = sentencesOf(segmentation);
  const found = mended(state, tagged);
  for (const a of findAgentless(text, segmentation, found)) found.push({ ...a, parent: null, foundBy: { kind: 'agentless' } });
  found.forEach((f, i) => { found[i] = withinToldOf(text, f, (at) => sentences[sentenceAt(sentences, at)]?.span[0] ?? 0); });
  for (const a of findShown(text, segmentation, found)) found.push({ ...a, parent: null, foundBy: { kind: 'shown' } });
  for (const a of findOwnVoice(text, segmentation, annotation, found, propositions)) found.push({ ...a, parent: null, foundBy: { kind: 'own-voice' } });
  const drafts: AttributionDraft[] = found.map((f) => ({ ...f, meaning: readMeaning(text, f, { segmentation }) }));
  return [...drafts, ...drafts.flatMap((whole, parent) => partsIn(state, whole, parent, propositions.joints))];
}

/** What a saying of several propositions says, one by one. The source does with each what it does with the whole. */
function partsIn(state: In, whole: AttributionDraft, parent: number, joints: readonly Joint[]): AttributionDraft[] {
  if (whole.cue.length === 0 && whole.source.length === 0) return [];
  const { source: { text }, segmentation } = state;
  return partsOf(text, whole.content, segmentation, joints).map((content) => ({
    content, cue: [], source: [], parent, part: true as const, foundBy: whole.foundBy,
    meaning: readMeaning(text, { ...whole, content }, { segmentation }),
  }));
}
