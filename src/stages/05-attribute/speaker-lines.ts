/**
 * Owns sayings that nothing but the lines of the page tell: a quotation with its speaker on the next line ("– Mayor Ilse Brandt"), and lines of speaker
 * and words ("Brandt: Nobody told the swans."). Only where a report has several: one alone may be anything.
 */
import type { Segmentation } from '../../domain/document.js';
import { shared, type Span } from '../../domain/span.js';
import type { RawAttribution } from './meaning.js';
import type { Found } from './tidy.js';

const FEWEST = 3;
/** So much of the words of a line in a saying: it is the same saying. */
const MOSTLY = 0.6;
/** A line that is one quotation. */
const QUOTED = /^\s*[“"‘'](?<words>[^“”"]{8,}?)[”"’']\s*$/su;
/** "– Mayor Ilse Brandt, in parliament": the speaker up to the comma or the end. */
const SIGNED = /^\s*(?<mark>[–—-])\s*(?<name>(?:the\s+)?\p{Lu}[^,.;:!?\n]{2,90}?)(?=[,.;:!?\n]|\s+on\s|$)/u;
/** "Brandt: Nobody told the swans." No number before the colon, no heading of a list behind which nothing is said. */
const SPOKEN = /^\s*(?<name>\p{Lu}[^\d,.;:!?“”"\n]{2,60}?)(?<mark>:)\s+(?<words>[“"‘]?\p{Lu}.{12,})$/su;
const NAMED = /\p{Lu}[\p{Ll}’'-]+\s+\p{Lu}|^\p{Lu}{3,}$/u;

/** The given sayings with these: what was found for the same words gives way to what the lines say, and keeps its place in the list. */
export function withSpeakerLines(text: string, segmentation: Segmentation, found: readonly Found[]): Found[] {
  const lines = speakerLines(text, segmentation), out = [...found];
  for (const line of lines) {
    const [words] = line.content as [Span];
    const at = out.findIndex((f) => f.parent === null && covered(f.content, words) >= MOSTLY * (words[1] - words[0]));
    if (at >= 0) out[at] = { ...line, parent: null, foundBy: { kind: 'speaker-line' } };
    else if (!out.some((f) => f.parent === null && covered(f.content, words) > 0)) out.push({ ...line, parent: null, foundBy: { kind: 'speaker-line' } });
  }
  return out;
}

const covered = (content: readonly Span[], words: Span): number => content.reduce((n, s) => n + shared(s, words), 0);

function speakerLines(text: string, { paragraphs }: Segmentation): RawAttribution[] {
  const signed: RawAttribution[] = [], spoken: RawAttribution[] = [];
  paragraphs.forEach(({ span }, i) => {
    const words = text.slice(...span), next = paragraphs[i + 1]?.span;
    const quoted = QUOTED.exec(words), by = next && SIGNED.exec(text.slice(...next));
    if (quoted && by && next) signed.push({ content: [part(span, quoted, 'words')], cue: [part(next, by, 'mark')], source: [part(next, by, 'name')] });
    const line = SPOKEN.exec(words);
    if (line && NAMED.test(line.groups!['name']!)) spoken.push({ content: [part(span, line, 'words')], cue: [part(span, line, 'mark')], source: [part(span, line, 'name')] });
  });
  return [signed, spoken].filter((list) => list.length >= FEWEST).flat();
}

/** Where a named part of a match stands in the text. */
function part([start]: Span, match: RegExpExecArray, name: string): Span {
  const words = match.groups![name]!.trimEnd(), at = start + match.index + match[0].indexOf(words);
  return [at, at + words.length];
}
