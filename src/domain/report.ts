/** Owns the report: one text by one publisher at one time, with everything the report stages found in it. */
import { z } from 'zod';
import { Finding } from './finding.js';
import { Span } from './span.js';
import { Statement } from './statement.js';
import { NoiseKind } from './vocabulary.js';

export const Noise = z.object({ span: Span, kind: NoiseKind });
export type Noise = z.infer<typeof Noise>;
/** Counts of body sentences; the four classes add up to `sentences`. */
export const Sourcing = z.object({
  sentences: z.int(), named: z.int(), anonymous: z.int(), agentless: z.int(), ownVoice: z.int(),
});
export type Sourcing = z.infer<typeof Sourcing>;
export const Report = z.object({
  id: z.string(), path: z.string().optional(), url: z.string().optional(), title: z.string().optional(),
  publisher: z.string().optional(), author: z.string().optional(), published: z.string().optional(), language: z.string(),
  text: z.string(), noise: z.array(Noise), statements: z.array(Statement),
  unsourced: z.array(Span), weasel: z.array(Span), sourcing: Sourcing, findings: z.array(Finding),
});
export type Report = z.infer<typeof Report>;

/** What claims are made of: of a saying of several propositions its parts, not the whole. */
export function claimMatterOf(r: Report): Statement[] {
  const wholes = new Set(r.statements.map((s) => s.partOf));
  return r.statements.filter((s) => s.content.length > 0 && !wholes.has(s.id));
}

const TITLE_CHARS = 48;
/** What a reader knows the report by: its publisher, else the beginning of its title, in quotes so that nobody takes it for a source, else its file. */
export function mastheadOf(r: Pick<Report, 'id' | 'publisher' | 'title' | 'path'>): string {
  if (r.publisher !== undefined) return r.publisher;
  if (r.title === undefined) return r.path?.split(/[\\/]/).at(-1) ?? r.id;
  const cut = r.title.length > TITLE_CHARS ? r.title.lastIndexOf(' ', TITLE_CHARS) : -1;
  return `“${cut > 0 ? `${r.title.slice(0, cut)} …` : r.title}”`;
}

/** What stands behind a report's name where it speaks for itself. */
export const OWN_VOICE = ', own voice';
