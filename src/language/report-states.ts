/** Owns the adjective of a state that no list has, as the report itself writes it: "Lavonia" where it says "Lavonian" too. */
import type { WordUse } from './capital-runs.js';

const SHORTEST = 4;

/** undefined: the report uses none. */
export function findAdjective(name: string, use: WordUse): string | undefined {
  if (name.includes(' ') || name.length < SHORTEST || !/^\p{Lu}/u.test(name)) return undefined;
  const stem = name.replace(/[aeo]$/u, '');
  const forms = ['ian', 'an', 'n', 'ese', 'i', 'ish'].flatMap((e) => (e === 'n' || e === 'i' ? [name + e] : [stem + e, name + e]));
  return forms.find((f) => f !== name && use.capital(f));
}
