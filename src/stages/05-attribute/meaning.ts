/**
 * Owns what a saying means, as the words around it tell: quotation, stance, certainty, polarity, evidence, verification.
 * The rules of English are language/'s; here they are given the right words of the report.
 */
import { because, type Because } from '../../domain/because.js';
import type { Meaning, Segmentation } from '../../domain/document.js';
import { byStart, type Span } from '../../domain/span.js';
import type { QuoteKind } from '../../domain/vocabulary.js';
import { meet } from '../../language/certainty.js';
import { readCue } from '../../language/cues.js';
import { readEvidence } from '../../language/evidence.js';
import { findNegation, polarityOf } from '../../language/polarity.js';
import { quoteKind } from '../../language/quote-kind.js';
import { readClause } from '../../language/stance-clause.js';
import { readModality } from '../../language/stance.js';
import { readVerification } from '../../language/verification.js';
import { sentenceAt, sentencesOf } from '../../language/sentence-at.js';

export interface RawAttribution { content: Span[]; cue: Span[]; source: Span[] }

/** The longest stretch of a piece that is looked at: a hostile report may be one sentence. */
const LONGEST = 3000;

/** “Do you think | that the dam holds?” */
const ASKS = /^[\s"“‘']*(?:and |but |so |well, )?(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|had|why|what|how|when|where|who|which)(?!\p{L})/iu;

/** Reads one saying; pure, linear in the length of its sentence. An own-voice statement has neither cue nor source. */
export function readMeaning(text: string, raw: RawAttribution, context: { segmentation: Segmentation }): Meaning {
  const { segmentation } = context;
  const sentences = sentencesOf(segmentation);
  const content = words(text, raw.content, ' '), cue = words(text, raw.cue, ' '), source = words(text, raw.source, ' ');
  const voiced = raw.cue.length > 0 || raw.source.length > 0;
  const anchor = (raw.cue[0] ?? raw.source[0] ?? raw.content[0])?.[0] ?? 0;
  const at = sentenceAt(sentences, anchor);
  const sentence = sentences[at]?.span ?? hullOf(raw.content);
  const last = raw.content[raw.content.length - 1]?.[1] ?? anchor;
  const asked = /^["”’)\s]*\?/u.test(text.slice(last, last + 4)), question = asked && (!voiced || ASKS.test(content) || ASKS.test(text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 40))));

  const clause = readClause(content);
  const reading = readCue(cue, source, content);
  const modality = readModality(clause, { voiced, rule: reading.rule, question, heading: sentences[at]?.heading ?? false });
  const met = meet(reading, modality, { cue, content, finite: clause.main >= 0 });
  const negation = findNegation(clause);
  const contentNegative = negation !== null || modality.stance === 'denies';
  const quote = voiced ? quoteKind(text, raw.content, segmentation.quotations) : 'none';
  const grounds = readEvidence({ source, cue, content, beside: beside(text, sentence, raw), direct: quote === 'direct' });
  const next = sentences[sentenceAt(sentences, Math.max(last, anchor)) + 1];
  const { because: remark, ...verified } = readVerification({
    text, sentence, content: raw.content, cue: raw.cue,
    next: next && !next.heading && next.paragraph - (sentences[at]?.paragraph ?? 0) <= 1 ? next.span : null,
  });
  return {
    quote, stance: met.stance, certainty: met.certainty, polarity: polarityOf(reading.negative, contentNegative), evidence: [...grounds.keys()], ...verified,
    because: {
      quote: [QUOTED[quote]], stance: [met.because.stance], certainty: [met.because.certainty],
      polarity: [
        ...(reading.negative ? [reading.because] : []),
        ...(negation !== null ? [because('its main clause is negated', negation, 'content')] : contentNegative ? [modality.because] : []),
      ],
      evidence: [...grounds.values()], verification: [remark],
    },
  };
}

const QUOTED: Readonly<Record<QuoteKind, Because>> = {
  direct: because('all of it stands between quotation marks'), mixed: because('a part of it stands between quotation marks'),
  indirect: because('none of it stands between quotation marks'), none: because('nobody is quoted'),
};

const words = (text: string, spans: readonly Span[], glue: string): string =>
  spans.length === 1 ? text.slice(spans[0]![0], Math.min(spans[0]![1], spans[0]![0] + LONGEST))
    : [...spans].sort(byStart).map(([a, b]) => text.slice(a, Math.min(b, a + LONGEST))).join(glue);

const hullOf = (spans: readonly Span[]): Span => (spans.length ? [spans[0]![0], spans[spans.length - 1]![1]] : [0, 0]);

/** What of the sentence is neither content, cue nor source: "…, citing court records". */
function beside(text: string, [start, end]: Span, raw: RawAttribution): string {
  const stop = Math.min(end, start + LONGEST);
  let at = start, out = '';
  for (const [a, b] of [...raw.content, ...raw.cue, ...raw.source].sort(byStart)) {
    if (b <= at) continue;
    if (a >= stop) break;
    if (a > at) out += `${text.slice(at, a)} `;
    at = b;
  }
  return at < stop ? out + text.slice(at, stop) : out;
}
