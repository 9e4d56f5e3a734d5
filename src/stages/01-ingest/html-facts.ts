/** Owns what a page says about itself in JSON-LD, meta tags and microdata: title, publisher, author, date, address, language. */
import { findDate } from './dates.js';
import type { HtmlPage } from './html-blocks.js';

export interface Facts { title?: string; publisher?: string; author?: string; published?: string; url?: string; language?: string }
type Json = Record<string, unknown>;

export function factsOf(page: HtmlPage): Facts {
  const meta = metaOf(page), ld = jsonLdOf(page.jsonLd);
  const first = (...values: (string | undefined)[]) => values.map((v) => v?.replace(/\s+/g, ' ').trim()).find((v) => v !== undefined && v !== '' && v.length < 500);
  const publisher = first(ld.publisher, meta('og:site_name'), meta('application-name'), meta('dc.publisher'), page.items.get('publisher'));
  const bare = page.title === undefined ? undefined : withoutSite(page.title, publisher);
  const date = first(ld.published, meta('article:published_time'), page.items.get('datepublished'), meta('datepublished'), meta('date'), meta('dc.date'), meta('dc.date.issued'), meta('pubdate'), meta('parsely-pub-date'), meta('sailthru.date'), page.times[0]);
  const author = first(ld.author, meta('author'), meta('dc.creator'), meta('parsely-author'), page.items.get('author'), personal(meta('article:author')));
  return {
    title: first(ld.title, meta('og:title'), page.items.get('headline'), meta('twitter:title'), bare), publisher, author: author?.replace(/^by\s+/i, ''),
    published: date === undefined ? undefined : findDate(date)?.iso, url: webAddress(first(page.canonical, meta('og:url'), ld.url)), language: page.lang,
  };
}
const personal = (author?: string) => (author !== undefined && /^https?:/.test(author) ? undefined : author);
export const webAddress = (url?: string): string | undefined => (url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined);

function metaOf(page: HtmlPage): (name: string) => string | undefined {
  const all = new Map<string, string>();
  for (const m of page.metas) {
    const name = (m.get('property') ?? m.get('name') ?? m.get('itemprop'))?.toLowerCase(), content = m.get('content');
    if (name && content && !all.has(name)) all.set(name, content);
  }
  return (name) => all.get(name);
}
/** "Dam holds | Evening Post" → "Dam holds", when what follows the bar is short or the publisher. */
function withoutSite(title: string, publisher?: string): string {
  const m = /^(.{15,}?)\s+[|–—-]\s+([^|]{2,40})$/.exec(title.slice(0, 400));
  return m && (publisher === undefined ? m[2]!.split(' ').length <= 4 && / \| /.test(title) : m[2]!.toLowerCase().includes(publisher.toLowerCase())) ? m[1]! : title;
}

function jsonLdOf(scripts: readonly string[]): Facts {
  for (const script of scripts) {
    let data: unknown;
    try { data = JSON.parse(script); } catch { continue; }
    const queue: unknown[] = [data];
    for (let i = 0; i < queue.length && i < 2000; i++) {
      const value = queue[i];
      if (Array.isArray(value)) { queue.push(...value.slice(0, 200)); continue; }
      if (!isJson(value)) continue;
      if (/Article|BlogPosting|Report$|LiveBlog/.test(String([value['@type']].flat().slice(0, 4))))
        return { title: words(value['headline']) ?? words(value['name']), published: words(value['datePublished']), author: nameOf(value['author']), publisher: nameOf(value['publisher']), url: words(value['url']) };
      queue.push(value['@graph'], value['mainEntity']);
    }
  }
  return {};
}
const isJson = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v);
const words = (v: unknown): string | undefined => (typeof v === 'string' ? v.slice(0, 1000) : undefined);
/** "A", {name: "A"}, or several of them: "A, B". */
export function nameOf(v: unknown): string | undefined {
  const names = (Array.isArray(v) ? v.slice(0, 20) : [v]).map((x: unknown) => words(x) ?? (isJson(x) ? words(x['name']) : undefined)).filter((x): x is string => !!x);
  return names.length ? names.join(', ') : undefined;
}
