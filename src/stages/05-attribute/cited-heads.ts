/**
 * Owns the border between what is cited and what it says: of "the minister cited | intelligence data that the plant was shut |" the data are a source beside
 * the minister, and what they say begins behind "that".
 */
import { readEvidence } from '../../language/evidence.js';
import { wordsOf } from '../../domain/span.js';
import type { Found } from './tidy.js';

const CITES = /(?<!\p{L})cit(?:e|es|ed|ing)$/iu;
/** "leaked court records that"; not "footage that she had seen". */
const HEAD = /^(?:[\p{L}’'-]+ ){1,6}?(?=that (?!(?:he|she|it|they) (?:had|has|have) (?:seen|read|obtained)))/u;

/** Only heads that name evidence: "cited | the rain that fell on Sunday |" stays as it is. */
export function withCitedHeads<F extends Found>(text: string, found: readonly F[]): F[] {
  return found.map((f) => {
    const first = f.content[0]!, words = text.slice(first[0], Math.min(first[1], first[0] + 120));
    const head = CITES.test(wordsOf(text, f.cue)) && f.source.length > 0 ? HEAD.exec(words)?.[0].trimEnd() : undefined;
    if (head === undefined || readEvidence({ source: head, cue: '', content: '', beside: '', direct: false }).size === 0) return f;
    const begins = first[0] + head.length + ' that '.length;
    return begins >= first[1] ? f : { ...f, source: [...f.source, [first[0], first[0] + head.length]], content: [[begins, first[1]], ...f.content.slice(1)] };
  });
}
