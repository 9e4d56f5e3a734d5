/** Owns the reading of the user's reliability file: YAML, one "name: letter" a line. Whom a name means in a pile, 09-assess knows. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Actor } from '../domain/actor.js';
import { Reliability } from '../domain/vocabulary.js';
import { HearsayError } from '../errors.js';
import { displayName } from './inputs.js';
import { matchReliability, type ReliabilitySettings } from '../stages/index.js';

/** Opened at the first question only: 20 ms, and few give such a file. */
const yaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml') as typeof import('yaml');

const HINT = 'one source a line, for instance  Telwire: B  ; A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged';

/** Throws `input-missing` and `settings-bad`, the latter with the line. An empty file sets nothing. */
export async function readReliability(path: string): Promise<ReliabilitySettings> {
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new HearsayError('input-missing', `${displayName(path)} could not be read: ${cause.message.split(',')[0]}`, { hint: '--reliability takes a YAML file; examples/sources.yaml is one', cause });
  });
  return parseReliability(text, displayName(path));
}

/** `name` is what the file is called in messages. Everything is read as plain words: a source may be called "No" or "112". */
export function parseReliability(text: string, name: string): ReliabilitySettings {
  const { isMap, isScalar, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const bad = (offset: number, what: string): HearsayError => new HearsayError('settings-bad', `${name}, line ${lines.linePos(offset).line}: ${what}`, { hint: HINT });
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const error = document.errors[0];
  if (error) throw bad(error.pos[0], displayName(error.message));
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === '')) return {};
  if (!isMap(document.contents)) throw bad(document.contents.range?.[0] ?? 0, 'not a list of "name: letter"');
  return Object.fromEntries(document.contents.items.map(({ key, value }): [string, Reliability] => {
    const at = isScalar(key) ? key.range![0] : document.contents!.range![0];
    if (!isScalar(key) || String(key.value).trim() === '') throw bad(at, 'a name is missing');
    const letter = isScalar(value) ? String(value.value).trim().toUpperCase() : '';
    const grade = Reliability.safeParse(letter);
    if (!grade.success) throw bad(at, `${JSON.stringify(displayName(String(key.value)))} needs a letter from A to F${letter ? `, not ${JSON.stringify(displayName(letter))}` : ''}`);
    return [String(key.value).trim(), grade.data];
  }));
}

/** A line for each name of the file that grades nobody in this pile, with the reason. */
export function reliabilityWarnings(set: ReliabilitySettings, actors: readonly Actor[]): string[] {
  return matchReliability(set, actors).unmatched.map(({ name, several }) => (several.length === 0
    ? `no source here is called ${displayName(name)}`
    : `${displayName(name)} could be ${several.slice(0, 4).map(displayName).join(' or ')}: graded as none of them`));
}
