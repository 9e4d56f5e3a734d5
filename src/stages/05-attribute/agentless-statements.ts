/** Owns the sayings without a sayer that the tagger passed over: "reportedly", "is believed to", "rumours that". */
import type { Segmentation } from '../../domain/document.js';
import { overlaps, type Span } from '../../domain/span.js';
import { findAgentlessIn } from '../../language/agentless.js';
import { coverOf } from './own-voice-cover.js';
import type { RawAttribution } from './meaning.js';
import { sentencesOf } from '../../language/sentence-at.js';

/** In text order; none whose cue touches a given cue or source or stands inside a given content (there a source relays it). */
export function findAgentless(text: string, segmentation: Segmentation, attributions: readonly RawAttribution[]): RawAttribution[] {
  const cover = coverOf(attributions);
  const out: RawAttribution[] = [];
  for (const { span: [start, end] } of sentencesOf(segmentation)) {
    const found = findAgentlessIn(text.slice(start, Math.min(end, start + 4000)));
    if (!found.length) continue;
    const near = cover.touching([start, end]);
    for (const saying of found) {
      const cue: Span = [saying.cue[0] + start, saying.cue[1] + start];
      if (near.some((s) => overlaps(s, cue))) continue;
      // "…, police said": what another saying holds is not said by nobody
      const content = saying.content.map(([a, b]): Span => [a + start, b + start]);
      if (content.some((c) => near.some((s) => overlaps(s, c)))) continue;
      out.push({ content, cue: [cue], source: [] });
    }
  }
  return out;
}
