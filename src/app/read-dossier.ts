/** Owns the reading of a dossier from a file: what cannot be trusted becomes a Dossier or an error that names file, reason and remedy. */
import { readFile } from 'node:fs/promises';
import { Dossier } from '../domain/dossier.js';
import { HearsayError } from '../errors.js';
import { displayName } from './inputs.js';

const HINT = 'make one with: hearsay report PATH… -o dossier.json';

/** Throws `input-missing` and `dossier-bad`. */
export async function readDossier(path: string): Promise<Dossier> {
  const name = displayName(path);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'ENOENT' ? 'there is no such file' : cause.code === 'EISDIR' ? 'it is a folder' : cause.message.split(',')[0];
    throw new HearsayError('input-missing', `${name} could not be read: ${reason}`, { hint: HINT, cause });
  });
  return parseDossier(text, name);
}

/** `name` is what the file is called in messages. */
export function parseDossier(text: string, name: string): Dossier {
  const bad = (reason: string, cause?: unknown): HearsayError => new HearsayError('dossier-bad', `${name} is no dossier: ${reason}`, { hint: HINT, cause });
  let value: unknown;
  try { value = JSON.parse(text.replace(/^\uFEFF/, '')); } catch (cause) { throw bad(text.trim() === '' ? 'it is empty' : 'it is not JSON', cause); }
  const read = Dossier.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  const at = issue.path.map(String).join('.');
  throw bad(`${at === '' ? '' : `${displayName(at)}: `}${displayName(issue.message)}${read.error.issues.length > 1 ? ` (and ${read.error.issues.length - 1} more)` : ''}`);
}
