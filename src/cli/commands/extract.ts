/** Owns `hearsay extract`: the report stages alone, as a stream. */
import { HearsayError } from '../../errors.js';
import { send, writeWhole, type Io } from '../io.js';
import { readOptions } from '../options.js';
import { newTally, readAll } from '../reading.js';

export async function extract(args: string[], io: Io): Promise<number> {
  const options = readOptions('extract', args);
  if (options.output.length > 1) throw new HearsayError('usage', 'extract takes one -o', { hint: 'see: hearsay help extract' });
  const tally = newTally();
  const kept: string[] = [];
  const target = options.output[0];
  const json = options.format === 'json';
  const out = async (text: string): Promise<void> => { if (target) kept.push(text); else await send(io.stdout, text); };
  if (json) await out('[');
  for await (const item of readAll(options, io, tally)) {
    if (item.kind === 'report') await out(`${json && tally.read > 1 ? ',\n' : ''}${JSON.stringify(item.report)}${json ? '' : '\n'}`);
  }
  if (json) await out(']\n');
  if (tally.read === 0 && !(options.jsonLines && tally.skipped === 0)) throw new HearsayError('nothing-readable', 'none of the inputs could be read', { hint: 'the reasons stand above' });
  if (target) await writeWhole(target, kept.join(''));
  return tally.skipped ? 3 : 0;
}
