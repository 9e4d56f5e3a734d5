/** Owns `hearsay explain`: what was read at one place of one report, and why. */
import { explainPlace } from '../../app/explain.js';
import { displayName, openInputs, type Input } from '../../app/inputs.js';
import { explanationText } from '../../app/results.js';
import { HearsayError } from '../../errors.js';
import { send, type Io } from '../io.js';
import { readExplainOptions } from '../options.js';

export async function explain(args: string[], io: Io): Promise<number> {
  const { path, offset, format } = readExplainOptions(args);
  const told = await explainPlace(await onlyReport(path, io), offset);
  await send(io.stdout, format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : explanationText(told, Math.min(100, io.stdout.columns ?? 80)));
  return 0;
}

/** Throws `nothing-readable` with the reason, and `usage` when the file or folder holds more reports than one. */
async function onlyReport(path: string, io: Io): Promise<Extract<Input, { kind: 'report' }>> {
  let found: Extract<Input, { kind: 'report' }> | undefined, reason = 'no report was found in it';
  for await (const input of openInputs([path], io.stdin)) {
    if (input.kind === 'skipped') { reason = input.reason; continue; }
    if (found) throw new HearsayError('usage', `${displayName(path)} holds more than one report`, { hint: 'name a file with one report in it' });
    found = input;
  }
  if (!found) throw new HearsayError('nothing-readable', `${displayName(path)} could not be read: ${reason}`, { hint: 'hearsay reads .txt .md .html .json in English' });
  return found;
}
