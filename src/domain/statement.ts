/** Owns the statement: one act of saying in one report. */
import { z } from 'zod';
import { Moment } from './moment.js';
import { Place } from './place.js';
import { Quantity } from './quantity.js';
import { Span } from './span.js';
import { Certainty, EvidenceKind, Polarity, QuoteKind, SourceType, Stance, Verification } from './vocabulary.js';

/** One step of a chain. name is canonical; "?" is the agentless originator. `span` is the mention it was read from. */
export const ChainLink = z.object({ actor: z.string().optional(), name: z.string(), span: Span.optional() });
export type ChainLink = z.infer<typeof ChainLink>;

export const Statement = z.object({
  id: z.string(),
  /**
   * This is one proposition of a saying that holds several ("three people died | and forty were hurt, police said"): the id of the whole,
   * which has the cue and the source. Claims are made of the parts.
   */
  partOf: z.string().optional(),
  content: z.array(Span), cue: z.array(Span), source: z.array(Span),
  /** Outermost relay first, originator last; [] is the report's own voice. */
  chain: z.array(ChainLink),
  sourceType: SourceType, quote: QuoteKind, stance: Stance, certainty: Certainty, polarity: Polarity,
  evidence: z.array(EvidenceKind),
  verification: Verification, verificationSpan: Span.optional(),
  quantities: z.array(Quantity), times: z.array(Moment), places: z.array(Place),
  /** 0..1, that this is an attribution with these borders and this source. */
  confidence: z.number().min(0).max(1),
  /** Where its meaning lies: the vector of models/meaning as signed bytes in base64. Only dossiers have it, for what claims are made of. */
  meaning: z.base64().optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Whether it says that something is not so: who turns down an offer or a plan denies nothing. */
export const saysNotSo = ({ stance, certainty }: Pick<Statement, 'stance' | 'certainty'>): boolean => stance === 'denies' && certainty !== 'unspecified';
