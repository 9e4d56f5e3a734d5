/** Owns the reading of what statements mean, once: a report whose statements have their vectors is left as it is. */
import { writeMeaning } from '../domain/meaning.js';
import { claimMatterOf, type Report } from '../domain/report.js';
import type { MeaningEncoder } from '../encoder/meaning-encoder.js';

/** The same reports with the vectors of all that claims are made of. */
export async function addMeaning(reports: readonly Report[], encoder: MeaningEncoder): Promise<Report[]> {
  return Promise.all(reports.map(async (r) => {
    const lacking = claimMatterOf(r).filter((s) => s.meaning === undefined);
    if (lacking.length === 0) return r;
    const vectors = await encoder.encode(r.text, lacking.map((s) => s.content));
    const read = new Map(lacking.map((s, i) => [s.id, writeMeaning(vectors[i]!)]));
    return { ...r, statements: r.statements.map((s) => { const meaning = read.get(s.id); return meaning === undefined ? s : { ...s, meaning }; }) };
  }));
}

/** As reports were before: what another model read there says nothing beside what this one reads. */
export const withoutMeaning = (r: Report): Report => ({ ...r, statements: r.statements.map(({ meaning: _, ...s }) => s) });
