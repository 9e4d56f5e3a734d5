/** Owns sayings inside sayings: the inside of a content is read again as a text of its own. "Reyes said that police believe …" */
import type { Segmentation } from '../../domain/document.js';
import { contains, type Span } from '../../domain/span.js';
import { tokenize } from '../../language/tokens.js';
import type { Tagger, TaggerInput } from '../../encoder/tagger.js';
import { tidy, type Found } from './tidy.js';

/** Reading again costs as much as reading: only where the inside holds a word that can be a cue. */
const MAY_SAY =
  /\b(?:says?|said|told|tells?|according|reported(?:ly)?|reports|alleg\w+|claim(?:s|ed)?|believ\w+|den(?:y|ies|ied)|confirm(?:s|ed)?|warn(?:s|ed)?|announced?|insist(?:s|ed)?|argued?|estimat\w+|acknowledg\w+|admitted|stated|asked|thinks?|thought|know[ns]?|cit(?:es|ed|ing)|testif\w+|wrote|accus\w+|suggest(?:s|ed)?|expects?|intercepts?|rumou?rs?)\b/iu;
/** Shorter insides hold no proposition with a source of its own. */
const MIN_WORDS = 6;
/** Sayings of the second level are kept from this score of the tagger on: PolNeAR has none to tune on, and a wrong relay is worse than a missing one. */
const MIN_SCORE = 0.6;
const DEEPEST = 3;

/** The sayings of each input with those inside them, each after its parent. */
export async function readInside(tagger: Tagger, inputs: readonly TaggerInput[], outer: readonly Found[][]): Promise<Found[][]> {
  const all = outer.map((list) => [...list]);
  let fresh = outer.map((list) => list.map((_, i) => i));
  for (let depth = 1; depth < DEEPEST; depth++) {
    const jobs: { doc: number; parent: number; input: TaggerInput }[] = [];
    fresh.forEach((indices, doc) => indices.forEach((parent) => {
      const segmentation = inside(inputs[doc]!.text, all[doc]![parent]!);
      if (segmentation) jobs.push({ doc, parent, input: { text: inputs[doc]!.text, segmentation, group: doc } });
    }));
    if (jobs.length === 0) break;
    const read = await tagger.tag(jobs.map((j) => j.input));
    fresh = inputs.map(() => []);
    jobs.forEach(({ doc, parent }, k) => {
      const holder = all[doc]![parent]!;
      for (const f of tidy(inputs[doc]!.text, read[k]!)) {
        const within = [...f.content, ...f.cue, ...f.source].every((s) => holder.content.some((c) => contains(c, s)));
        if (!within || f.foundBy.score < MIN_SCORE || f.cue.length === 0) continue;
        fresh[doc]!.push(all[doc]!.length);
        all[doc]!.push({ ...f, parent });
      }
    });
  }
  return all;
}

function inside(text: string, holder: Found): Segmentation | null {
  if (!holder.content.some((s) => MAY_SAY.test(text.slice(s[0], s[1])))) return null;
  const pieces = holder.content.map((span) => ({ span, tokens: tokenize(text, span).map((s: Span) => ({ span: s, quoted: false })) }));
  if (pieces.reduce((n, p) => n + p.tokens.length, 0) < MIN_WORDS) return null;
  return { paragraphs: pieces.map((p) => ({ span: p.span, kind: 'body' as const, sentences: [{ span: p.span, tokens: p.tokens }] })), quotations: [] };
}
