/** Owns sayings inside sayings: the inside of a content is read again as a text of its own. "Reyes said that police believe …" */
import type { Segmentation } from '../../domain/document.js';
import { contains, type Span, wordsOf } from '../../domain/span.js';
import { readCue } from '../../language/cues.js';
import { tokenize } from '../../language/tokens.js';
import type { Tagger } from '../../encoder/tagger.js';
import { ownedInside } from './owned-sayings.js';
import { tidy, type Found } from './tidy.js';

/** Reading again costs as much as reading: only where the inside holds a word that can be a cue. */
const MAY_SAY =
  /\b(?:says?|said|told|tells?|according|reported(?:ly)?|reports|alleg\w+|claim(?:s|ed)?|believ\w+|den(?:y|ies|ied)|confirm(?:s|ed)?|warn(?:s|ed)?|announced?|insist(?:s|ed)?|argued?|estimat\w+|acknowledg\w+|admitted|stated|asked|thinks?|thought|know[ns]?|cit(?:es|ed|ing)|testif\w+|wrote|accus\w+|suggest(?:s|ed)?|expects?|intercepts?|rumou?rs?)\b/iu;
/** Shorter insides hold no proposition with a source of its own. */
const MIN_WORDS = 6;
/**
 * Sayings of the second level are kept from this score of the tagger on. From 0.5, 0.6, 0.75 and 0.85 on 15, 15, 11 and 11 of 53 in the genre reports are found,
 * which have end to end 87.3, 87.3, 87.1 and 87.1; PolNeAR dev, few of whose sayings stand in others, 74.4, 74.7, 75.0 and 75.2.
 */
const MIN_SCORE = 0.6;
/** A saying of nobody's that is only named. */
const RUMOUR = /^(?:the |such |these |those |any )?(?:\p{L}+ )?(?:allegations?|accusations?|claims?|reports?|rumou?rs?|suggestions?|speculation)(?: that| of)?$/iu;
const DEEPEST = 3;

/** The given sayings of a text, then those inside them, each after its parent. */
export async function readInside(tagger: Tagger, text: string, outer: readonly Found[]): Promise<Found[]> {
  const all = [...outer];
  let fresh = all.map((_, i) => i);
  for (let depth = 1; depth < DEEPEST && fresh.length; depth++) {
    const read = await Promise.all(fresh.map((parent) => readWithin(tagger, text, all[parent]!)));
    const parents = fresh;
    fresh = [];
    read.forEach((found, k) => found.forEach((f) => {
      fresh.push(all.length);
      all.push({ ...f, parent: parents[k]! });
    }));
  }
  return all;
}

async function readWithin(tagger: Tagger, text: string, holder: Found): Promise<Found[]> {
  const owned = ownedInside(text, holder), segmentation = inside(text, holder);
  const denied = segmentation !== null && denies(text, holder);
  const read = !segmentation ? [] : tidy(text, (await tagger.tag({ text, segmentation })).proposals).filter((f) => f.foundBy.score >= MIN_SCORE && f.cue.length > 0 && !(denied && (isRumour(text, f) || isHisOwn(text, f)))
    && [...f.content, ...f.cue, ...f.source].every((s) => holder.content.some((c) => contains(c, s))));
  return owned && !read.some((f) => f.source.length > 0) ? [{ ...owned, parent: null, foundBy: holder.foundBy }] : read;
}

const denies = (text: string, { cue, source, content }: Found): boolean => readCue(wordsOf(text, cue), wordsOf(text, source), wordsOf(text, content)).stance === 'denies';

/** "The mayor dismissed allegations that she had known": she denies what is alleged, and passes on nobody's allegation. */
const isRumour = (text: string, { source, cue }: Found): boolean => source.length === 0 && RUMOUR.test(wordsOf(text, cue));

/** "Lind rejected allegations that he | urged | an aide to lie": what he is said to have done, and denies. */
const isHisOwn = (text: string, { source }: Found): boolean => source.length === 1 && /^(?:he|she|it|they|who)$/iu.test(wordsOf(text, source));

/** A sentence without its stop is read as a heading is: of 53 sayings in others the genre reports give 10 without it and 15 with it. */
const withStop = (text: string, [start, end]: Span): Span => (/^[.!?]/u.test(text.slice(end, end + 1)) ? [start, end + 1] : [start, end]);

function inside(text: string, holder: Found): Segmentation | null {
  if (!holder.content.some((s) => MAY_SAY.test(text.slice(s[0], s[1])))) return null;
  const pieces = holder.content.map((span) => withStop(text, span)).map((span) => ({ span, tokens: tokenize(text, span).map((s: Span) => ({ span: s, quoted: false })) }));
  if (pieces.reduce((n, p) => n + p.tokens.length, 0) < MIN_WORDS) return null;
  return { paragraphs: pieces.map((p) => ({ span: p.span, kind: 'body' as const, sentences: [{ span: p.span, tokens: p.tokens }] })), quotations: [] };
}
