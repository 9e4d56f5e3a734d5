import { expect, test } from 'vitest';
import type { SourceText } from '../../domain/document.js';
import { readText } from './read-text.js';

const story = 'The harbour master said on Monday that the ferry had ignored two warnings.\n\n"Fourteen people were hurt," she said at the pier.\n';
const read = (bytes: Uint8Array | string, name = 'a.txt', options = {}) => [...readText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, options)];
const source = (bytes: Uint8Array | string, name?: string, options?: object): SourceText => {
  const [first] = read(bytes, name, options);
  if (first?.kind !== 'report') throw new Error(first?.reason ?? 'nothing');
  return first.source;
};
const reason = (bytes: Uint8Array | string, name?: string, options?: object) => { const [r] = read(bytes, name, options); return r?.kind === 'skipped' ? r.reason : undefined; };

test('plain text is the file, character for character', () => {
  const windows = story.replaceAll('\n', '\r\n') + '\t\u00a0 end\f';
  expect(source(windows).text).toBe(windows);
  expect(source('\ufeff' + story).text).toBe(story);
});
test.each([['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]] as const)('%s by its mark, and without', (encoding, mark) => {
  const bytes = Buffer.from(story, 'utf16le');
  if (encoding === 'utf-16be') bytes.swap16();
  expect(source(Buffer.concat([Buffer.from(mark), bytes])).text).toBe(story);
  expect(source(bytes).text).toBe(story);
});
test('bytes that are not UTF-8 are replaced, counted and placed', () => {
  const s = source(Buffer.concat([Buffer.from('The '), Buffer.from([0xff]), Buffer.from(story)]));
  expect(s.findings[0]).toMatchObject({ code: 'bytes-replaced', span: [4, 5] });
  expect(s.findings[0]!.message).toContain('1 piece');
  expect(source('The sign \ufffd stood in the file, the clerk said.').findings).toEqual([]);
});
test('control characters go, and it is said', () => {
  const s = source(story.replaceAll(' ', '\0 ') + '\u001b[31m\u0007' + '\0'.repeat(4000));
  expect(s.text).toBe(story);
  expect(s.findings.map((f) => f.code)).toEqual(['controls-removed']);
});
test.each([
  ['', 'empty'], [' \n\u00a0\u200b', 'no text in it'], ['%PDF-1.7\n', 'damaged PDF (it ends before its end)'], ['%PDF-1.4 startxref 9 %%EOF', 'PDF is not supported yet'],
  ['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>', 'RSS feeds are not supported yet'],
  ['WARC/1.0\r\n', 'WARC archives are not supported yet'], ['{\\rtf1 Text}', 'RTF is not supported; save it as text'],
  ['Le maire a déclaré mardi que le barrage était sûr et que les habitants pouvaient rentrer chez eux après la pluie.', 'language: fr is not read yet'],
])('%j is left out: %s', (text, why) => expect(reason(text)).toBe(why));
test('content decides, not the name', () => {
  expect(reason(Buffer.from('PK\x03\x04rest'), 'page.html')).toBe('zip archive, not HTML');
  expect(reason(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'a.txt')).toBe('PNG picture, not text');
  expect(source(story, 'a.pdf').text).toBe(story);
  expect(source(`<!doctype html><p>${story}</p>`, 'a.txt').text).not.toContain('<');
  expect(source(`<script>x</script> ${story}`, 'a.txt').text).toContain('<script>');
});
test('what is too long is cut at a paragraph, or left out with the limit named', () => {
  const long = (story + '\n').repeat(30);
  const s = source(long, 'a.txt', { maxFileBytes: 1024 });
  expect(s.text.length).toBeLessThanOrEqual(1024);
  expect(long.startsWith(s.text)).toBe(true);
  expect(s.findings[0]).toMatchObject({ code: 'cut' });
  expect(reason('abcdefghij'.repeat(300), 'a.txt', { maxFileBytes: 1024 })).toContain('1 KiB');
  expect(source(long, 'a.txt', { maxTextChars: 500 }).text.length).toBeLessThanOrEqual(500);
});
test('JSON: one object, an array of them, and what is none', () => {
  const item = { text: story, title: 'Ferry fined', publisher: 'Harbour Gazette', author: 'Nina Falk', date: '2023-03-03T10:00:00Z', url: 'https://gazette.example/1' };
  expect(source(JSON.stringify(item), 'a.json')).toMatchObject({ title: 'Ferry fined', publisher: 'Harbour Gazette', author: 'Nina Falk', published: '2023-03-03', url: 'https://gazette.example/1', path: 'a.json' });
  expect(read(JSON.stringify([item, { a: 1 }, 3]), 'a.json').map((r) => (r.kind === 'report' ? r.source.path : r.reason))).toEqual(['a.json#1', 'item 2: no field "text", "body" or "content"', 'item 3: not a JSON object']);
  expect(reason('{"text": "cut', 'a.json')).toBe('not JSON: it cannot be parsed');
  expect(reason('{"schema":"hearsay/dossier@1","reports":[]}', 'a.json')).toBe('a dossier, not a report');
});
test('the top of a plain text gives headline, author, date, agency', () => {
  const s = source(`Ferry company fined after collision in fog\n\nPublished: 3 March 2023, 10:15 GMT\nBy Nina Falk, Harbour Gazette\n\nBERGEN, March 3 (Reuters) - ${story}`);
  expect(s).toMatchObject({ title: 'Ferry company fined after collision in fog', published: '2023-03-03', author: 'Nina Falk', publisher: 'Reuters', headline: [0, 42] });
});
test.each([
  'The harbour master spoke on Monday.', 'Smoke over the pier at dawn. Photo: Example Agency', 'Home', 'the harbour in fog as seen from above',
])('no headline: %s', (line) => expect(source(`${line}\n\n${story}`).headline).toBeUndefined());
test('a date inside the story is not the report\'s date', () => {
  expect(source(`The bridge fell on 3 March 2019, killing four, the inquiry said.\n\n${story}`).published).toBeUndefined();
  expect(source(`BERGEN, March 3 (Reuters) - ${story}`).published).toBeUndefined();
});
test.each([
  ['The Eastern Observer | Thursday, 15 May 2031', 'The Eastern Observer', '2031-05-15'], ['Harbour Gazette, 3 March 2023', 'Harbour Gazette', '2023-03-03'],
  ['Nina Falk, 3 March 2023', undefined, '2023-03-03'],
])('masthead and date in one line: %s', (line, publisher, published) => expect(source(`Ferry fined after two ignored warnings\n${line}\n\n${story}`)).toMatchObject({ published, ...(publisher ? { publisher, noise: [{ kind: 'stamp' }] } : {}) }));
test('front matter gives facts and is a stamp', () => {
  const s = source(`---\ntitle: "Ferry fined"\ndate: 2023-03-03\npublisher: Harbour Gazette\n---\n\n# Ferry fined\n\n${story}`, 'a.md');
  expect(s).toMatchObject({ title: 'Ferry fined', published: '2023-03-03', publisher: 'Harbour Gazette' });
  expect(s.noise.map((n) => [s.text.slice(...n.span).slice(-3), n.kind])).toEqual([['---', 'stamp']]);
});
