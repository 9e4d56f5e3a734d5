/** Owns what a plain text says about itself in its first lines: headline, date stamp, author, agency. Only what is certain by its form. */
import type { Span } from '../../domain/span.js';
import { MEDIA_HEADS } from '../../language/lexicon/media-names.js';
import { findDate } from './dates.js';

export interface PlainFacts { title?: string; headline?: Span; published?: string; author?: string; publisher?: string; /** A line of masthead and date: no part of the story. */ stamp?: Span }
const TOP_CHARS = 2500, TOP_LINES = 14, LONGEST_STAMP = 120;

const STAMP_WORD = /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|issued|created)(?: (?:on|at))?\s*:?|today\s*:)\s*/i;
const WEEKDAY_TIME = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\b(?:[ap]\.?m\.?|gmt|utc|bst|e[sd]t|p[sd]t|c[es]?t|cest|ist|kst|jst|at|on|t|z|updated|published|posted)\b|[+-]\d{2}:?\d{2}/gi;
// "By Jane Doe", "By Jane Doe, Evening Post"
const BYLINE = /^B[yY] (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:\s*(?:,|\||–|—| and ).{0,60})?$/u;
// What may stand beside the date in the line under a headline: "Jane Doe, 2024-10-21   Comments (3) Email"
const STAMP_NAME = /^(?:[Bb][Yy] )?\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u;
const STAMP_BUTTONS = /\b(?:\d+ )?comments?(?: ?\(\d+\))?|\b(?:e-?mail|print|share|tweet|save|text size|font size|min(?:ute)? read)\b/gi;
// "SEOUL, Oct 21 (Reuters) - ", "(Reuters) - ", "PARIS (AP) — "
const DATELINE = /^(?:[A-Z][\p{L}'’.]+(?:[ /-][\p{L}'’.]+){0,3},?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,?\s+(\d{4}))?\s+)?)?\(([A-Z][\p{L}]{1,14}(?: [A-Z][\p{L}]{1,14})?)\)\s*[-–—]{1,2}\s/u;
const LABEL = /^(?:source|publisher)\s*:\s*([^:|]{2,60})$/i;

export function plainFacts(text: string): PlainFacts {
  const facts: PlainFacts = {};
  let rank = 9;
  const date = (iso: string, r: number) => { if (r < rank) { rank = r; facts.published = iso; } };
  let line = 0, at = 0, prose = false;
  while (at < Math.min(text.length, TOP_CHARS) && line < TOP_LINES) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(at, Math.min(end, at + 600)), trimmed = raw.trim();
    if (trimmed !== '') {
      line++;
      const start = at + raw.indexOf(trimmed);
      const masthead = trimmed.length <= LONGEST_STAMP ? mastheadStamp(trimmed) : undefined;
      const stamp = masthead ?? (trimmed.length <= LONGEST_STAMP ? stampDate(trimmed) : undefined);
      if (masthead && !prose && facts.publisher === undefined) { facts.publisher = masthead.publisher; facts.stamp = [start, start + trimmed.length]; }
      const byline = trimmed.length <= LONGEST_STAMP ? BYLINE.exec(trimmed) : null;
      const dateline = DATELINE.exec(trimmed);
      if (stamp) date(stamp.iso, /^today/i.test(trimmed) ? 3 : STAMP_WORD.test(trimmed) ? (/^(?:last|updated)/i.test(trimmed) ? 2 : 0) : 1);
      else if (byline) facts.author ??= byline[1]!.trim();
      else if (dateline) {
        facts.publisher ??= dateline[2];
        const found = dateline[1] ? findDate(dateline[0]) : undefined;
        if (found) date(found.iso, 1);
        prose = true;
      } else if (LABEL.test(trimmed) && !prose) facts.publisher ??= LABEL.exec(trimmed)![1]!.trim();
      else if (!facts.headline && !prose && end - at <= 600 && looksLikeHeadline(trimmed, text, end)) {
        facts.headline = [start, start + trimmed.length];
        facts.title = trimmed.replace(/^#+\s*/, '').replace(/^breaking(?: news)?\s*:\s*/i, '');
      } else if (trimmed.length > 140) prose = true;
    }
    at = end + 1;
  }
  return facts;
}

/** The date of a line that holds nothing else: "Published: 21 October 2024", "Mon, October 21, 2024, 10:15 GMT". */
export function stampDate(line: string): { iso: string } | undefined {
  const found = findDate(line);
  if (!found) return undefined;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`.trim().replace(STAMP_WORD, '').replace(STAMP_BUTTONS, ' ').replace(WEEKDAY_TIME, ' ').replace(/[^\p{L}.'’-]+/gu, ' ').replace(/^[\s.-]+|[\s.-]+$/g, '');
  return rest === '' || STAMP_NAME.test(rest) ? { iso: found.iso } : undefined;
}

/** "The Eastern Observer | Thursday, 15 May 2031": an outlet and a date, nothing else. The outlet shows by its last word. */
export function mastheadStamp(line: string): { iso: string; publisher: string } | undefined {
  const found = findDate(line);
  if (!found) return undefined;
  const rest = `${line.slice(0, found.start)} | ${line.slice(found.end)}`.replace(WEEKDAY_TIME, ' ').replace(/[^\p{L}.'’&-]+/gu, ' ').replace(/^[\s.-]+|[\s.-]+$/g, '');
  const words = rest.split(' ');
  const outlet = words.length >= 2 && words.length <= 6 && words.every((w) => /^(?:\p{Lu}|of$|and$|&$)/u.test(w)) && MEDIA_HEADS.has(words.at(-1)!.toLowerCase());
  return outlet ? { iso: found.iso, publisher: rest } : undefined;
}

/** "Dam at Millbrook holds after night of rain": short, no full stop, begins with a capital, and a story follows. */
function looksLikeHeadline(line: string, text: string, end: number): boolean {
  const markdown = /^#{1,2}\s+\S/.test(line);
  const words = line.split(/\s+/).length;
  if (words < (markdown ? 1 : 4) || words > 30 || line.length > 200) return false;
  const follow = text.slice(end, end + 20_000);
  if (markdown) return /\S{3}/.test(follow);
  const repeated = follow.trimStart().slice(0, 300).startsWith(line.replace(/^breaking(?: news)?\s*:\s*/i, ''));
  if (/[.…;,:]$/.test(line) && !repeated) return false;
  if (/[.!?]["”’)]?\s+\p{Lu}/u.test(line) && /\b(?:photo|image|picture|getty|ap|afp|reuters|epa)\b/i.test(line)) return false;
  if (!/^["“‘'(]?[\p{Lu}\p{N}$£€]/u.test(line) || /^(?:read|also|see|share|by|photo|image|advertis|subscribe|sign|log|menu|home)\b(?!.*\b(?:to|for|of|in)\b)/i.test(line)) return false;
  // a list of short lines is a menu, not a headline over a story
  return /[^\n]{120,}|[.!?]["”]?\s*\n|[.!?]["”]?\s*$/.test(follow) && follow.trim().length > line.length;
}
