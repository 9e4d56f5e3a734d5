/** Owns `hearsay report`: the whole road, to files or to a summary on the terminal. */
import { extname } from 'node:path';
import { buildDossier } from '../../app/dossier.js';
import { displayName } from '../../app/inputs.js';
import { reliabilityWarnings, readReliability } from '../../app/reliability.js';
import { publish, summarise, type PublishForm } from '../../app/results.js';
import { modelsInUse, openWords } from '../../app/workspace.js';
import type { Skipped } from '../../domain/dossier.js';
import type { Report } from '../../domain/report.js';
import { HearsayError } from '../../errors.js';
import { note, send, writeWhole, type Io } from '../io.js';
import { readOptions } from '../options.js';
import { newTally, readAll } from '../reading.js';

const FORMS: Readonly<Record<string, PublishForm>> = { '.html': 'html', '.htm': 'html', '.json': 'json', '.md': 'md', '.csv': 'csv' };

export async function report(args: string[], io: Io): Promise<number> {
  const options = readOptions('report', args);
  const outputs = options.output.map((path) => {
    const form = FORMS[extname(path).toLowerCase()];
    if (!form) throw new HearsayError('usage', `no form is known for ${displayName(path)}`, { hint: 'end it with .html .json .md or .csv' });
    return { path, form };
  });
  const reliability = options.reliability === undefined ? undefined : await readReliability(options.reliability);
  const tally = newTally();
  const reports: Report[] = [], skipped: Skipped[] = [];
  for await (const item of readAll(options, io, tally)) {
    if (item.kind === 'report') reports.push(item.report);
    else skipped.push({ path: item.path, reason: item.reason });
  }
  if (reports.length === 0) {
    throw new HearsayError('nothing-readable', 'none of the inputs could be read', { hint: 'the reasons stand above; hearsay reads .txt .md .html .json .jsonl in English' });
  }
  const models = await modelsInUse();
  const settings = { today: options.today, minConfidence: options.minConfidence, statementsLeftOut: tally.leftOut, ...(reliability ? { reliability } : {}) };
  const dossier = buildDossier(reports, skipped, models, new Date().toISOString(), settings, await openWords());
  for (const warning of reliabilityWarnings(reliability ?? {}, dossier.actors)) note(io, `hearsay: ${displayName(options.reliability!)}: ${warning}`);
  for (const { path, form } of outputs) {
    await writeWhole(path, await publish(dossier, form));
    if (!options.quiet) note(io, `hearsay: wrote ${displayName(path)}`);
  }
  if (outputs.length === 0) {
    await send(io.stdout, summarise(dossier, { width: Math.min(100, io.stdout.columns ?? 80), colour: io.stdout.isTTY === true }));
  }
  return tally.skipped ? 3 : 0;
}
