/** Owns lineage: which report derives from which, and the origins that count once. */
import { z } from 'zod';
import { LineageKind } from './vocabulary.js';

export const LineageLink = z.object({ from: z.string(), to: z.string(), kind: LineageKind, score: z.number(), why: z.string() });
export type LineageLink = z.infer<typeof LineageLink>;
/** The end of the `why` of a link whose direction nobody knows. */
export const ORDER_UNKNOWN = 'which came first the dates do not tell';
export const hasOrder = (link: Pick<LineageLink, 'why'>): boolean => !link.why.endsWith(ORDER_UNKNOWN);
export const Origin = z.object({ id: z.string(), reports: z.array(z.string()), why: z.string() });
export type Origin = z.infer<typeof Origin>;
export const Lineage = z.object({ links: z.array(LineageLink), origins: z.array(Origin) });
export type Lineage = z.infer<typeof Lineage>;
