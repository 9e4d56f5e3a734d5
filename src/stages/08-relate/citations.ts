/** Owns which report cites which: by the chains of its statements, by a credit in its text, or by the other's address. */
import type { LineageLink } from '../../domain/lineage.js';
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import { bodyLines, openMatter, type MatterShare } from './cited-matter.js';
import { creditsOf, plainAddress } from './credits.js';
import { MIN_NAME_CHARS, plainPublisher } from '../../language/publishers.js';

/**
 * Share of the citing words' stems that must stand in one paragraph of the cited report. Right ones in the example story have .55 and .80, a
 * report of another event by a cited agency .33 (strike story). Of eight agency credits in our own stories four are above it. Lower joins
 * reports of one agency that have nothing to do with one another; higher loses paraphrases.
 */
const MATTER_AT = 0.4;
/** Of more reports by one publisher nobody can say which was meant. */
const MOST_BY_ONE = 20;
const LONGEST_QUOTED = 120, OPENING_CHARS = 1500;

interface Cited { evidence: string[]; statements: number }
const paragraphAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, end === -1 ? undefined : end);
};
/** What a report is about stands in its first paragraphs. */
const openingOf = (r: Report): string[] => bodyLines(r, OPENING_CHARS);
const notLater = (p: Report, r: Report): boolean => p.published === undefined || r.published === undefined || p.published <= r.published;
const quoted = (words: string): string => `"${words.slice(0, LONGEST_QUOTED)}"`;

/** Where a report names publishers of the pile in its statements: key → the name as written and the words it is named for. */
function chainsOf(r: Report, known: (key: string) => boolean): Map<string, { name: string; words: string[] }> {
  const out = new Map<string, { name: string; words: string[] }>();
  for (const s of r.statements) for (const name of new Set(s.chain.map((l) => l.name))) {
    const key = plainPublisher(name);
    if (name === '?' || !known(key) || s.content.length === 0) continue;
    const at = hull(s.content), entry = out.get(key) ?? { name, words: [] };
    entry.words.push(r.text.slice(...at), paragraphAt(r.text, at[0]));
    out.set(key, entry);
  }
  return out;
}

/** `from` cites `to`. The cited report must be by another publisher, not later, and tell of what it is cited for; an address needs no more. */
export function citationsAmong(reports: readonly Report[]): LineageLink[] {
  const byPublisher = new Map<string, Report[]>(), byAddress = new Map<string, Report>();
  for (const r of reports) {
    const key = plainPublisher(r.publisher ?? '');
    if (key.length >= MIN_NAME_CHARS) (byPublisher.get(key) ?? byPublisher.set(key, []).get(key)!).push(r);
    if (r.url) byAddress.set(plainAddress(r.url), r);
  }
  const matter = openMatter();
  return reports.flatMap((r) => {
    const found = new Map<Report, Cited>();
    const add = (to: Report, evidence: string, statements: number): void => {
      const c = found.get(to) ?? found.set(to, { evidence: [], statements: 0 }).get(to)!;
      if (!c.evidence.includes(evidence)) c.evidence.push(evidence);
      c.statements += statements;
    };
    const meant = (key: string, words: readonly string[]): Report | undefined => key === plainPublisher(r.publisher ?? '') ? undefined : meantBy(byPublisher.get(key) ?? [], r, words, matter);
    for (const [key, { name, words }] of chainsOf(r, (k) => byPublisher.has(k))) {
      const to = meant(key, words), n = words.length / 2;
      if (to) add(to, `names ${name} as its source in ${n} ${n === 1 ? 'statement' : 'statements'}`, n);
    }
    for (const c of creditsOf(r, { publisher: (k) => byPublisher.has(k), address: (k) => byAddress.has(k) })) {
      const words = r.text.slice(...c.span);
      const to = c.kind === 'address' ? byAddress.get(c.key) : meant(c.key, c.kind === 'passage' ? [paragraphAt(r.text, c.span[0])] : openingOf(r));
      if (to && to.id !== r.id) add(to, c.kind === 'address' ? `gives its address ${quoted(words)}` : `says ${quoted(words)}`, 1);
    }
    return [...found].map(([to, { evidence, statements }]): LineageLink => ({
      from: r.id, to: to.id, kind: 'citation', score: Math.round(Math.min(1, statements / Math.max(1, r.statements.length)) * 1000) / 1000, why: evidence.slice(0, 3).join('; '),
    }));
  });
}

/** The one report of a publisher that tells of the words; undefined when none or several do. */
function meantBy(candidates: readonly Report[], r: Report, words: readonly string[], matter: MatterShare): Report | undefined {
  const possible = candidates.filter((p) => p.id !== r.id && notLater(p, r));
  if (possible.length > MOST_BY_ONE) return undefined;
  const telling = possible.filter((p) => words.some((w) => matter(w, p) >= MATTER_AT));
  return telling.length === 1 ? telling[0] : undefined;
}
