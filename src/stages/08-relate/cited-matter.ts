/** Owns whether a report tells of what another cites its publisher for. A publisher's name alone does not say which of its reports was meant. */
import type { Report } from '../../domain/report.js';
import { STOP_WORDS } from '../../language/lexicon/stop-words.js';
import { stemOf } from '../../language/stems.js';

const WORD = /[\p{L}\p{N}]+/gu;
/** Fewer words say too little of what they are about. */
const MIN_STEMS = 3;
/** Paragraphs and characters of one that are looked at: a report that says nothing in these is another's. */
const MOST_PARAGRAPHS = 400, MOST_CHARS = 4000;

function stemsOf(text: string): Set<string> {
  const words = [...text.slice(0, MOST_CHARS).matchAll(WORD)].map((m) => m[0].toLowerCase());
  return new Set(words.filter((w) => w.length > 1 && !STOP_WORDS.has(w)).map(stemOf));
}

/** The lines of the body; a date or a menu that two reports share is no matter. */
export function bodyLines(report: Report, chars = Infinity): string[] {
  const noise = report.noise.map((n) => n.span).sort((a, b) => a[0] - b[0]), out: string[] = [];
  for (let at = 0, next = 0; at < Math.min(chars, report.text.length) && out.length < MOST_PARAGRAPHS;) {
    const end = report.text.indexOf('\n', at), stop = end === -1 ? report.text.length : end;
    while (next < noise.length && noise[next]![1] <= at) next++;
    if (stop > at && !(next < noise.length && noise[next]![0] <= at)) out.push(report.text.slice(at, stop));
    at = stop + 1;
  }
  return out;
}

/** Largest share of the words' stems that stand together in one paragraph of the report; 0 for too few words. */
export type MatterShare = (words: string, report: Report) => number;

export function openMatter(): MatterShare {
  const cache = new Map<Report, Set<string>[]>();
  return (words, report) => {
    const stems = stemsOf(words);
    if (stems.size < MIN_STEMS) return 0;
    let paragraphs = cache.get(report);
    if (!paragraphs) cache.set(report, paragraphs = bodyLines(report).map(stemsOf));
    return Math.max(0, ...paragraphs.map((p) => [...stems].filter((s) => p.has(s)).length / stems.size));
  };
}
