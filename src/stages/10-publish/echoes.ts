/** Owns what is shown of lineage: families of one text once, and the other links, each with its direction where one is known. */
import { hasOrder, type LineageLink, type Origin } from '../../domain/lineage.js';
import type { Ledger } from './ledger.js';

/** From so many reports on, a family is told as one and not pair by pair. */
const FAMILY = 3;

export function echoesOf(ledger: Ledger): { families: Origin[]; links: LineageLink[] } {
  const { links, origins } = ledger.dossier.lineage;
  const families = origins.filter((o) => o.reports.length >= FAMILY);
  const within = (l: LineageLink): boolean => l.kind === 'copy' && families.some((o) => o.reports.includes(l.from) && o.reports.includes(l.to));
  return { families, links: links.filter((l) => !within(l)) };
}

/** "→", or "=" where nobody can tell who has it from whom. */
export const signOf = (link: LineageLink): string => (hasOrder(link) ? '→' : '=');
