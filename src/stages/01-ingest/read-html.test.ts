import { expect, test } from 'vitest';
import { readHtmlText } from './read-html.js';

const read = (html: string) => readHtmlText(html, [], 1_000_000);
const p = (s: string) => `<p>${s}</p>`;
const one = 'The harbour master said on Monday that the ferry had ignored two warnings before the collision.';
const two = 'Fourteen people were hurt, and the owner of the ferry said that he would appeal against the fine.';
const body = (html: string): string[] => {
  const r = read(html);
  const kept: string[] = [];
  let at = 0;
  for (const block of r.text.split('\n\n')) {
    if (!r.noise.some((n) => n.span[0] <= at && at < n.span[1])) kept.push(block);
    at += block.length + 2;
  }
  return kept;
};

test('blocks in order, parted by an empty line; what is not shown is not text', () => {
  const r = read(`<html><head><title>T</title><style>p{}</style></head><body><script>var a="<p>no</p>"</script>${p(one)}<p hidden>no</p><p style="display: none">no</p><div>${two}<br>And more of it.</div><noscript>no</noscript></body>`);
  expect(r.text).toBe(`${one}\n\n${two}\nAnd more of it.`);
});
test('furniture is kept and marked with its kind', () => {
  const r = read(`<body class="nav-open comments-on"><nav><a href=/>Home</a></nav><main><article><h1>Ferry fined</h1>${p(one)}<div class="ad-slot">Cheap shoes</div><aside>Old story</aside><figure><figcaption>The pier</figcaption></figure>${p(two)}</article><section id="comments"><p>I saw the ferry sink in the fog, and the captain was not on the bridge at all.</p></section><div class="newsletter-signup">Get it by mail</div></main><footer>Copyright</footer>`);
  expect(r.noise.map((n) => `${n.kind}: ${r.text.slice(...n.span).slice(0, 12)}`)).toEqual(['nav: Home', 'unrelated: Cheap shoes', 'related: Old story', 'caption-repeat: The pier', 'comment: I saw the fe', 'subscribe: Get it by ma', 'ui: Copyright']);
  expect(r.text.slice(...r.headline!)).toBe('Ferry fined');
});
test('a class round the whole story does not take it away', () => {
  expect(body(`<body><form id="aspnetForm"><div class="no-sidebar">${p(one)}${p(two)}<div class="share">Tweet this</div></div></form>`)).toEqual([one, two]);
});
test('the story in several pieces of one class is still the story; other stories in cards are not', () => {
  expect(body(`<article class="post category-latest"><header class="entry-header"><h1>Ferry fined</h1><p class="deck">Two warnings were ignored</p></header><div class="body paywall">${p(one)}</div><div class="body paywall">${p(two)}<h2>The verdict</h2><div><div><div>"No," he said.</div></div></div></div><article class="card card--teaser"><h3><a href=/1>Port closed</a></h3>${p('A storm closed three ports in the north on Thursday, and the mail boat did not sail.')}</article></article>`))
    .toEqual(['Ferry fined', 'Two warnings were ignored', one, two, 'The verdict', '"No," he said.']);
});
test('old tables: the cell with the story, and the cells beside it', () => {
  expect(body(`<table><tr><td><b>Weather</b><br>12 degrees</td><td><font size=6>Ferry fined</font><p>${one}<br><br>${two}<br><br>"No," he said.</td><td>Bank to raise rates</td></tr></table>`)).toEqual(['Ferry fined', one, two, '"No," he said.']);
});
test('facts from JSON-LD, meta tags and the title', () => {
  const ld = JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'Ferry fined', datePublished: '2023-03-03T08:00:00Z', author: [{ name: 'Nina Falk' }], publisher: { name: 'Harbour Gazette' } }] });
  expect(read(`<script type="application/ld+json">${ld}</script>${p(one)}`)).toMatchObject({ title: 'Ferry fined', published: '2023-03-03', author: 'Nina Falk', publisher: 'Harbour Gazette' });
  expect(read(`<title>Ferry company fined | Gazette</title><meta property="og:site_name" content="Gazette"><meta name=author content='Nina &amp; Tom'>${p(one)}<time datetime="2023-03-03">x</time>`)).toMatchObject({ title: 'Ferry company fined', publisher: 'Gazette', author: 'Nina & Tom', published: '2023-03-03' });
});
test.each([
  ['open comment', `${p(one)}<!-- ${'<'.repeat(1000)}`], ['comment never closed', `<!-- x>${p(one)}`], ['unclosed tags', `<p>${one}${'<b><i>'.repeat(20_000)}`], ['nested divs', `${'<div>'.repeat(100_000)}${one}${'</div>'.repeat(100_000)}`],
  ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}>${one}</p>`], ['quotes left open', `<a title="x>y</a>${p(one)}`],
])('broken markup does not lose the text: %s', (_, html) => expect(read(html).text).toContain(one));
test('character references', () => {
  expect(read('<p>Iraq&rsquo;s &pound;6.2m &#8211; &#x201C;no&#x201D; &#146; &bogus; &#xD800; 1 < 2 &amp;lt;</p>').text).toBe('Iraq’s £6.2m – “no” ’ &bogus; \ufffd 1 < 2 &lt;');
});
