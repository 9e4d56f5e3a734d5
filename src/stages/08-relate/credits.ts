/** Owns where a report's own text names another publisher or address as where it has its matter from. Whose report was meant, citations.ts decides. */
import type { Report } from '../../domain/report.js';
import type { Span } from '../../domain/span.js';
import { plainPublisher } from '../../language/publishers.js';

/** `publisher`: the whole report is credited; `passage`: what stands around the words. `key`: the publisher's plain name, or an address; `span`: the words, as they stand in the report. */
export interface Credit { kind: 'publisher' | 'passage' | 'address'; key: string; span: Span }

const AGENCY = '\\((?=\\p{L})';
/** Each with a sample; a publisher's name must follow at once. */
const WHOLE: readonly [string, string][] = [
  ['(?:first|originally) (?:published|printed|aired|reported) (?:by|in|on)', 'This article was first published by the Dorim Post.'],
  ['(?:first|originally) appeared (?:in|on)', 'A version of this story originally appeared in the Dorim Post.'],
  ['via', 'The pictures came to us via the Dorim Post.'],
  ['(?:with )?reporting by', 'With reporting by the Dorim Post.'],
  ['courtesy of', 'Map courtesy of the Dorim Post.'],
  ['(?:source|credit):', 'Source: Dorim Post'],
  ['(?:hat tip to|h/t)', 'H/t Dorim Post'],
  [AGENCY, 'VAITU (Dorim Post) — Fifteen hundred tonnes of crude have poured from the wreck.'],
];
const PASSAGE: readonly [string, string][] = [
  ['(?:as |first )?reported by', 'The bridge gave way at dawn, as reported by the Dorim Post.'],
  ['told', 'She told the Dorim Post that she had heard it fall.'],
  ['(?:in|to) an interview (?:with|by)', 'He said so in an interview with the Dorim Post.'],
];
export const CREDIT_SAMPLES: readonly string[] = [...WHOLE, ...PASSAGE].map(([, sample]) => sample);
const oneOf = (table: readonly [string, string][]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${table.map(([p]) => (p === AGENCY ? p : `${p}[ \\t]+`)).join('|')})`, 'giu');
const PATTERNS = [{ kind: 'publisher', pattern: oneOf(WHOLE) }, { kind: 'passage', pattern: oneOf(PASSAGE) }] as const;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'“”()[\]{}|]{4,300}/giu;
const NAME_WORDS = 8, NAME_CHARS = 100;
/** In menus and teasers a name is no source; a stamp is where credits stand. */
const CREDITED_NOISE: ReadonlySet<string> = new Set(['stamp', 'caption-repeat']);

/** Without what does not tell two pages apart: scheme, "www.", query, fragment, last slash. */
export const plainAddress = (url: string): string =>
  url.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/[?#].*$/, '').replace(/[/.,;:!]+$/, '');

/** The longest known publisher that the words begin with, and how many characters its name takes. */
function publisherAt(text: string, start: number, known: (key: string) => boolean): { key: string; end: number } | undefined {
  const words = [...text.slice(start, start + NAME_CHARS).matchAll(/[\p{L}\p{N}][^\s]*/gu)].slice(0, NAME_WORDS);
  for (let n = words.length; n >= 1; n--) {
    const last = words[n - 1]!, whole = text.slice(start, start + last.index + last[0].length).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
    const name = whole.replace(/^the\s+/iu, '');
    if (/^\p{Lu}|^\p{N}/u.test(name) && !whole.includes('\n') && known(plainPublisher(name))) return { key: plainPublisher(name), end: start + whole.length };
  }
  return undefined;
}

/** In text order; linear in the text. `known` says which publishers and addresses the pile has. */
export function creditsOf(report: Report, known: { publisher(key: string): boolean; address(key: string): boolean }): Credit[] {
  const furniture = report.noise.filter((n) => !CREDITED_NOISE.has(n.kind)).sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  const inFurniture = (at: number): boolean => {
    while (next < furniture.length && furniture[next]!.span[1] <= at) next++;
    return next < furniture.length && furniture[next]!.span[0] <= at;
  };
  const out: Credit[] = [];
  for (const { kind, pattern } of PATTERNS) for (const m of report.text.matchAll(pattern)) {
    const found = publisherAt(report.text, m.index + m[0].length, known.publisher);
    if (found) out.push({ kind, key: found.key, span: [m.index, m[0] === '(' && report.text[found.end] === ')' ? found.end + 1 : found.end] });
  }
  for (const m of report.text.matchAll(ADDRESS)) {
    const key = plainAddress(m[0]);
    if (known.address(key)) out.push({ kind: 'address', key, span: [m.index, m.index + m[0].replace(/[.,;:!]+$/, '').length] });
  }
  return out.sort((a, b) => a.span[0] - b.span[0]).filter((c) => !inFurniture(c.span[0]));
}
