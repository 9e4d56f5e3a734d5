// @ts-check
/**
 * Owns the measuring on the project's own gold: tests/gold/genres.jsonl and stories.jsonl, made from training/genres/test and
 * training/stories/test by `npm run gold` (a test holds their digests together).
 * @typedef {import('./attributions.js').Attribution & { id: string, chain: string[] | { name: string }[], stance: string, certainty: string, polarity: string, quote: string, evidence: string[], verification: string }} Said
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attributionsOf, prf, scoreAttributions, scoreDoc } from './attributions.js';
import { scoreClaims } from './claims.js';
import { sameName } from './names.js';

const goldFolder = fileURLToPath(new URL('../../tests/gold/', import.meta.url));
/** @param {string} file @returns {any[]} */
export const readGold = (file) => readFileSync(join(goldFolder, file), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
/** @typedef {(args: string[], input?: string) => string | Promise<string>} Hearsay */

/** @param {Hearsay} hearsay */
export async function measureGenres(hearsay) {
  const gold = readGold('genres.jsonl');
  const input = gold.map((g) => JSON.stringify({ id: g.report, text: g.text, ...(g.published ? { published: g.published } : {}) })).join('\n');
  const out = await hearsay(['extract', '-', '--input', 'jsonl', '--format', 'jsonl', '--quiet'], `${input}\n`);
  const reports = new Map(out.trim().split('\n').map((l) => JSON.parse(l)).map((r) => [r.id, r]));
  /** @type {Record<string, { gold: any, system: any[] }[]>} */
  const byGenre = {};
  const names = { right: 0, wrong: 0, none: 0, of: 0 };
  const meaning = Object.fromEntries(['stance', 'certainty', 'polarity', 'quote', 'evidence', 'verification'].map((k) => [k, { right: 0, of: 0 }]));
  for (const g of gold) {
    const said = g.statements.filter((/** @type {Said} */ s) => s.cue.length || s.source.length);
    const doc = { id: g.report, text: g.text, attributions: said };
    const system = attributionsOf(reports.get(g.report));
    (byGenre[g.genre] ??= []).push({ gold: doc, system });
    for (const [i, j] of scoreDoc(doc, system).content) {
      const a = said[i], b = /** @type {any} */ (system[j]);
      names.of++;
      const verdict = judgeName(a.chain, b.chain.map((/** @type {any} */ l) => l.name));
      names[verdict]++;
      for (const k of Object.keys(meaning)) {
        meaning[k].of++;
        meaning[k].right += Number(k === 'evidence' ? [...a[k]].sort().join() === [...b[k]].sort().join() : a[k] === b[k]);
      }
    }
  }
  return {
    byGenre: Object.fromEntries(Object.entries(byGenre).map(([k, docs]) => [k, scoreAttributions(docs)])),
    all: scoreAttributions(Object.values(byGenre).flat()), names, meaning,
  };
}

/** Wrong only if somebody else is named: nobody, or words without a name, is a miss. @param {string[]} gold @param {string[]} system */
function judgeName(gold, system) {
  const g = gold.at(-1) ?? '?', s = system.at(-1) ?? '?';
  if (g === s || (s !== '?' && g !== '?' && sameName(g, s))) return 'right';
  return s === '?' || /\(unnamed\)/.test(s) ? 'none' : 'wrong';
}

/** @param {Hearsay} hearsay @param {string} work a folder to write in */
export async function measureStories(hearsay, work) {
  let found = 0, of = 0, right = 0, system = 0, all = 0, hit = 0, told = 0, relations = 0, kept = 0, apart = 0;
  const errors = [];
  for (const story of readGold('stories.jsonl')) {
    const folder = join(work, story.story), file = join(work, `${story.story}.json`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(story.reports)) writeFileSync(join(folder, name), /** @type {string} */ (text));
    await hearsay(['report', folder, '--quiet', '-o', file]);
    const r = scoreClaims(story, JSON.parse(readFileSync(file, 'utf8')));
    found += r.mentions.found; of += r.mentions.of;
    right += r.pairs.right; system += r.pairs.system; all += r.pairs.gold;
    hit += r.relations.found; relations += r.relations.of; told += r.relations.told;
    kept += r.apart.kept; apart += r.apart.of;
    errors.push({ story: story.story, ...r });
  }
  return { mentions: found / of, pairs: prf(right, system, all), relations: prf(hit, told, relations), apart: kept / apart, errors };
}
