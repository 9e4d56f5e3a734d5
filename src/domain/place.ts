/** Owns the place: a mention of somewhere, with coordinates in degrees where a gazetteer knows them. */
import { z } from 'zod';
import { Span } from './span.js';

export const Place = z.object({ span: Span, name: z.string(), lat: z.number().optional(), lon: z.number().optional() });
export type Place = z.infer<typeof Place>;
