/** Owns the quantity: a number as a range, what it counts, and what has happened to the counted. */
import { z } from 'zod';
import { Span } from './span.js';
import { Modifier } from './vocabulary.js';

export const Quantity = z.object({
  /** The number with its modifier: "at least 3,000". */
  span: Span,
  /** null = open. exact and approximately: min = max; at-least: max null; up-to: min null. */
  min: z.number().nullable(), max: z.number().nullable(),
  /** "people", "USD", "percent", "km" …; '' if nothing is said. */
  unit: z.string(),
  /** The whole or group counted, as the text has it. */
  of: z.string(),
  modifier: Modifier,
  /** killed, wounded, deployed, decided, planned …; '' if unknown. */
  status: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;
