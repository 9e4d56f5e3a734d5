/** Owns the front matter of Markdown: the block between "---" lines, its facts, and its place as a stamp. */
import type { Noise } from '../../domain/report.js';
import { findDate } from './dates.js';
import { webAddress, type Facts } from './html-facts.js';

const NAMES: Record<string, keyof Facts> = {
  title: 'title', headline: 'title', publisher: 'publisher', source: 'publisher', site: 'publisher', outlet: 'publisher', author: 'author', byline: 'author', by: 'author',
  date: 'published', published: 'published', pubdate: 'published', url: 'url', link: 'url', canonical: 'url', lang: 'language', language: 'language',
};
/** Only one-line values are read; the rest of YAML is left alone. */
export function frontMatter(text: string): { facts: Facts; noise: Noise } | undefined {
  const m = /^---[ \t]*\r?\n/.exec(text);
  if (!m) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/m;
  const rest = text.slice(m[0].length, m[0].length + 10_000);
  const end = close.exec(rest);
  if (!end) return undefined;
  const facts: Facts = {};
  for (const line of rest.slice(0, end.index).split('\n')) {
    const pair = /^([A-Za-z_]{2,20})\s*:\s*(.{1,400}?)\s*$/.exec(line);
    const name = pair ? NAMES[pair[1]!.toLowerCase()] : undefined;
    if (!pair || !name || facts[name] !== undefined) continue;
    const value = pair[2]!.replace(/^(["'])(.*)\1$/, '$2');
    const known = name === 'published' ? findDate(value)?.iso : name === 'url' ? webAddress(value) : value;
    if (known) facts[name] = known;
  }
  const length = m[0].length + end.index + end[0].trimEnd().length;
  return { facts, noise: { span: [0, length], kind: 'stamp' } };
}
