/**
 * Owns who is meant by a source: its chain from the outermost relay to the originator, its type, and how sure that is.
 * Which mention means whom is 04-annotate's; here mentions are put in their order. A wrong name is worse than none.
 */
import { byStart, type Span } from '../../domain/span.js';
import type { ChainLink } from '../../domain/statement.js';
import { findRelays, isHearsayAfter } from './relays.js';
import { findCited } from './cited.js';
import { claimantBehind, pictureBefore } from './context-origins.js';
import { joinParts, mentionsIn } from './part-of.js';
import { readParts } from './source-parts.js';
import type { Part, SourceContext, SourceReading } from './source-reading.js';

export type { SourceContext, SourceReading } from './source-reading.js';

const NOBODY: SourceReading = { chain: [{ name: '?' }], sourceType: 'agentless', confidence: 1, why: [{ rule: 'nobody is given who says it' }] };
const NOBODYS: SourceReading = { ...NOBODY, why: [{ rule: 'reports or rumours that are nobody’s, or words that name nobody' }] };
const OWN: SourceReading = { chain: [], sourceType: 'media', confidence: 0.8, why: [] };
/** "There is a risk that", "…, indicating a shift": nobody says it but the writer. */
const OWN_REASONING = /^(?:there (?:is|are|was|remains) (?:a |the |some )?(?:real |growing |serious )?(?:risk|danger|chance|possibility)|indicating|signall?ing|meaning|underscoring|raise doubts)(?!\p{L})/iu;
/** No source is longer; what lies beyond is not looked at. */
const LONGEST_SOURCE = 600;

export function resolveSource(text: string, source: readonly Span[], cue: readonly Span[], context: SourceContext): SourceReading {
  const spans = [...source].sort(byStart).map(([a, b]): Span => [a, Math.min(b, a + LONGEST_SOURCE)]).filter(([a, b]) => b > a);
  if (spans.length === 0) {
    if (OWN_REASONING.test(cueWords(text, cue))) return OWN;
    const claimant = claimantBehind(text, cue, context);
    return claimant ? { chain: [{ name: claimant.name, span: claimant.span }], sourceType: claimant.type, confidence: claimant.confidence, why: [claimant.why] } : NOBODY;
  }
  const levels = levelsOf(text, spans.map((s) => wholeSource(text, s, cue, context)), cue, context);
  if (levels.length === 0) return NOBODYS;
  const relays = findRelays(text, spans, cue, context).filter((r) => !levels.some((l) => l.some((p) => p.name === r.name)));
  const cited = findCited(text, spans[spans.length - 1]![1], context);
  if (cited && !levels.some((l) => l.some((p) => p.name === cited.name))) levels.push([cited]);
  const sole = levels.length === 1 && relays.length === 0 && levels[0]!.length === 1 ? levels[0]![0]! : undefined;
  const picture = sole?.type === 'media' && !sole.name.includes('@') ? pictureBefore(text, sole.span, context) : undefined;
  if (picture && picture.name !== sole!.name) levels.push([picture]);
  const links = [...relays.map((r) => [r]), ...levels].slice(0, 6).map(joinParts);
  const origin = links[links.length - 1]!;
  const chain: ChainLink[] = links.map(({ name, span }) => ({ name, span }));
  // "The Centre added that 1,500 have reportedly been sent": it passes on what nobody is named for.
  const hearsay = isHearsayAfter(text, spans, cue);
  const why = links.map((l) => l.why);
  if (hearsay) {
    chain.push({ name: '?' });
    why.push({ rule: 'what they pass on is hearsay: nobody is named for it' });
  }
  const teller = links.length > 1 && origin.type === 'document' ? links[links.length - 2]! : origin;
  return { chain, sourceType: teller.type, confidence: Math.min(...links.map((l) => l.confidence)), why };
}

/** "A statement posted | Sunday on the official page of Minister Oren | also said": whose word it is stands between source and cue. */
function wholeSource(text: string, [start, end]: Span, cue: readonly Span[], context: SourceContext): Span {
  const next = cue.find((c) => c[0] > end && c[0] - end < 200);
  if (!next || !SAYING_TEXT.test(text.slice(start, Math.min(end, start + 80)))) return [start, end];
  const between = text.slice(end, next[0]);
  if (/[.!?;:“”"]|, /u.test(between) || !/(?<!\p{L})(?:of|by|from)(?!\p{L})/u.test(between)) return [start, end];
  return mentionsIn(context.annotation.mentions, [end, next[0]]).length ? [start, next[0]] : [start, end];
}
const SAYING_TEXT = /^(?:an? |the |this )?(?:\p{L}+ )?(?:statement|letter|memo|e-?mail|post|tweet|press release|message|note|communiqu[eé])(?: \p{L}+)?$/iu;

/** Levels from relay to originator; the parts of one level speak together. */
function levelsOf(text: string, spans: readonly Span[], cue: readonly Span[], context: SourceContext): Part[][] {
  const levels: Part[][] = [];
  for (const [k, span] of spans.entries()) {
    const read = readParts(text, span, context.annotation.mentions);
    if (read.length === 0) continue;
    const last = levels[levels.length - 1];
    if (!last || k === 0) { levels.push(...read); continue; }
    const between = text.slice(spans[k - 1]![1], Math.min(span[0], spans[k - 1]![1] + LONGEST_SOURCE));
    const words = `${between} ${cueWords(text, cue)}`.toLowerCase();
    if (read.length === 1 && last.some((p) => read[0]!.some((q) => q.name === p.name))) continue;
    // "the manager says he will stay, per the Evening Mail"
    if (read.length === 1 && read[0]!.every((p) => p.type === 'media') && last.every((p) => p.type !== 'media') && between.length > 8) { levels.splice(levels.length - 1, 0, ...read); continue; }
    if (/(?<!\p{L})(?:quoted|cited|published|carried|reported|broadcast|relayed) (?:as saying )?by(?!\p{L})|(?<!\p{L})by\s*$/u.test(words) || /(?<!\p{L})(?:told|tells?|telling|informed|confirmed to|spoke to|according to)\s*(?:the\s*)?$/u.test(between.toLowerCase().trimEnd())) {
      // "he was quoted as saying by Cell Weekly", "one woman told Sanad staff"
      levels.splice(levels.length - 1, 0, ...read);
    } else if (/(?<!\p{L})(?:cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|with reference to|referring to|relying on|pointing to)(?!\p{L})/u.test(words)) levels.push(...read);
    else last.push(...read[0]!);
  }
  return levels;
}

const cueWords = (text: string, cue: readonly Span[]): string => cue.map(([a, b]) => text.slice(a, Math.min(b, a + 200))).join(' ');
