/** Owns the origins that stand outside a saying's own words: the next sentence names who made the claim, the one before whose photo is read. */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { CLAIM_MADE } from '../../language/claim-made.js';
import { sentenceAt, sentencesOf } from '../../language/sentence-at.js';
import { mentionsIn, partOf } from './part-of.js';
import type { Part, SourceContext } from './source-reading.js';

const LONGEST = 400;
const HEARSAY = /(?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly|said to|believed to)(?!\p{L})/iu;
/** "The dam has reportedly cracked. This claim was made by the board." → the board. */
export function claimantBehind(text: string, cue: readonly Span[], { segmentation, annotation }: SourceContext): Part | undefined {
  const last = cue[cue.length - 1];
  if (!last || !cue.some(([a, b]) => HEARSAY.test(text.slice(a, Math.min(b, a + 80))))) return undefined;
  const sentences = sentencesOf(segmentation);
  const at = sentenceAt(sentences, last[0]);
  const here = sentences[at], next = sentences[at + 1];
  if (!here || !next || next.paragraph !== here.paragraph) return undefined;
  const made = CLAIM_MADE.exec(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + LONGEST)));
  if (!made) return undefined;
  const from = next.span[0] + made[0].length;
  const who = mentionsIn(annotation.mentions, [from - 4, from + 60]).find((m) => m.span[1] > from && m.span[0] <= from && m.form !== 'pronoun');
  return who && who.name !== undefined ? { ...partOf(text, who), confidence: 0.7 * who.confidence, why: { rule: 'the next sentence tells who made the claim' } } : undefined;
}

const PICTURE = /(?<!\p{L})(?:shared|posted|published|uploaded|released|put out)(?!\p{L}).{0,40}?(?<!\p{L})(?:image|photo|photograph|picture|video|footage|clip|post|message)s?(?!\p{L})/isu;
const SENTENCES_BACK = 2;

/** "A Telegram account shared an image. … According to the agency, the flags were raised": the agency reads the account's picture. */
export function pictureBefore(text: string, source: Span, { segmentation, annotation }: SourceContext): Part | undefined {
  const sentences = sentencesOf(segmentation);
  const at = sentenceAt(sentences, source[0]);
  const here = sentences[at];
  if (!here) return undefined;
  for (let k = at - 1; k >= Math.max(0, at - SENTENCES_BACK); k--) {
    const s = sentences[k]!;
    if (s.paragraph !== here.paragraph) break;
    const account: Mention | undefined = mentionsIn(annotation.mentions, s.span).find((m) => m.type === 'account' && m.name !== undefined);
    if (account && PICTURE.test(text.slice(account.span[1], Math.min(s.span[1], account.span[1] + LONGEST)))) return { ...partOf(text, account), confidence: 0.5, why: { rule: 'the agency reads a picture that this account put out just before' } };
  }
  return undefined;
}
