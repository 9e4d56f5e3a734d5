/** Owns the actor: somebody or something that can say or do, under all its names. */
import { z } from 'zod';

export const ActorType = z.enum(['person', 'organisation', 'state', 'role', 'group', 'media', 'document', 'account']);
export type ActorType = z.infer<typeof ActorType>;
export const Actor = z.object({
  id: z.string(), name: z.string(), aliases: z.array(z.string()), type: ActorType, role: z.string().optional(),
});
export type Actor = z.infer<typeof Actor>;
