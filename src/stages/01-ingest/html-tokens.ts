/**
 * Owns cutting HTML into tags and text, once through and never back, whatever the markup: no tree, no recursion, so that 200,000
 * open tags cost no more than 200,000 closed ones. What the tags mean is left to html-blocks.
 */
import { decodeEntities } from './html-entities.js';

export interface HtmlSink {
  open(tag: string, attributes: string, selfClosing: boolean): void;
  close(tag: string): void;
  text(words: string): void;
  /** What stands inside script, style, title, textarea and the like; it is no text of the page. */
  raw(tag: string, attributes: string, words: string): void;
}
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template', 'svg', 'iframe', 'noembed', 'noframes', 'xmp', 'object', 'canvas', 'math', 'select', 'audio', 'video', 'datalist']);
const NAME = /[a-z][a-z0-9:-]*/iy;

export function readHtml(html: string, sink: HtmlSink): void {
  const n = html.length;
  // Each "there is none from here on" is learnt once; looking for it again and again would be quadratic.
  const gone = new Set<string>();
  let quoteBlind = false, at = 0;
  const findEnd = (needle: string, from: number): number => {
    if (gone.has(needle)) return -1;
    const i = html.indexOf(needle, from);
    if (i < 0) gone.add(needle);
    return i;
  };
  const endOfTag = (from: number): number => {
    if (quoteBlind) return findEnd('>', from);
    for (let i = from; i < n; i++) {
      const c = html.charCodeAt(i);
      if (c === 62) return i;
      // a quotation mark counts only where a value begins: after "="
      if ((c === 34 || c === 39) && valueBegins(html, i)) {
        const close = html.indexOf(c === 34 ? '"' : "'", i + 1);
        if (close < 0) { quoteBlind = true; return findEnd('>', from); }
        i = close;
      }
    }
    quoteBlind = true;
    return findEnd('>', from);
  };
  while (at < n) {
    const lt = html.indexOf('<', at);
    if (lt < 0) { sink.text(decodeEntities(html.slice(at))); return; }
    const next = html.charCodeAt(lt + 1) | 32, mark = html[lt + 1];
    const isTag = (next >= 97 && next <= 122) || mark === '/' || mark === '!' || mark === '?';
    if (!isTag) {
      // "1 < 2" is text; a run of them is taken in one go
      let end = lt + 1;
      while (html.charCodeAt(end) === 60 && end < n) end++;
      const again = html[end - 1] === '<' && end > lt + 1 ? end - 1 : end;
      sink.text(decodeEntities(html.slice(at, again)));
      at = again;
      continue;
    }
    if (lt > at) sink.text(decodeEntities(html.slice(at, lt)));
    if (mark === '!' || mark === '?') {
      const comment = html.startsWith('<!--', lt);
      const cdata = html.startsWith('<![CDATA[', lt);
      const end = comment ? findEnd('-->', lt + 4) : cdata ? findEnd(']]>', lt + 9) : -1;
      // a comment that never ends hides only its own tag: nothing of the story is lost to it
      const stop = end >= 0 ? end + 3 : findEnd('>', lt) + 1;
      at = stop > lt ? stop : n;
      continue;
    }
    const closing = mark === '/';
    NAME.lastIndex = lt + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    const gt = endOfTag(name === undefined ? lt : NAME.lastIndex);
    if (gt < 0) return;
    at = gt + 1;
    if (name === undefined) continue;
    if (closing) { sink.close(name); continue; }
    const attributes = html.slice(lt + 1 + name.length, gt);
    const selfClosing = attributes.endsWith('/');
    if (!RAW.has(name) || (selfClosing && (name === 'svg' || name === 'math' || name === 'canvas'))) { sink.open(name, attributes, selfClosing); continue; }
    const end = rawEnd(html, name, at, gone);
    if (end < 0) { sink.open(name, attributes, true); continue; }
    sink.raw(name, attributes, html.slice(at, end));
    const after = html.indexOf('>', end);
    at = after < 0 ? n : after + 1;
  }
}

function valueBegins(html: string, quote: number): boolean {
  let i = quote - 1;
  while (i > 0 && html.charCodeAt(i) <= 32 && quote - i < 20) i--;
  return html.charCodeAt(i) === 61;
}
/** Where `</name` begins, in any case; -1 if it does not come. */
function rawEnd(html: string, name: string, from: number, gone: Set<string>): number {
  const needle = `</${name}`;
  if (gone.has(needle)) return -1;
  const pattern = new RegExp(needle, 'gi');
  pattern.lastIndex = from;
  const m = pattern.exec(html);
  if (!m) { gone.add(needle); return -1; }
  return m.index;
}

const ATTRIBUTE = /([a-z_@:][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
/** The attributes of one tag, names in lower case, character references decoded; at most the first 100. */
export function attributesOf(source: string): Map<string, string> {
  const out = new Map<string, string>();
  if (source.length < 2) return out;
  let seen = 0;
  for (const m of source.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    if (++seen > 100) break;
    const name = m[1]!.toLowerCase();
    if (!out.has(name)) out.set(name, decodeEntities(m[2] ?? m[3] ?? m[4] ?? ''));
  }
  return out;
}
