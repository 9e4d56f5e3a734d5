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

/** "Lund quoted | eyewitnesses as saying ten were hurt |" */
const SAYING = 'as (?:saying|stating|claiming|reporting|telling|warning|giving|denying)';
const QUOTES = /(?<!\p{L})quot(?:e|es|ed|ing)$/iu;
const AS_SAYING = new RegExp(`^(?<who>(?:[\\p{L}’'-]+ ){1,6}?)(?=(?<cue>${SAYING})(?: that)? )`, 'iu'), SAYS_BEHIND = new RegExp(`^ ${SAYING}(?!\\p{L})`, 'iu');

/** Only heads that name evidence: "cited | the rain that fell on Sunday |" stays as it is. */
export function withCitedHeads<F extends Found>(text: string, found: readonly F[]): F[] {
  return found.filter((f) => !isHeadAlone(text, f)).map((f) => {
    const quoted = QUOTES.test(wordsOf(text, f.cue)) && f.source.length > 0 ? withQuoted(text, f) : undefined;
    if (quoted) return quoted;
    const first = f.content[0]!, words = text.slice(first[0], Math.min(first[1], first[0] + 120));
    const head = CITES.test(wordsOf(text, f.cue)) && f.source.length > 0 ? HEAD.exec(words)?.[0].trimEnd() : undefined;
    if (head === undefined || readEvidence({ source: head, cue: '', content: '', beside: '', direct: false }).size === 0) return f;
    const begins = first[0] + head.length + ' that '.length;
    return begins >= first[1] ? f : { ...f, source: [...f.source, [first[0], first[0] + head.length]], content: [[begins, first[1]], ...f.content.slice(1)] };
  });
}

/** Who is quoted is a source behind the one who quotes, and "as saying" is of the saying words. */
function withQuoted<F extends Found>(text: string, f: F): F | undefined {
  const first = f.content[0]!, found = AS_SAYING.exec(text.slice(first[0], Math.min(first[1], first[0] + 120)));
  if (!found) return undefined;
  const who = found.groups!['who']!.trimEnd().length, from = first[0] + found[0].length, cue = found.groups!['cue']!.length;
  const begins = from + cue + /^(?: that)? /iu.exec(text.slice(from + cue))![0].length;
  return begins >= first[1] ? undefined : { ...f, source: [...f.source, [first[0], first[0] + who]], cue: [...f.cue, [from, from + cue]], content: [[begins, first[1]], ...f.content.slice(1)] };
}

/** "Lund quoted | eyewitnesses | as saying ten were hurt", where the tagger has read the rest as a saying of its own. */
const isHeadAlone = (text: string, { cue, content }: Found): boolean =>
  content.length === 1 && QUOTES.test(wordsOf(text, cue)) && SAYS_BEHIND.test(text.slice(content[0]![1], content[0]![1] + 14));
