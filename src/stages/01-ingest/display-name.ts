/** Owns how a file's name is shown: nothing in it may act on a terminal. What the name means is left to the file system. */

const shown: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The name with newline, escape, bidi and other control characters as escapes: `two\nlines.txt`. */
export const displayName = (path: string): string =>
  path.replace(HARMFUL, (c) => shown[c] ?? (c < '\u0100' ? `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}` : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** A file name's bytes as a string that no other name has: UTF-8, and \xNN for each byte that is not. */
export function nameOfBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let i = 0; i < bytes.length;) {
    let width = 0;
    for (let w = 1; w <= 4 && i + w <= bytes.length && !width; w++) {
      const c = Buffer.from(bytes.subarray(i, i + w)).toString('utf8');
      if (!c.includes('\ufffd')) { out += c; width = w; }
    }
    if (!width) { out += `\\x${bytes[i]!.toString(16).padStart(2, '0')}`; width = 1; }
    i += width;
  }
  return out;
}
