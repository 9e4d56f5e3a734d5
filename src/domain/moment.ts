/** Owns the moment: a time expression, resolved with the report's own date only. */
import { z } from 'zod';
import { Span } from './span.js';

export const Moment = z.object({
  span: Span,
  /** ISO date, month, year or an interval "start/end"; null when the report has no date to resolve it with. */
  iso: z.string().nullable(),
  role: z.enum(['event', 'utterance', 'deadline']),
});
export type Moment = z.infer<typeof Moment>;
