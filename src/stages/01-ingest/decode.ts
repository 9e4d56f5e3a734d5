/** Owns the way from bytes to characters: which encoding, what could not be decoded, which control characters were taken out. */
import type { Finding } from '../../domain/finding.js';
import { utf16Without } from './sniff.js';

export interface Decoded { text: string; encoding: string; findings: Finding[] }

/** Byte order mark first, then what the page declares, then UTF-8 with U+FFFD for what is none. The mark is not in the text. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = encodingOf(bytes, declared);
  let text = new TextDecoder(encoding).decode(bytes);
  const findings: Finding[] = [];
  if (text.includes('\ufffd')) {
    const genuine = encoding === 'utf-8' ? occurrences(bytes) : 0;
    let count = -genuine;
    for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) count++;
    const first = text.indexOf('\ufffd');
    if (count > 0) findings.push({ code: 'bytes-replaced', message: `${count} ${count === 1 ? 'piece' : 'pieces'} not ${encoding} replaced by U+FFFD, the first at offset ${first}`, span: [first, first + 1] });
  }
  const cleaned = removeControls(text);
  if (cleaned.removed > 0) {
    text = cleaned.text;
    findings.push({ code: 'controls-removed', message: `${cleaned.removed} control characters removed${cleaned.nul ? ` (${cleaned.nul} NUL)` : ''}` });
  }
  const bidi = text.search(/[\u202a-\u202e\u2066-\u2069]/);
  if (bidi >= 0) findings.push({ code: 'bidi', message: `text holds characters that turn the writing direction, the first at offset ${bidi}`, span: [bidi, bidi + 1] });
  return { text, encoding, findings };
}

function encodingOf(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const bare = utf16Without(bytes);
  if (bare) return bare;
  if (!declared) return 'utf-8';
  try {
    const name = new TextDecoder(declared).encoding;
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch { return 'utf-8'; }
}

/** U+FFFD that stood in the UTF-8 file already. */
function occurrences(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), mark = Buffer.from([0xef, 0xbf, 0xbd]);
  let n = 0;
  for (let i = buffer.indexOf(mark); i >= 0; i = buffer.indexOf(mark, i + 3)) n++;
  return n;
}

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/;
const CONTROLS = /(?:\u001b\[|\u009b)[0-9;?]{0,16}[@-~]|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]+/g;

/** Takes out C0 and C1 controls, DEL and whole terminal sequences; tab, line feed, form feed and carriage return stay. */
export function removeControls(text: string): { text: string; removed: number; nul: number } {
  if (!CONTROL.test(text)) return { text, removed: 0, nul: 0 };
  let removed = 0, nul = 0;
  const out = text.replace(CONTROLS, (run) => {
    removed += run.length;
    if (run.includes('\0')) for (const c of run) if (c === '\0') nul++;
    // C1 "CSI" alone is one character; the rest of what looked like a sequence is text
    return run[0] === '\u009b' && run.length > 1 && !run.endsWith('m') ? (removed -= run.length - 1, run.slice(1)) : '';
  });
  return { text: out, removed, nul };
}

/** The encoding that an HTML or XML file names in its first 4,096 bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1] ?? /<meta\b[^>]{0,400}\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1];
}
