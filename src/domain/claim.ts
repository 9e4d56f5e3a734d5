/** Owns the claim: a proposition that statements of one or more reports are about, and how it is judged. */
import { z } from 'zod';
import { Certainty, ClaimKind, Modifier, Reliability, Stance } from './vocabulary.js';

/** A statement by its report: statement ids are unique within their report only. */
export const StatementRef = z.object({ report: z.string(), statement: z.string() });
export type StatementRef = z.infer<typeof StatementRef>;
export const keyOf = (ref: StatementRef): string => `${ref.report} ${ref.statement}`;
/**
 * `joined`: why it is taken for the same claim as another member, told of all but the first. `likelihood`: 0..1, that it says what the claim's own words
 * say; missing where it gave them, or says the same word for word.
 */
export const ClaimMember = StatementRef.extend({ joined: z.object({ with: StatementRef, why: z.string() }).optional(), likelihood: z.number().min(0).max(1).optional() });
export type ClaimMember = z.infer<typeof ClaimMember>;
/** Sooner wrong than right: of pairs of the 76 real piles that are held likelier than this 71 of 100 are one claim, of those from 0.3 on less likely ones 37. */
const DOUBTFUL = 0.5;
export const isDoubtful = ({ likelihood }: Pick<ClaimMember, 'likelihood'>): boolean => likelihood !== undefined && likelihood < DOUBTFUL;
export const Position = z.object({
  actor: z.string(), stance: Stance, certainty: Certainty, since: z.string().nullable(), statements: z.array(StatementRef),
});
export type Position = z.infer<typeof Position>;
export const TrackPoint = z.object({
  at: z.string().nullable(), actor: z.string(), min: z.number().nullable(), max: z.number().nullable(),
  modifier: Modifier, status: z.string(), statement: StatementRef,
});
export type TrackPoint = z.infer<typeof TrackPoint>;
export const Forecast = z.object({ due: z.string().nullable(), passed: z.boolean().nullable(), statements: z.array(StatementRef) });
export type Forecast = z.infer<typeof Forecast>;
export const Assessment = z.object({
  /** Admiralty scale; 6 and F mean "cannot be judged". */
  credibility: z.int().min(1).max(6), reliability: Reliability, origins: z.int().min(0),
  reasons: z.array(z.object({ text: z.string(), statements: z.array(StatementRef) })),
  override: z.object({ who: z.string(), when: z.string(), why: z.string() }).optional(),
});
export type Assessment = z.infer<typeof Assessment>;
export const Claim = z.object({
  id: z.string(), text: z.string(), kind: ClaimKind, members: z.array(ClaimMember), positions: z.array(Position),
  quantities: z.array(TrackPoint), forecast: Forecast.optional(), assessment: Assessment,
});
export type Claim = z.infer<typeof Claim>;
