/** Owns a text as lines: where each stands, and what its form says. What a line is taken for is left to the rules. */

export interface Line {
  start: number; end: number; text: string; words: number;
  /** Running text: long enough and ends like a sentence. */
  prose: boolean;
  /** Ends like a sentence, whatever its length. */
  sentence: boolean;
  /** Goes on where the line before broke off: wrapped text, of which no line is furniture by itself. */
  wrapped: boolean;
}

/** Non-empty lines, white space round them left out. A line is cut at "\n" only: paragraphs of wrapped text are several lines. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let at = 0, gap = true;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    let start = at, end = stop;
    while (start < end && blank(text.charCodeAt(start))) start++;
    while (end > start && blank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      const before = out[out.length - 1];
      const wrapped = before !== undefined && !gap && before.text.length >= 50 && !before.sentence && /^[\p{Ll}\d]/u.test(text.slice(start, start + 2));
      out.push(lineOf(text, start, end, wrapped));
    }
    gap = end <= start;
    at = stop + 1;
  }
  return out;
}
const blank = (c: number) => c <= 32 || c === 0xa0 || c === 0x200b || c === 0xfeff || (c >= 0x2000 && c <= 0x200a) || c === 0x3000;
function lineOf(text: string, start: number, end: number, wrapped: boolean): Line {
  const line = text.slice(start, end);
  let words = 1;
  const look = Math.min(line.length, 600);
  for (let i = 1; i < look; i++) if (line.charCodeAt(i) === 32 && line.charCodeAt(i - 1) !== 32) words++;
  const sentence = /[.!?…]["”’')\]]*$/.test(line.slice(-6));
  return { start, end, text: line, words, sentence, wrapped, prose: words >= 12 && (sentence || line.length > 240) };
}
/** Letters and digits in lower case, words parted by one blank; what two copies of a line share. */
export const plain = (s: string): string => s.toLowerCase().replace(/['’‘](?!s\b)/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
