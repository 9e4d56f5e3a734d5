/**
 * Owns runs of five words as numbers, for finding copied text (Broder 1997). Noise is left out, and so are direct quotations: two papers that quote one speech
 * share its words and have copied nothing from one another.
 */
import type { Report } from '../../domain/report.js';
import { byStart } from '../../domain/span.js';

const RUN = 5;
/** One shingle in so many stands in the sketch by which copies are looked up; and the smallest always do, so that short copies meet too (of 200 that share 12 runs: 178 without, all with). */
const SKETCH_SHARE = 8, SMALLEST = 8;
const WORD = /[\p{L}\p{N}]+/gu;

function hashOf(word: string): number {
  let h = 2166136261;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}

function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Hashes of all runs of five words of the report's own text, each once, in order. */
export function shinglesOf(r: Report): Uint32Array {
  const out = new Set<number>();
  let at = 0;
  const add = (from: number, to: number): void => {
    const hashes: number[] = [];
    for (const m of r.text.slice(from, to).matchAll(WORD)) hashes.push(hashOf(m[0].toLowerCase()));
    for (let i = 0; i + RUN <= hashes.length; i++) {
      let h = 17;
      for (let j = i; j < i + RUN; j++) h = Math.imul(h, 31) + hashes[j]! | 0;
      out.add(mix(h));
    }
  };
  const left = [...r.noise.map((n) => n.span), ...r.statements.flatMap((s) => (s.quote === 'direct' ? s.content : []))].sort(byStart);
  for (const [from, to] of left) {
    if (from > at) add(at, from);
    at = Math.max(at, to);
  }
  add(at, r.text.length);
  return Uint32Array.from(out).sort();
}

/** The part of the shingles by which copies find one another: the same choice in every report. */
export function sketchOf(shingles: Uint32Array): Set<number> {
  return new Set([...shingles.subarray(0, SMALLEST), ...shingles.filter((h) => h % SKETCH_SHARE === 0)]);
}
