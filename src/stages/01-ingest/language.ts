/** Owns whether a text is English. Languages other than English are named, not read. */
import { createRequire } from 'node:module';

/** Opened for the first text that is not plainly English: it takes 100 ms. */
let detector: typeof import('tinyld') | undefined;
const open = (): typeof import('tinyld') => (detector ??= createRequire(import.meta.url)('tinyld') as typeof import('tinyld'));

// Words that no other language writes in such number: "the dam has been closed, it said".
const ENGLISH = /\b(?:the|and|of|that|with|which|said|says|has|from|were|have|been|by|is|it|for|they|had|will|after|this|their|would|not|are|be|who|he|she|his|its|to|at|as|but)\b/gi;
// Words that only English has, one in ten or so of any report however full of names
const ONLY_ENGLISH = /\b(?:the|and|of|that|with|which|said|from|was|were|after)\b/gi;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
// Names belong to no language: "Clube Desportivo Vila Nova set to host Associação Atlética Ponte Alta for cup tie".
const SMALL_WORD = /(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}'’]*/gu;
const SAMPLE = 1500, WINDOWS = 4, SHORT = 80;

/** BCP 47 of the text, from samples of its beginning, middle and end; 'en' when it is too short to tell. */
export function languageOf(text: string): string {
  const step = Math.max(SAMPLE, Math.floor((text.length - SAMPLE) / (WINDOWS - 1)));
  const windows: string[] = [];
  for (let i = 0; i < WINDOWS && i * step < text.length; i++) windows.push(text.slice(i * step, i * step + SAMPLE));
  let words = 0, small = 0, english = 0, foreign = '';
  for (const window of windows) {
    const n = window.match(WORD)?.length ?? 0, e = window.match(ENGLISH)?.length ?? 0;
    words += n; english += e; small += window.match(SMALL_WORD)?.length ?? 0;
    // One window full of English is enough of a report to read: "Mr A. B. C." before it may look like anything.
    if (n >= 40 && e / n > 0.3) return 'en';
    foreign += `${window}\n`;
  }
  const letters = foreign.match(/\p{L}/gu)?.length ?? 0;
  const onlyEnglish = foreign.match(ONLY_ENGLISH)?.length ?? 0;
  // In a headline and a line full of foreign names two such words tell.
  if (words < SHORT && onlyEnglish >= 2) return 'en';
  if (letters < 60 || english > small * 0.2 || onlyEnglish > words * 0.07) return 'en';
  const [best, second] = open().detectAll(foreign.slice(0, 3000));
  if (!best || best.lang === 'en' || best.accuracy < 0.15) return 'en';
  return second && best.accuracy - second.accuracy < 0.02 && second.lang === 'en' ? 'en' : best.lang;
}
