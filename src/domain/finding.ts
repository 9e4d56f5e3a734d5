/** Owns the finding: odd text that was read all the same, as data with a code. */
import { z } from 'zod';
import { Span } from './span.js';

export const Finding = z.object({
  code: z.enum(['bytes-replaced', 'controls-removed', 'cut', 'date-impossible', 'line-bad', 'title-guessed', 'same-file', 'bidi']),
  message: z.string(), span: Span.optional(),
});
export type Finding = z.infer<typeof Finding>;
