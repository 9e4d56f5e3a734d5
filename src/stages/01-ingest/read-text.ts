/** Owns reading the bytes of one input, whatever it turns out to be: plain text, Markdown, a page, JSON, JSON lines. */
import type { SourceText } from '../../domain/document.js';
import type { Finding } from '../../domain/finding.js';
import { decode, declaredEncoding } from './decode.js';
import { finishText } from './finish.js';
import { frontMatter } from './front-matter.js';
import { limitsOf, sizeWords, skip, type Ingested, type IngestOptions, type Limits } from './ingested.js';
import { plainFacts } from './plain-facts.js';
import { readHtmlText } from './read-html.js';
import { headlineIn, readRecord } from './records.js';
import { sniff } from './sniff.js';

/** What was read of a file: `bytes` may be only its beginning. */
export interface Loaded { bytes: Uint8Array; cutFrom?: number }

/** Every report in the bytes (a JSON array holds several), or the reason why there is none. Never throws for what the bytes are. */
export function* readText(bytes: Uint8Array, name: string, options?: IngestOptions): Generator<Ingested> {
  const limits = limitsOf(options);
  yield* readLoaded(bytes.length > limits.maxFileBytes ? { bytes: bytes.subarray(0, limits.maxFileBytes), cutFrom: bytes.length } : { bytes }, name, name, limits);
}

export function* readLoaded(loaded: Loaded, path: string | undefined, name: string, limits: Limits): Generator<Ingested> {
  const found = sniff(loaded.bytes, name);
  if (found.kind === 'empty') { yield skip(name, 'empty'); return; }
  if (found.kind === 'refused') { yield skip(name, found.reason); return; }
  const limit = sizeWords(limits.maxFileBytes);
  const json = found.kind === 'text' && isJson(loaded.bytes, name);
  if (json && loaded.cutFrom !== undefined) { yield skip(name, `larger than the limit of ${limit} for JSON (${sizeWords(loaded.cutFrom)})`); return; }
  let bytes = loaded.bytes;
  const cut: Finding[] = [];
  if (loaded.cutFrom !== undefined) {
    const end = boundary(bytes, found.kind === 'html');
    if (end === undefined) { yield skip(name, `one line longer than the limit of ${limit}, and no place to cut it`); return; }
    bytes = bytes.subarray(0, end);
    cut.push({ code: 'cut', message: `only the first ${sizeWords(end)} of ${sizeWords(loaded.cutFrom)} were read: the limit is ${limit}` });
  }
  const decoded = decode(bytes, found.kind === 'html' ? declaredEncoding(bytes) : undefined);
  const findings = [...cut, ...decoded.findings];
  if (found.kind === 'html') {
    const { declaredLanguage, ...page } = readHtmlText(decoded.text, findings, limits.maxTextChars);
    yield finishText({ ...page, path }, name, limits, { declared: declaredLanguage });
  } else if (json) yield* readJson(decoded.text, path, name, limits);
  else yield finishText({ ...plainSource(decoded.text, findings), path }, name, limits);
}

/** Plain text is the decoded file exactly; Markdown differs only by its front matter. */
function plainSource(text: string, findings: Finding[]): Omit<SourceText, 'language'> {
  const front = frontMatter(text);
  const start = front ? front.noise.span[1] : 0;
  const facts = plainFacts(start ? text.slice(start) : text);
  let headline: SourceText['headline'] = facts.headline && [facts.headline[0] + start, facts.headline[1] + start];
  const title = front?.facts.title ?? facts.title;
  if (front?.facts.title !== undefined && !headline) {
    const found = headlineIn(text.slice(start), front.facts.title);
    headline = found && [found[0] + start, found[1] + start];
  }
  const stamp: SourceText['noise'] = facts.stamp ? [{ span: [facts.stamp[0] + start, facts.stamp[1] + start], kind: 'stamp' }] : [];
  const guessed: Finding[] = headline && front?.facts.title === undefined ? [{ code: 'title-guessed', message: 'the first line was taken for the headline', span: headline }] : [];
  return {
    text, noise: [...(front ? [front.noise] : []), ...stamp], title, headline, publisher: front?.facts.publisher ?? facts.publisher, author: front?.facts.author ?? facts.author,
    published: front?.facts.published ?? facts.published, url: front?.facts.url, findings: [...findings, ...guessed],
  };
}

function* readJson(text: string, path: string | undefined, name: string, limits: Limits): Generator<Ingested> {
  let value: unknown;
  try { value = JSON.parse(text); } catch { yield skip(name, 'not JSON: it cannot be parsed'); return; }
  if (!Array.isArray(value)) {
    if (typeof value === 'object' && value !== null && 'schema' in value && String(value.schema).startsWith('hearsay/')) { yield skip(name, 'a dossier, not a report'); return; }
    yield readRecord(value, path, name, '', limits);
    return;
  }
  if (value.length === 0) yield skip(name, 'an empty array');
  for (const [i, item] of value.entries()) yield readRecord(item, path === undefined ? undefined : `${path}#${i + 1}`, name, `item ${i + 1}: `, limits);
}

/** By name, or by its first character where the name says nothing. */
function isJson(bytes: Uint8Array, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.[a-z0-9]{1,5}$/i.test(name.slice(1))) return false;
  let i = bytes[0] === 0xef ? 3 : 0;
  while (i < bytes.length && i < 1000 && bytes[i]! <= 32) i++;
  if (bytes[i] !== 0x7b && bytes[i] !== 0x5b) return false;
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 100))).toString('latin1').trimEnd();
  return /[\]}]$/.test(end) && /^[{[]\s*["{[]/.test(Buffer.from(bytes.subarray(i, i + 200)).toString('latin1'));
}

/** Where the beginning of a large file can be cut: after a paragraph, a line, in a page after a tag; never inside a UTF-16 pair. */
function boundary(bytes: Uint8Array, html: boolean): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const half = bytes.length / 2, utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  for (const mark of html ? ['</p>', '>'] : ['\n\n', '\r\n\r\n', '\n', '. ']) {
    const i = buffer.lastIndexOf(mark);
    if (i > half) return utf16 ? (i + mark.length + 1) & ~1 : i + mark.length;
  }
  return undefined;
}
