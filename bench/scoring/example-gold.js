// @ts-check
/**
 * Owns the measuring on the example story: examples/story with the claims of examples/story-gold. Spans of the gold point into the
 * text as Hearsay reads it; each carries its words, so that a change in the reading of pages is seen and not scored.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreClaims } from './claims.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The gold as scoreClaims takes it. @returns {import('./claims.js').Gold & { claims: { members: { words: string[] }[] }[] }} */
export function readExampleGold() {
  const gold = JSON.parse(readFileSync(join(examples, 'story-gold', 'claims.json'), 'utf8'));
  return { ...gold, must_not_merge: gold.must_not_merge.map((/** @type {{ claims: string[] }} */ m) => m.claims) };
}

/** Members whose span does not hold their words. @param {any} dossier */
export function misplaced(dossier) {
  const texts = new Map(dossier.reports.map((/** @type {any} */ r) => [r.path.split('/').pop(), r.text]));
  return readExampleGold().claims.flatMap((c) => c.members.filter((m) => m.spans.some(([a, b], i) => texts.get(m.report)?.slice(a, b) !== m.words[i])).map((m) => `${c.id}, ${m.report}: ${m.words.join(' … ')}`));
}

/** @param {(args: string[]) => string | Promise<string>} hearsay @param {string} work a folder to write in */
export async function measureExample(hearsay, work) {
  const file = join(work, 'example.json');
  await hearsay(['report', join(examples, 'story'), '--quiet', '-o', file]);
  const dossier = JSON.parse(readFileSync(file, 'utf8')), wrong = misplaced(dossier);
  if (wrong.length) throw new Error(`the gold of the example story and its texts have parted:\n${wrong.join('\n')}`);
  return scoreClaims(readExampleGold(), dossier);
}
