/** Owns the dossier: the whole ledger of one pile of reports. */
import { z } from 'zod';
import { Actor } from './actor.js';
import { Claim } from './claim.js';
import { Lineage } from './lineage.js';
import { Relation } from './relation.js';
import { Report } from './report.js';

export const Skipped = z.object({ path: z.string(), reason: z.string() });
export type Skipped = z.infer<typeof Skipped>;
/** today: the day against which forecasts are due or passed. Statements below minConfidence were left out before claims were made. reliability: the letters that the user gave to sources. */
export const Settings = z.object({
  today: z.string().nullable(), minConfidence: z.number().min(0).max(1).default(0), statementsLeftOut: z.int().min(0).default(0),
  reliability: z.record(z.string(), z.string()).optional(),
});
export const Dossier = z.object({
  schema: z.literal('hearsay/dossier@1'),
  generated: z.object({
    tool: z.string(), version: z.string(), models: z.array(z.object({ name: z.string(), sha256: z.string() })),
    at: z.string(), settings: Settings,
  }),
  reports: z.array(Report), actors: z.array(Actor), claims: z.array(Claim), relations: z.array(Relation),
  lineage: Lineage, skipped: z.array(Skipped),
});
export type Dossier = z.infer<typeof Dossier>;
