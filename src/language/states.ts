/** Owns which state a name, a people or a capital stands for, under one short name. How clusters key states is event-words.ts's. */
import { createRequire } from 'node:module';
import { STATE_DATA } from './lexicon/states.js';

export interface State {
  readonly name: string;
  /** "Iraqi" in "Iraq's Defence Ministry" = "the Iraqi Defence Ministry". */
  readonly adjective: string;
}
export type StateForm = 'name' | 'adjective' | 'people' | 'capital';
export interface StateReading { readonly state: State; readonly form: StateForm }

const packaged = (createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries;

const readings = new Map<string, StateReading>();
const put = (words: string, reading: StateReading): void => { if (!readings.has(keyOf(words))) readings.set(keyOf(words), reading); };
/** "U.S." and "US" have one key, but the pronoun "us" has none: callers ask with the capitals of the text. */
const keyOf = (words: string): string => words.replace(/[.]/gu, '').replace(/[’]/gu, "'").replace(/^[Tt]he /u, '');

for (const line of STATE_DATA.trim().split('\n')) {
  const [code, short, adjectives, others] = line.split('|') as [string, string, string, string];
  const official = [packaged[code] ?? []].flat();
  const name = short || official[0] || code;
  const forms = adjectives.split(' ').map((w) => w.replaceAll('_', ' '));
  const state = { name, adjective: forms[0]! };
  put(name, { state, form: 'name' });
  for (const n of official) if (!n.includes(',')) put(n, { state, form: 'name' });
  for (const [i, f] of forms.entries()) put(f, { state, form: i === 0 || !f.endsWith('s') || /(?:ese|iss)$/u.test(f) ? 'adjective' : 'people' });
  for (const o of others.split(',')) if (o) put(o, { state, form: /^(?:DPRK|Holland|Bosnia|Burma|DR Congo|Britain|America|USA|UK|Holy See)$|\./u.test(o) ? 'name' : 'capital' });
}
put('UK', { state: readings.get('United Kingdom')!.state, form: 'name' });
put('US', { state: readings.get('United States')!.state, form: 'name' });

/** Capitals matter: "the US" is a state, "told us" is not. */
export const findStateReading = (words: string): StateReading | undefined => readings.get(keyOf(words));
/** The most words that one name of a state has; longer runs need not be asked for. */
export const STATE_WORDS = 3;
