/** Owns where a sentence ends. "Dr. Ilse Marten arrived. She spoke at 5 p.m. on Friday." has two. training/text.py cuts the same way. */
import type { Span } from '../domain/span.js';

/** "… were hurt.State television said": a page that lost its blank; "www.Example.com" and "Node.js" are whole. */
const BOUNDARY = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*[A-Z0-9])|(?<=(?!www)[a-z]{3})[.!?]["”’)]*(?=[A-Z][a-z]{2,}[ ,])/gu;
const ABBREVIATION =
  /(?:(?<![\p{L}\p{N}_])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Maj|Rev|Hon|St|Jr|Sr|vs|v|etc|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ariz|Calif|Conn|Fla|Ill|Mass|Mich|Minn|Ohio|Pa|Va|Wis|Tenn|Tex)|(?<![\p{L}\p{N}_])[A-Z]|(?<![\p{L}\p{N}_])[ap]\.m|e\.g|i\.e)\.$/u;
/** "It is O.K. You might think so": letters with stops end a sentence before a word that hardly stands in a name. */
const LETTERS = /(?:[A-Z]\.){2,}$/u, STARTS = /^["“‘(]?(?:You|He|She|They|We|It|The|But|And|This|That|These|Those|If|When|There|So|What|His|Her|Their|Our|My)(?=[ ’'])/u;
/** Longer than any abbreviation with its opening mark; keeps hostile text linear. */
const LOOK_BACK = 24;

/** Sentences of one paragraph, without the blanks between them, in order. A paragraph of blanks has none. */
export function splitSentences(text: string, [start, end]: Span): Span[] {
  const paragraph = text.slice(start, end);
  const out: Span[] = [];
  let at = 0;
  for (const m of paragraph.matchAll(BOUNDARY)) {
    const stop = m.index + m[0].trimEnd().length;
    const ending = paragraph.slice(Math.max(at, stop - LOOK_BACK), stop);
    if (ABBREVIATION.test(ending) && !(LETTERS.test(ending) && STARTS.test(paragraph.slice(m.index + m[0].length, m.index + m[0].length + LOOK_BACK)))) continue;
    if (stop > at) out.push([start + at, start + stop]);
    at = m.index + m[0].length;
  }
  const tail = paragraph.slice(at).trimEnd();
  if (tail.trim()) out.push([start + at, start + at + tail.length]);
  return out;
}
