/** Owns the change: one thing that is different between two dossiers of a story, with the words it rests on. */
import { z } from 'zod';
import { Span } from './span.js';
import { ChangeKind } from './vocabulary.js';

const Side = z.enum(['old', 'new']);
/** Words that stand in a report, and where. `statement` is missing where the whole report is meant; its words are then the title. */
export const Quote = z.object({
  side: Side, report: z.string(), statement: z.string().optional(),
  /** What a reader knows the report by. */
  masthead: z.string(), published: z.string().optional(), path: z.string().optional(),
  /** Line of the report's text on which the words begin, from 1. */
  line: z.int().min(1),
  /** Who says it, by the chain: "Yonhap → a Telegram channel"; "own voice"; '' where the whole report is meant. */
  source: z.string(), cue: z.string(), words: z.string(), spans: z.array(Span),
});
export type Quote = z.infer<typeof Quote>;
export const ChangedClaim = z.object({ side: Side, id: z.string(), text: z.string() });
export type ChangedClaim = z.infer<typeof ChangedClaim>;
export const Change = z.object({
  kind: ChangeKind,
  /** The claim it is about first, then the other one of a relation, merger or split; empty for reports. */
  claims: z.array(ChangedClaim),
  /** Sources whose stand it is. */
  who: z.array(z.string()),
  /** Label of what was and of what is now; null where there is nothing to set beside. */
  before: z.string().nullable(), after: z.string().nullable(),
  why: z.array(z.string()), quotes: z.array(Quote),
});
export type Change = z.infer<typeof Change>;
const Compared = z.object({ name: z.string(), at: z.string(), reports: z.int(), claims: z.int() });
export const Diff = z.object({
  schema: z.literal('hearsay/diff@1'), old: Compared, new: Compared,
  /** What a reader must know about the comparison itself. */
  notes: z.array(z.string()),
  /** Most important first. */
  changes: z.array(Change),
});
export type Diff = z.infer<typeof Diff>;
