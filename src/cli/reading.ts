/** Owns what report and extract share: the inputs of a command line read as a stream, skips and findings named on stderr. */
import { extractReports, type Extracted } from '../app/extract.js';
import { displayName, openInputs, openJsonLines } from '../app/inputs.js';
import { openWorkspace, type Workspace } from '../app/workspace.js';
import type { Finding } from '../domain/finding.js';
import { note, type Io } from './io.js';
import type { Options } from './options.js';

/** Kept in the report for whoever asks; nothing that a reader of the terminal has to do anything about. */
const QUIET: ReadonlySet<Finding['code']> = new Set(['title-guessed']);

export interface Tally { read: number; known: number; skipped: number; leftOut: number }
export const newTally = (): Tally => ({ read: 0, known: 0, skipped: 0, leftOut: 0 });

/** Yields what was read; every skipped input and every repaired text is named on stderr as it comes, and at last how much a cut-off left out. */
export async function* readAll(options: Options, io: Io, tally: Tally, known: ReadonlySet<string> = new Set()): AsyncGenerator<Extracted, void> {
  const minConfidence = options.minConfidence ?? 0;
  const workspace: Workspace = await openWorkspace(options.threads ? { threads: options.threads } : {});
  const inputs = options.jsonLines ? openJsonLines(options.paths[0]!, io.stdin) : openInputs(options.paths, io.stdin);
  const progress = io.stderr.isTTY && !options.quiet;
  for await (const item of extractReports(inputs, workspace, {
    minConfidence, known,
    onReport: (done, name) => { if (progress) io.stderr.write(`\r\x1b[K${done} read: ${displayName(name).slice(0, 60)}`); },
  })) {
    if (item.kind === 'skipped') {
      tally.skipped++;
      note(io, `hearsay: skipped ${displayName(item.path)}: ${item.reason}`);
    } else if (item.kind === 'known') tally.known++;
    else {
      tally.read++;
      tally.leftOut += item.leftOut;
      const name = displayName(item.report.path ?? item.report.id);
      for (const f of item.report.findings) if (!QUIET.has(f.code)) note(io, `hearsay: ${name}: ${f.message}`);
    }
    yield item;
  }
  if (progress) io.stderr.write('\r\x1b[K');
  if (minConfidence > 0) note(io, `hearsay: left out ${tally.leftOut} ${tally.leftOut === 1 ? 'statement' : 'statements'} of less than ${minConfidence} confidence`);
}
