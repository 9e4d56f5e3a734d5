/** Owns what tag, class, id and role tell about a part of a page: furniture of which kind, or hidden. Words are left to 02-clean. */
import type { NoiseKind } from '../../domain/vocabulary.js';

const BY_TAG: Record<string, NoiseKind> = { nav: 'nav', footer: 'ui', aside: 'related', form: 'ui', button: 'ui', figcaption: 'caption-repeat', dialog: 'ui', menu: 'nav', label: 'ui', legend: 'ui' };
const BY_ROLE: Record<string, NoiseKind> = { navigation: 'nav', banner: 'nav', contentinfo: 'ui', complementary: 'related', search: 'ui', dialog: 'ui', alertdialog: 'ui', menu: 'nav', menubar: 'nav', toolbar: 'ui', form: 'ui' };
/** Words of class and id: class="promo newsletter", id="cookie-banner". In order: the first that fits names the kind. */
const BY_WORD: readonly [NoiseKind, ReadonlySet<string>][] = [
  ['comment', new Set('comment comments commentlist disqus respond discussion livefyre fbcomments'.split(' '))],
  ['subscribe', new Set('newsletter newsletters subscribe subscription signup paywall regwall optin mailinglist donate donation membership piano'.split(' '))],
  ['related', new Set('related recommended recommendations recommend promo promos teaser teasers mostread mostpopular popular trending outbrain taboola recirc recirculation readmore alsoread morestories crosslinks upnext sidebar latest breaking ticker'.split(' '))],
  ['ui', new Set('share sharing shares social sharebar sharedaddy sharethis addthis addtoany cookie cookies consent gdpr onetrust toolbar tools modal popup overlay toast skip skiplink login search pager pagination prevnext rating ratings reactions copyright footer colophon'.split(' '))],
  ['unrelated', new Set('ad ads advert adverts advertisement advertising adslot sponsor sponsored sponsors gpt dfp adsbygoogle promoted'.split(' '))],
  ['stamp', new Set('byline bylines dateline timestamp postmeta entrymeta pubdate posted author authorbox authors bio tags taglist credit credits'.split(' '))],
  ['caption-repeat', new Set('caption captions wpcaption imagecaption photocaption'.split(' '))],
  ['nav', new Set('nav navbar navigation menu menus breadcrumb breadcrumbs masthead topbar megamenu toc sitemap'.split(' '))],
];
const PAIRS = /(most|more|read|also|wp|image|photo|post|entry|author|tag|skip|cross|up|share|ad|mailing|site|mega)[-_]+(read|more|stories|popular|viewed|caption|meta|box|list|link|links|next|bar|slot|header|footer|menu)/g;
/** The page as a whole and the story itself are never furniture by their class: <body class="nav-open comments-on">. */
const NEVER = new Set(['html', 'body', 'main', 'h1', 'p', 'table', 'tbody', 'tr', 'a']);

export function furnitureOf(tag: string, attributes: Map<string, string>, inStory: boolean): NoiseKind | undefined {
  if (tag === 'header') return inStory || /article|entry|post|story|content/i.test(attributes.get('class') ?? '') ? undefined : 'nav';
  // a story among stories: <article class="card teaser">
  if (tag === 'article') return /(?:^|[\s_-])(?:cards?|teasers?|promo|related|recommended)(?![a-z])/i.test(attributes.get('class') ?? '') ? 'related' : undefined;
  const byTag = BY_TAG[tag];
  if (byTag) return attributes.size ? byWord(attributes) ?? byTag : byTag;
  if (attributes.size === 0) return undefined;
  const role = attributes.get('role')?.toLowerCase();
  if (role && BY_ROLE[role]) return byWord(attributes) ?? BY_ROLE[role];
  if (tag === 'p') return paragraphKind(attributes);
  return NEVER.has(tag) || /articlebody/i.test(attributes.get('itemprop') ?? '') ? undefined : byWord(attributes);
}
/** <p class="byline">: only what a paragraph alone can be. */
function paragraphKind(attributes: Map<string, string>): NoiseKind | undefined {
  const kind = byWord(attributes);
  return kind === 'stamp' || kind === 'caption-repeat' || kind === 'unrelated' ? kind : undefined;
}
function byWord(attributes: Map<string, string>): NoiseKind | undefined {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (names.length < 3) return undefined;
  const words = names.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().replace(PAIRS, '$1$2').split(/[^a-z]+/);
  for (const [kind, set] of BY_WORD) for (const word of words) if (set.has(word)) return kind;
  return undefined;
}
export function isHidden(attributes: Map<string, string>): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
