/**
 * Owns the way from markup to blocks of text in document order, each with the furniture kind its markup gives away. Bounded: one
 * pass, a stack of open elements. Where the blocks land in Report.text is left to read-html.
 */
import type { NoiseKind } from '../../domain/vocabulary.js';
import { furnitureOf, isHidden } from './html-furniture.js';
import { attributesOf, readHtml } from './html-tokens.js';

export interface Block {
  text: string; heading: number; tag: string;
  /** What makes it furniture, outermost first; empty for what looks like the story. */
  causes: readonly Cause[];
  /** Inside <article>, <main> or what is named so. */
  story: boolean;
  /** Code units inside links. */
  linkChars: number;
  /** Containers round it, innermost first, at most three, not beyond a table cell. */
  containers: number[];
}
/** An element that says by tag, class, id or role that it holds furniture. */
export interface Cause { kind: NoiseKind; /** Tag and class: parts of a page that look the same are judged together. */ key: string }
/** Elements whose text metadata is read from, by their tag. */
export interface HtmlPage { blocks: Block[]; title?: string; metas: Map<string, string>[]; jsonLd: string[]; times: string[]; canonical?: string; lang?: string; items: Map<string, string> }

interface Frame { tag: string; id: number; causes: readonly Cause[]; hidden: boolean; link: boolean; item?: string; itemStart: number; container: boolean; story: boolean; heading: number }
const BLOCK = new Set('address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const CONTAINER = new Set(['div', 'td', 'th', 'section', 'article', 'main', 'body', 'aside', 'li', 'nav', 'footer', 'header', 'form']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const INLINE_KEPT = new Set(['a', 'span', 'time', 'button', 'label', 'ins']);
const CLOSES: Record<string, ReadonlySet<string>> = {
  li: new Set(['li']), dt: new Set(['dt', 'dd']), dd: new Set(['dt', 'dd']), td: new Set(['td', 'th']), th: new Set(['td', 'th']), tr: new Set(['td', 'th', 'tr']),
};
const ITEMS = new Set(['headline', 'datepublished', 'author', 'publisher']);
const MAX_BLOCKS = 200_000, MAX_DEPTH_LOOK = 24, MAX_CAUSES = 6;
const NO_CAUSES: readonly Cause[] = [];

export function blocksOf(html: string): HtmlPage {
  const page: HtmlPage = { blocks: [], metas: [], jsonLd: [], times: [], items: new Map() };
  const root: Frame = { tag: '#', id: 0, causes: NO_CAUSES, hidden: false, link: false, itemStart: 0, container: true, story: false, heading: 0 };
  const stack: Frame[] = [root];
  const open = new Map<string, number>();
  let ids = 0, parts: string[] = [], linkChars = 0, size = 0, breaks = 0, blockTop = root;
  const top = () => stack[stack.length - 1]!;

  function flush(): void {
    if (parts.length === 0) { breaks = 0; return; }
    const text = collapse(parts.join(''));
    if (text !== '' && page.blocks.length < MAX_BLOCKS) {
      const f = blockTop;
      page.blocks.push({ text, heading: f.heading, tag: f.tag, story: f.story, linkChars, containers: containersOf(stack), causes: f.causes });
    }
    parts = []; linkChars = 0; size = 0; breaks = 0;
  }
  function pop(): void {
    const f = stack.pop()!;
    open.set(f.tag, (open.get(f.tag) ?? 1) - 1);
    if (f.item && !page.items.has(f.item)) {
      const words = collapse(parts.slice(f.itemStart).join('')) || (BLOCK.has(f.tag) ? page.blocks[page.blocks.length - 1]?.text ?? '' : '');
      if (words && words.length < 300) page.items.set(f.item, words);
    }
  }
  function closeImplied(tag: string): void {
    const closed = CLOSES[tag];
    if (closed) {
      const until = tag === 'li' ? 'ul' : 'table';
      for (let look = 0; look < MAX_DEPTH_LOOK && stack.length > 1; look++) {
        const i = stack.length - 1 - look;
        const f = stack[i];
        if (!f || i < 1 || f.tag === until || f.tag === 'ol' || f.tag === 'dl') break;
        if (closed.has(f.tag)) { while (stack.length > i) pop(); if (tag !== 'tr' || f.tag === 'tr') break; look = -1; }
      }
    } else if (top().tag === 'p') pop();
  }
  readHtml(html, {
    open(tag, source, selfClosing) {
      if (tag === 'br') { parts.push('\n'); if (++breaks >= 2) flush(); return; }
      if (tag === 'meta') { if (page.metas.length < 500) page.metas.push(attributesOf(source)); return; }
      if (tag === 'link') { const a = attributesOf(source); if (a.get('rel')?.toLowerCase() === 'canonical') page.canonical ??= a.get('href'); return; }
      const isBlock = BLOCK.has(tag);
      if (isBlock) { flush(); closeImplied(tag); }
      if (VOID.has(tag)) return;
      if (!isBlock && !INLINE_KEPT.has(tag) && !/hidden|display|itemprop/i.test(source)) return;
      const parent = top();
      const attributes = attributesOf(source);
      if (tag === 'html' && attributes.get('lang')) page.lang ??= attributes.get('lang');
      if (tag === 'time' && page.times.length < 50 && attributes.get('datetime') && parent.causes.every((c) => c.kind === 'stamp')) page.times.push(attributes.get('datetime')!);
      const itemprop = attributes.get('itemprop')?.toLowerCase();
      const item = itemprop && ITEMS.has(itemprop) ? itemprop : undefined;
      if (item && (attributes.get('content') || attributes.get('datetime')) && !page.items.has(item)) page.items.set(item, attributes.get('content') || attributes.get('datetime')!);
      if (selfClosing && !isBlock) return;
      const story = parent.story || tag === 'article' || tag === 'main' || attributes.get('role') === 'main' || itemprop === 'articlebody';
      const id = ++ids;
      let { causes } = parent;
      if (causes.length < MAX_CAUSES && (isBlock || tag === 'button' || tag === 'label')) {
        const kind = furnitureOf(tag, attributes, parent.story);
        if (kind) causes = [...causes, { kind, key: `${tag} ${kind} ${attributes.get('class')?.slice(0, 100) ?? ''}` }];
      }
      stack.push({ tag, id, causes, hidden: parent.hidden || isHidden(attributes), link: parent.link || tag === 'a', item, itemStart: parts.length,
        container: CONTAINER.has(tag), story, heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : isBlock ? 0 : parent.heading });
      open.set(tag, (open.get(tag) ?? 0) + 1);
    },
    close(tag) {
      if (tag === 'p' && !open.get('p')) { flush(); return; }
      if (!open.get(tag)) return;
      if (BLOCK.has(tag)) flush();
      while (stack.length > 1) { const t = top().tag; pop(); if (t === tag) break; }
    },
    text(words) {
      const f = top();
      if (f.hidden) return;
      const blank = words.trim() === '';
      if (!blank) {
        breaks = 0;
        if (size === 0) blockTop = f;
        // furniture inside a block of the story (a button, a label) is a block of its own
        else if (f.causes !== blockTop.causes) { flush(); blockTop = f; }
      }
      parts.push(words.replace(/[\r\n]/g, ' '));
      if (!blank) { size += words.length; if (f.link) linkChars += words.trim().length; }
    },
    raw(tag, source, words) {
      if (tag === 'title' && page.title === undefined) page.title = collapse(words.slice(0, 1000));
      else if (tag === 'script' && /ld\+json/i.test(source) && words.length < 500_000 && page.jsonLd.length < 20) page.jsonLd.push(words);
    },
  });
  flush();
  return page;
}

/** White space as a browser shows it; a line break in the markup's sense ("\n") stays one. */
function collapse(text: string): string {
  return text.replace(/\u200b+/g, '').replace(/[^\S\n\u00a0]+/g, ' ').replace(/\u00a0/g, ' ').replace(/ *\n[ \n]*/g, '\n').trim();
}
function containersOf(stack: readonly Frame[]): number[] {
  const out: number[] = [];
  for (let i = stack.length - 1; i >= 0 && stack.length - i < MAX_DEPTH_LOOK && out.length < 3; i--) {
    const f = stack[i]!;
    if (!f.container) continue;
    out.push(f.id);
    if (f.tag === 'td' || f.tag === 'aside' || f.tag === 'nav' || f.tag === 'footer') break;
  }
  return out;
}
