/** Owns `hearsay report`: the whole road, to files or to a summary on the terminal. */
import { extname } from 'node:path';
import { buildDossier } from '../../app/dossier.js';
import { displayName } from '../../app/inputs.js';
import { openBase, stillSkipped } from '../../app/onto.js';
import { readDossier } from '../../app/read-dossier.js';
import { reliabilityWarnings, readReliability } from '../../app/reliability.js';
import { publish, summarise, type PublishForm } from '../../app/results.js';
import { VERSION } from '../../app/version.js';
import { addMeaning } from '../../app/meaning.js';
import { modelsInUse, openMeaning, openRelations } from '../../app/workspace.js';
import type { Skipped } from '../../domain/dossier.js';
import type { Report } from '../../domain/report.js';
import { HearsayError } from '../../errors.js';
import { note, send, writeWhole, type Io } from '../io.js';
import { readOptions } from '../options.js';
import { newTally, readAll } from '../reading.js';

const FORMS: Readonly<Record<string, PublishForm>> = { '.html': 'html', '.htm': 'html', '.json': 'json', '.md': 'md', '.csv': 'csv' };

export async function report(args: string[], io: Io): Promise<number> {
  const given = readOptions('report', args);
  const outputs = given.output.map((path) => {
    const form = FORMS[extname(path).toLowerCase()];
    if (!form) throw new HearsayError('usage', `no form is known for ${displayName(path)}`, { hint: 'end it with .html .json .md or .csv' });
    return { path, form };
  });
  const reliability = given.reliability === undefined ? undefined : await readReliability(given.reliability);
  const models = await modelsInUse();
  const old = given.onto === undefined ? undefined : await readDossier(given.onto), oldName = displayName(given.onto ?? '');
  const minConfidence = given.minConfidence ?? old?.generated.settings.minConfidence ?? 0, options = { ...given, minConfidence };
  const base = old && openBase(old, oldName, { version: VERSION, models }, { minConfidence, reliability });
  for (const n of base?.notes ?? []) note(io, `hearsay: ${n}`);
  const tally = newTally();
  const reports: Report[] = [], skipped: Skipped[] = [], again: string[] = [];
  for await (const item of readAll(options, io, tally, new Set(base?.reports.map((r) => r.id)))) {
    if (item.kind === 'report') reports.push(item.report);
    else if (item.kind === 'known') again.push(item.path);
    else skipped.push({ path: item.path, reason: item.reason });
  }
  if (tally.known > 0) note(io, `hearsay: ${tally.known} of the reports ${tally.known === 1 ? 'is' : 'are'} in ${oldName} already and ${tally.known === 1 ? 'was' : 'were'} not read again`);
  if (tally.read + tally.known === 0) {
    throw new HearsayError('nothing-readable', 'none of the inputs could be read', { hint: 'the reasons stand above; hearsay reads .txt .md .html .json .jsonl in English' });
  }
  const settings = { today: options.today, minConfidence, statementsLeftOut: tally.leftOut + (base?.leftOut ?? 0), ...(reliability ? { reliability } : {}) };
  const all = [...base?.reports ?? [], ...reports], unread = old ? stillSkipped(old, skipped, [...again, ...reports.map((r) => r.path ?? r.id)]) : skipped;
  const meant = await addMeaning(all, await openMeaning(options));
  const dossier = buildDossier(meant, unread, models, new Date().toISOString(), settings, await openRelations(), old?.claims);
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
