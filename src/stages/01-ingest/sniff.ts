/** Owns telling what a file is by its first bytes, not by its name. Reading what it holds is left to others. */

export type Sniffed = { kind: 'text' | 'html' | 'empty' } | { kind: 'refused'; reason: string };

const refused = (reason: string): Sniffed => ({ kind: 'refused', reason });
const MAGIC: readonly [magic: string, reason: string][] = [
  ['\x89PNG', 'PNG picture, not text'], ['\xff\xd8\xff', 'JPEG picture, not text'], ['GIF8', 'GIF picture, not text'],
  ['II*\0', 'TIFF picture, not text'], ['MM\0*', 'TIFF picture, not text'], ['\0\0\x01\0', 'icon, not text'], ['BM6', 'BMP picture, not text'],
  ['\xd0\xcf\x11\xe0', 'old Office document; it is not supported'], ['{\\rtf', 'RTF is not supported; save it as text'],
  ['\x7fELF', 'program, not text'], ['MZ\x90', 'program, not text'], ['OggS', 'sound, not text'], ['ID3', 'sound, not text'], ['fLaC', 'sound, not text'],
  ['7z\xbc\xaf', '7-Zip archive; unpack it first'], ['Rar!', 'RAR archive; unpack it first'], ['BZh', 'bzip2 archive; unpack it first'],
  ['\xfd7zXZ', 'xz archive; unpack it first'], ['\x28\xb5\x2f\xfd', 'zstd archive; unpack it first'], ['SQLite format 3', 'SQLite database, not text'],
];

/** `name` only words the reason. Reads at most the first 64 KiB and, for a PDF, the last 2 KiB of `bytes`. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const lower = name.toLowerCase();
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return refused(`zip archive, not ${/\.x?html?$/.test(lower) ? 'HTML' : 'text'}`);
  if (head.startsWith('\x1f\x8b')) return refused(lower.includes('.warc') ? 'WARC archives are not supported yet' : 'gzip archive; unpack it first');
  if (head.startsWith('%PDF-') || (lower.endsWith('.pdf') && head.slice(0, 1024).includes('%PDF-'))) {
    const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1');
    return refused(tail.includes('%%EOF') && tail.includes('startxref') ? 'PDF is not supported yet' : 'damaged PDF (it ends before its end)');
  }
  if (head.startsWith('WARC/')) return refused('WARC archives are not supported yet');
  if (head.startsWith('RIFF') && /^(WEBP|WAVE|AVI )/.test(head.slice(8, 12))) return refused('picture, sound or film, not text');
  if (head.slice(4, 8) === 'ftyp') return refused('picture or film, not text');
  for (const [magic, reason] of MAGIC) if (head.startsWith(magic)) return refused(reason);
  const start = head.replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '').replace(/\0/g, '');
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i.test(start)) {
    if (/<(?:rss|feed|rdf:RDF)\b/i.test(start) || /<!DOCTYPE\s+(?:rss|feed)\b/i.test(start)) return refused('RSS feeds are not supported yet');
    return /<html\b|<!doctype html/i.test(start) ? { kind: 'html' } : refused('XML is not supported, unless it is an HTML page');
  }
  if (/^<!doctype html|^<html\b|^<head\b|^<body\b/i.test(start) || /^(?:<!--[^>]{0,900}-->\s*){1,5}<(?:!doctype html|html\b)/i.test(start)) return { kind: 'html' };
  if (/\.(?:x?html?|xht)$/.test(lower) && /<[a-z!/]/i.test(head)) return { kind: 'html' };
  return binary(bytes) ? refused('binary file, not text') : { kind: 'text' };
}

/** More than a twentieth control bytes or a fifth NUL (NUL at the end left out, and NUL that UTF-16 brings). Compressed data has a tenth. */
function binary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || utf16Without(bytes)) return false;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const n = Math.min(end, 65536);
  let odd = 0, nul = 0;
  for (let i = 0; i < n; i++) { const b = bytes[i]!; if (b === 0) nul++; else if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27) odd++; }
  return n === 0 || odd > n / 20 || nul > n / 5;
}

/** UTF-16 that has lost its byte order mark: nearly every second byte is NUL. Says which. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const n = Math.min(bytes.length, 2000) & ~1;
  if (n < 8) return undefined;
  let even = 0, odd = 0;
  for (let i = 0; i < n; i += 2) { if (bytes[i] === 0) even++; if (bytes[i + 1] === 0) odd++; }
  const most = n / 2 * 0.7, few = n / 2 * 0.05;
  return odd > most && even < few ? 'utf-16le' : even > most && odd < few ? 'utf-16be' : undefined;
}
