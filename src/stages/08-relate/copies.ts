/** Owns copied text between reports: candidates through shared shingles, checked exactly. What the copies mean for origins is in lineage.ts. */
import { type LineageLink, ORDER_UNKNOWN } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import { shinglesOf, sketchOf } from './shingles.js';

/** Share of the shorter text that stands in the other, from which a link is told; set on one wire story (rewritten copy .28, chance under .07). */
const LINK_AT = 0.15;
const MIN_SHARED = 12;
/** A short text that stands whole in another is a copy from fewer runs on; a headline of six words is none. */
const WHOLE_AT = 0.9, FEWEST_SHARED = 6;
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
  return told(x !== y ? x > y : sizeA !== sizeB ? sizeA < sizeB : a.id > b.id, ORDER_UNKNOWN);
}

/** Two reports that share text, with how many runs. */
interface Shared { readonly a: number; readonly b: number; readonly both: number; readonly score: number }

/** The copies among a growing number of reports; in a family of copies enough links to join all. */
export class CopyIndex {
  private readonly reports: Report[] = [];
  private readonly runs: Uint32Array[] = [];
  private readonly bySketch = new Map<number, number[]>();
  private readonly found: Shared[] = [];

  /** Pairs of reports, each with one that comes, that share text; score: the share of the shorter one. */
  add(reports: readonly Report[]): { a: Report; b: Report; score: number }[] {
    const firstNew = this.reports.length, grown = new Map<number[], number>();
    for (const r of reports) {
      const runs = shinglesOf(r), index = this.reports.push(r) - 1;
      this.runs.push(runs);
      for (const h of sketchOf(runs)) {
        const list = this.bySketch.get(h) ?? this.bySketch.set(h, []).get(h)!;
        if (!grown.has(list)) grown.set(list, list.length);
        list.push(index);
      }
    }
    const before = this.found.length, tried = new Set<string>();
    const check = (low: number, high: number): void => {
      if (high < firstNew || tried.has(`${low} ${high}`)) return;
      tried.add(`${low} ${high}`);
      this.compare(low, high);
    };
    // In a big family each is held against the first and its neighbours: enough to join it.
    for (const [list, from] of grown) for (let k = Math.max(1, from); k < list.length; k++) {
      check(list[0]!, list[k]!);
      for (let j = Math.max(1, k - (list.length > NEIGHBOURS ? 1 : NEIGHBOURS)); j < k; j++) check(list[j]!, list[k]!);
    }
    return this.found.slice(before).map(({ a, b, score }) => ({ a: this.reports[a]!, b: this.reports[b]!, score }));
  }

  private compare(a: number, b: number): void {
    const small = Math.min(this.runs[a]!.length, this.runs[b]!.length), both = sharedBy(this.runs[a]!, this.runs[b]!), score = small > 0 ? both / small : 0;
    if (score >= LINK_AT && both >= (score >= WHOLE_AT ? FEWEST_SHARED : MIN_SHARED)) this.found.push({ a, b, both, score });
  }

  links(cites: Cites): LineageLink[] {
    return this.found.map(({ a, b, both, score }) => {
      const sizes = [this.runs[a]!.length, this.runs[b]!.length] as const;
      const { from, to, why } = direct(this.reports[a]!, this.reports[b]!, ...sizes, cites);
      return {
        from: from.id, to: to.id, kind: 'copy', score: Math.round(score * 1000) / 1000,
        why: `${both} of ${Math.min(...sizes)} runs of five words of the shorter text stand in the other; ${why}`,
      };
    });
  }
}

/** How many numbers stand in both; both sorted. */
function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { both++; i++; j++; } else if (a[i]! < b[j]!) i++; else j++;
  }
  return both;
}
