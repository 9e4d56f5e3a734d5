/** Owns the relation between two claims. */
import { z } from 'zod';
import { RelationType } from './vocabulary.js';

export const Relation = z.object({ from: z.string(), to: z.string(), type: RelationType, why: z.string() });
export type Relation = z.infer<typeof Relation>;
