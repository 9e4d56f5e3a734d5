/** Owns what pictures and papers show, where the tagger passed it over: "The photo showed | both flags flying |" is the photo's, and not the report's own word. */
import type { Segmentation } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { sentencesOf } from '../../language/sentence-at.js';
import { coverOf } from './own-voice-cover.js';
import type { RawAttribution } from './meaning.js';

const LONGEST = 600, SHORTEST_WORDS = 4;
const SHOWS = /^(?<what>(?:(?:the|this|that|an?|one|another|these|those|some|new|other) )?(?:[\p{L}-]+ ){0,3}?(?:photos?|photographs?|images?|imagery|pictures?|videos?|footage|clips?|recordings?|documents?|records)) (?<cue>(?:(?:appears?|appeared|seems?|seemed) to )?(?:shows?|showed|depicts?|depicted|captures?|captured|reveals?|revealed)(?: that)?) (?=\S)/iu;

/** In text order; of whole sentences that no saying touches. */
export function findShown(text: string, segmentation: Segmentation, attributions: readonly RawAttribution[]): RawAttribution[] {
  const cover = coverOf(attributions), out: RawAttribution[] = [];
  for (const { span: [start, end], heading } of sentencesOf(segmentation)) {
    if (heading || end - start > LONGEST || cover.touching([start, end]).length > 0) continue;
    const found = SHOWS.exec(text.slice(start, end));
    if (!found) continue;
    const cue: Span = [start + found.groups!['what']!.length + 1, start + found[0].length - 1], from = start + found[0].length;
    const words = text.slice(from, end).replace(/[.!?]["”’)]*$/u, '');
    if (words.split(/\s+/u).length >= SHORTEST_WORDS) out.push({ content: [[from, from + words.length]], cue: [cue], source: [[start, start + found.groups!['what']!.length]] });
  }
  return out;
}
