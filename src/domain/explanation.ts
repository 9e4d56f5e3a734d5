/** Owns the explanation: what was read at one place of a report, and why. `hearsay explain` makes it; no dossier holds it. */
import { z } from 'zod';
import { Span } from './span.js';
import { NoiseKind, SourceType } from './vocabulary.js';

/** Words of the report and where they stand. */
export const Excerpt = z.object({ span: Span, words: z.string() });
export type Excerpt = z.infer<typeof Excerpt>;
/** A rule and what it rests on: `words` without a `span` are so matched, though they are not written so in the text ("will not" for "won't"). */
export const Reason = z.object({ rule: z.string(), words: z.string().optional(), span: Span.optional() });
export type Reason = z.infer<typeof Reason>;

const Label = z.object({ label: z.string(), probability: z.number() });
/** The label that the tagger gives most to, and the next when it is close. */
export const ExplainedWord = Excerpt.extend({ labels: z.array(Label) });
export type ExplainedWord = z.infer<typeof ExplainedWord>;

/** One name of a chain: the mention it was read from, where the one meant was named, and by which rule. */
export const ExplainedLink = z.object({ name: z.string(), rule: z.string(), mention: Excerpt.optional(), antecedent: Excerpt.optional() });
export type ExplainedLink = z.infer<typeof ExplainedLink>;

export const ExplainedStatement = z.object({
  id: z.string(),
  /** 0: outermost. A nested one stands in the content of the one before it. */
  depth: z.int(),
  covers: z.enum(['content', 'cue', 'source']),
  content: z.array(Excerpt), cue: z.array(Excerpt), source: z.array(Excerpt),
  foundBy: z.enum(['tagger', 'agentless', 'speaker-line', 'shown', 'own-voice']),
  /** The tagger's probabilities: of the words of each role, and of the joins content → cue and cue → source (or none). */
  parts: z.object({ content: z.number(), cue: z.number(), source: z.number(), toCue: z.number(), toSource: z.number(), score: z.number() }).optional(),
  chain: z.array(ExplainedLink), sourceType: SourceType,
  /** 0..1 by the rules for names; set by hand, and no part of the confidence. */
  nameSureness: z.number(),
  values: z.array(z.object({ field: z.enum(['quote', 'stance', 'certainty', 'polarity', 'evidence', 'verification']), value: z.string(), because: z.array(Reason) })),
  /** `alone`: of the saying by itself; a nested one has less, for it is right only if what it stands in is. */
  confidence: z.object({ value: z.number(), alone: z.number() }),
});
export type ExplainedStatement = z.infer<typeof ExplainedStatement>;

export const Explanation = z.object({
  report: z.object({ id: z.string(), path: z.string().optional(), title: z.string().optional() }),
  offset: z.int(),
  place: z.enum(['sentence', 'heading', 'noise', 'between']),
  noise: NoiseKind.optional(),
  /** The sentence or the piece of furniture around the offset. */
  around: Excerpt.optional(),
  words: z.array(ExplainedWord),
  /** Those whose content, cue or source covers the offset, outermost first. */
  statements: z.array(ExplainedStatement),
  marks: z.array(Excerpt.extend({ kind: z.enum(['unsourced', 'weasel']) })),
  /** When no statement covers it: why not, what came nearest, and the statements elsewhere in the sentence. */
  silence: z.object({ because: z.array(Reason), strongest: Excerpt.extend(Label.shape).optional(), beside: z.array(Excerpt) }).optional(),
});
export type Explanation = z.infer<typeof Explanation>;
