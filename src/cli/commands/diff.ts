/** Owns `hearsay diff`: what is new between two dossiers of one story. */
import { extname } from 'node:path';
import { compareDossiers } from '../../app/diff/index.js';
import { displayName } from '../../app/inputs.js';
import { readDossier } from '../../app/read-dossier.js';
import { renderChangesMarkdown, summariseChanges } from '../../app/results.js';
import type { Diff } from '../../domain/change.js';
import { HearsayError } from '../../errors.js';
import { note, send, writeWhole, type Io } from '../io.js';
import { parseLine } from '../options.js';

const HINT = 'see: hearsay help diff';
const FORMS = ['text', 'json', 'md'] as const;
type Form = (typeof FORMS)[number];
const ENDINGS: Readonly<Record<string, Form>> = { '.json': 'json', '.md': 'md' };
/** A file has no columns of its own; this is what fits a terminal and a mail. */
const FILE_COLUMNS = 80;

const RENDER: Readonly<Record<Form, (diff: Diff, io: Io, toFile: boolean) => string>> = {
  json: (diff) => `${JSON.stringify(diff, null, 1)}\n`,
  md: renderChangesMarkdown,
  text: (diff, io, toFile) => summariseChanges(diff, {
    width: toFile ? FILE_COLUMNS : Math.min(100, io.stdout.columns ?? FILE_COLUMNS), colour: !toFile && io.stdout.isTTY === true,
  }),
};

export async function diff(args: string[], io: Io): Promise<number> {
  const { values, positionals: [old, now, ...more] } = parseLine('diff', args, ['output', 'format', 'quiet']);
  if (old === undefined || now === undefined || more.length > 0) throw new HearsayError('usage', 'diff takes two dossiers: the old one, then the new one', { hint: HINT });
  if ((values.output?.length ?? 0) > 1) throw new HearsayError('usage', 'diff takes one -o', { hint: HINT });
  const target = values.output?.[0];
  const wanted = values.format ?? (target === undefined ? 'text' : ENDINGS[extname(target).toLowerCase()] ?? 'text');
  const form = FORMS.find((f) => f === wanted);
  if (!form) throw new HearsayError('usage', `--format is text, json or md, not ${displayName(wanted)}`, { hint: HINT });
  const found = compareDossiers({ name: displayName(old), dossier: await readDossier(old) }, { name: displayName(now), dossier: await readDossier(now) });
  const text = RENDER[form](found, io, target !== undefined);
  if (target === undefined) await send(io.stdout, text);
  else {
    await writeWhole(target, text);
    if (!values.quiet) note(io, `hearsay: wrote ${displayName(target)}`);
  }
  return 0;
}
