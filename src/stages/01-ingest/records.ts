/** Owns reading one JSON object as a report: which fields hold text, title, publisher, author, date, address. */
import type { SourceText } from '../../domain/document.js';
import { findDate } from './dates.js';
import { removeControls } from './decode.js';
import { finishText } from './finish.js';
import { nameOf, webAddress } from './html-facts.js';
import { skip, type Ingested, type Limits } from './ingested.js';

type Json = Record<string, unknown>;
const TEXT = ['text', 'body', 'content', 'articleBody', 'article', 'maintext', 'full_text'];

/** `path` names the record in what it yields; `lead` ("line 3: ") opens the reason when it cannot be read. */
export function readRecord(value: unknown, path: string | undefined, name: string, lead: string, limits: Limits, line?: number): Ingested & { id?: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return skip(name, `${lead}not a JSON object`, line);
  const record = value as Json;
  const id = typeof record['id'] === 'string' || typeof record['id'] === 'number' ? { id: String(record['id']) } : {};
  const field = TEXT.find((f) => typeof record[f] === 'string' && (record[f] as string).trim() !== '');
  if (field === undefined) {
    const odd = TEXT.find((f) => record[f] !== undefined);
    return { ...skip(name, `${lead}${odd === undefined ? 'no field "text", "body" or "content"' : typeof record[odd] === 'string' ? 'empty text' : `"${odd}" is not a string`}`, line), ...id };
  }
  const { text, removed } = removeControls((record[field] as string).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
  const date = first(record, ['published', 'date', 'datePublished', 'published_at', 'publishedAt', 'date_publish', 'pubDate']);
  const title = first(record, ['title', 'headline']);
  const source: Omit<SourceText, 'language'> = {
    path, text, noise: [], title, headline: title === undefined ? undefined : headlineIn(text, title),
    publisher: first(record, ['publisher', 'source', 'outlet', 'site', 'sitename']) ?? nameOf(record['publisher']), author: first(record, ['author', 'byline']) ?? nameOf(record['author'] ?? record['authors']),
    published: date === undefined ? undefined : findDate(date)?.iso, url: webAddress(first(record, ['url', 'link', 'canonical'])),
    findings: removed ? [{ code: 'controls-removed', message: `${removed} control characters removed` }] : [],
  };
  return { ...finishText(source, name, limits, { lead, line, declared: first(record, ['language', 'lang']) }), ...id };
}
function first(record: Json, names: readonly string[]): string | undefined {
  for (const name of names) { const v = record[name]; if (typeof v === 'string' && v.trim() !== '' && v.length < 1000) return v.trim(); }
  return undefined;
}
/** The title where the text begins with it. */
export function headlineIn(text: string, title: string): SourceText['headline'] {
  const start = text.length - text.trimStart().length;
  return text.startsWith(title, start) && /^\s*(?:\n|$)/.test(text.slice(start + title.length, start + title.length + 200)) ? [start, start + title.length] : undefined;
}
