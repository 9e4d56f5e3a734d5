/** Owns what one line alone tells: wording, date stamp, byline, credit, another script. */
import type { NoiseKind } from '../../domain/vocabulary.js';
import { FURNITURE_LINES } from '../../language/lexicon/furniture.js';
import type { Line } from './lines.js';

const LONGEST = 200;
const MONTH = /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?/i;
const STAMP_WORDS = /\b(?:published|posted|updated|last|modified|first|created|issued|date|today|on|at|mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|am|pm|a\.m|p\.m|gmt|utc|bst|e[sd]t|p[sd]t|c[es]t|cest|ist|kst|jst|hrs|hours?|minutes?|mins?|days?|ago|st|nd|rd|th|t|z|min|read)\b/gi;
// "By Jane Doe", "BY JANE DOE AND TOM REED", "Posted by Jane Doe, Evening Post"
const BYLINE = /^(?:(?:Written|Posted|Reported|Words|Story) )?B[yY]:?\s+\p{Lu}[\p{L}.'’-]*(?:,? (?:(?:and|AND|&|de|van|von|al|bin|der|la) )?\p{Lu}[\p{L}.'’-]*){1,6}(?:\s*[|,–—·-]\s*.{0,60})?$/u;
// What stands beside a date in the line under a headline: "Jane Doe, 2024-10-21   Comments (3) Email"
const STAMP_NAME = /^(?:[Bb][Yy] )?\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u;
const STAMP_BUTTONS = /\b(?:\d+ )?comments?(?: ?\(\d+\))?|\b(?:e-?mail|print|share|tweet|save|text size|font size)\b/gi;
// "RelatedStorm closes portFerry sinks": a block of links whose lines were lost
const GLUED = /^(?:Related|Read more|More|Also read|See also)(?=[A-Z][a-z]+)(?!More)[A-Z].{20,}/;
const CREDIT_TAIL = /[.!?"”)]\s+([([]?(?:(?:File )?(?:Photo|Photograph|Picture|Image|Pic|Photos)(?: credit| courtesy| by)?\s*[:/©]|Credit\s*:|Getty Images\/)\s*[^.!?]{2,60}[)\]]?)$/;

/** The kind of furniture a line is by itself, or nothing. */
export function kindOfLine(line: Line, latin: boolean): NoiseKind | undefined {
  const { text } = line;
  if (line.wrapped) return undefined;
  if (GLUED.test(text)) return 'related';
  if (latin && foreignScript(text)) return 'ui';
  if (text.length > LONGEST) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ui';
  if (isDateStamp(text) || (text.length <= 100 && !line.sentence && BYLINE.test(text))) return 'stamp';
  const bare = text.replace(/^[*_#>•▪►\s-]+(?=\S)|[*_]+$/g, '');
  for (const [kind, pattern] of FURNITURE_LINES) if (pattern.test(text) || (bare !== text && pattern.test(bare))) return kind;
  return undefined;
}

/** "21 October 2024", "Published: Oct 21, 2024, 10:15 GMT", "3 hours ago": nothing but a date or time. */
export function isDateStamp(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  if (!MONTH.test(text) && !/\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}:\d{2}|\bago$/i.test(text)) return false;
  const rest = text.replace(STAMP_BUTTONS, ' ').replace(STAMP_WORDS, ' ');
  return !/\p{L}/u.test(rest) || (/\d{4}/.test(rest) && STAMP_NAME.test(rest.replace(/[^\p{L}.'’-]+/gu, ' ').replace(/[\s.-]+$|^[\s.-]+/g, '')));
}
/** Where a credit closes a caption: "… in Mosul. Photo: Example Agency" → the credit alone. */
export function creditTail(line: Line): [number, number] | undefined {
  if (line.text.length > 500) return undefined;
  const m = CREDIT_TAIL.exec(line.text.slice(-140));
  return m ? [line.end - m[1]!.length, line.end] : undefined;
}
/** Most of its letters are not Latin: an interface string of the page, "إرسال تعليق". */
function foreignScript(text: string): boolean {
  if (!/[^\u0000-\u036f\u1e00-\u1eff\u2000-\u2bff\ufb00-\ufb06]/.test(text)) return false;
  const sample = text.slice(0, 400);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0, latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters * 0.4;
}
