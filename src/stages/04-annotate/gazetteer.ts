/** Owns the table of the world's towns, read from its file when first asked for: where the largest town of a name lies. Made by scripts/build-gazetteer.js. */
import { readFileSync } from 'node:fs';

export interface Position { readonly lat: number; readonly lon: number }
/** `position` is missing where two large towns have the name. */
export interface Town { readonly position?: Position }

let lines: Map<string, string> | undefined;

function load(): Map<string, string> {
  const table = new Map<string, string>();
  const text = readFileSync(new URL('./gazetteer.tsv', import.meta.url), 'utf8');
  for (let a = 0; a < text.length;) {
    const b = text.indexOf('\n', a), line = text.slice(a, b < 0 ? text.length : b), tab = line.indexOf('\t');
    table.set(tab < 0 ? line : line.slice(0, tab), tab < 0 ? '' : line.slice(tab + 1));
    a = b < 0 ? text.length : b + 1;
  }
  return table;
}

const MARKS = /\p{M}/gu;
/** "Al-Qā’im" → "al qaim": without accents, marks and capitals. */
export const keyOfPlace = (name: string): string =>
  name.normalize('NFD').replace(MARKS, '').replace(/[.'’‘ʻ`]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const LONGEST = 60;
/** "Qaim" is found as "Al Qaim" too, "St. Brenna" as "Saint Brenna". */
export function findTown(name: string): Town | undefined {
  if (name.length > LONGEST) return undefined;
  const table = lines ??= load(), key = keyOfPlace(name);
  const line = table.get(key) ?? table.get(`al ${key}`) ?? (key.startsWith('st ') ? table.get(`saint ${key.slice(3)}`) : undefined);
  if (line === undefined) return undefined;
  if (line === '') return {};
  const [lat, lon] = line.split('\t').map((x) => Number(x) / 1000) as [number, number];
  return { position: { lat, lon } };
}
