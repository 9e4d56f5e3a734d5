/** Owns copied text between reports: candidates through shared shingles, checked exactly. What the copies mean for origins is in lineage.ts. */
import type { LineageLink } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import { shinglesOf, sketchOf } from './shingles.js';

/** Share of the shorter text that stands in the other, from which a link is told; set on one wire story (rewritten copy .28, chance under .07). */
const LINK_AT = 0.15;
const MIN_SHARED = 12;
const NEIGHBOURS = 24;

/** Whether the first report names the second as where its matter is from. */
export type Cites = (from: Report, to: Report) => boolean;
interface Direction { from: Report; to: Report; why: string }

/**
 * The derived one first: the later; of one day, or where a date is missing, the one that cites the other; else the dated, the shorter, the later id.
 * Without citations this is one order of all reports, so that no circle of copies can come out of it.
 */
function direct(a: Report, b: Report, sizeA: number, sizeB: number, cites: Cites): Direction {
  const x = a.published ?? '', y = b.published ?? '';
  const told = (later: boolean, why: string): Direction => (later ? { from: a, to: b, why } : { from: b, to: a, why });
  if (x !== '' && y !== '' && x !== y) return told(x > y, 'the later one is taken as the copy');
  if (cites(a, b) !== cites(b, a)) return told(cites(a, b), 'the copy names the other as its source');
  return told(x !== y ? x > y : sizeA !== sizeB ? sizeA < sizeB : a.id > b.id, 'which came first the dates do not tell');
}

/** Links between reports that share text; in a family of copies enough of them to join all. */
export function copiesAmong(reports: readonly Report[], cites: Cites): LineageLink[] {
  const sets = reports.map(shinglesOf);
  const index = new Map<number, number[]>();
  sets.forEach((s, i) => {
    for (const h of sketchOf(s)) (index.get(h) ?? index.set(h, []).get(h)!).push(i);
  });
  const tried = new Set<number>();
  const links: LineageLink[] = [];
  const check = (i: number, j: number): void => {
    const [low, high] = i < j ? [i, j] : [j, i];
    const key = low * reports.length + high;
    if (tried.has(key)) return;
    tried.add(key);
    const a = sets[low]!, b = sets[high]!;
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let both = 0;
    for (const h of small) if (large.has(h)) both++;
    const score = small.size > 0 ? both / small.size : 0;
    if (score < LINK_AT || (both < MIN_SHARED && score < 0.9)) return;
    const { from, to, why } = direct(reports[low]!, reports[high]!, a.size, b.size, cites);
    links.push({
      from: from.id, to: to.id, kind: 'copy', score: Math.round(score * 1000) / 1000,
      why: `${both} of ${small.size} runs of five words of the shorter text stand in the other; ${why}`,
    });
  };
  // In a big family each is held against the first and its neighbours: enough to join it.
  for (const list of index.values()) for (let k = 1; k < list.length; k++) {
    check(list[0]!, list[k]!);
    for (let j = Math.max(1, k - (list.length > NEIGHBOURS ? 1 : NEIGHBOURS)); j < k; j++) check(list[j]!, list[k]!);
  }
  return links;
}
