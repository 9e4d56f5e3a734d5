/** Owns the reading of a command line; throws `usage` with what is wrong and what would be right. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { HearsayError } from '../errors.js';

const TABLE = {
  'output': { type: 'string', short: 'o', multiple: true },
  'format': { type: 'string' },
  'input': { type: 'string' },
  'threads': { type: 'string' },
  'today': { type: 'string' },
  'reliability': { type: 'string' },
  'quiet': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export interface Options {
  paths: string[]; output: string[]; format: 'jsonl' | 'json'; jsonLines: boolean; threads?: number; today: string | null; reliability?: string; quiet: boolean;
}

const usage = (message: string, hint: string): HearsayError => new HearsayError('usage', message, { hint });

/** Values and positionals of a command that takes the `allowed` options. */
export function parseLine(verb: string, args: string[], allowed: readonly (keyof typeof TABLE)[]) {
  try {
    return parseArgs({
      args, allowPositionals: true, strict: true,
      options: Object.fromEntries(allowed.map((k) => [k, TABLE[k]])) as typeof TABLE,
    });
  } catch (cause) {
    throw new HearsayError('usage', (cause as Error).message.split('\n')[0]!, { hint: `see: hearsay help ${verb}`, cause });
  }
}

export function readOptions(verb: 'report' | 'extract', args: string[]): Options {
  const hint = `see: hearsay help ${verb}`;
  const { values, positionals } = parseLine(verb, args, verb === 'report' ? ['output', 'threads', 'today', 'reliability', 'quiet'] : ['output', 'format', 'input', 'threads', 'quiet']);
  if (positionals.length === 0) throw usage(`${verb} needs at least one file or folder`, hint);
  const format = values.format ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'json') throw usage(`--format is jsonl or json, not ${format}`, hint);
  if (values.input !== undefined && values.input !== 'jsonl') throw usage(`--input is jsonl, not ${values.input}`, hint);
  if (values.input && positionals.length > 1) throw usage('--input jsonl takes one PATH', hint);
  const threads = values.threads === undefined ? undefined : Number(values.threads);
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) throw usage('--threads takes a whole number from 1 to 64', hint);
  if (values.today !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(values.today) && !Number.isNaN(Date.parse(values.today)))) {
    throw usage('--today takes a date like 2026-11-24', hint);
  }
  return {
    paths: positionals, output: values.output ?? [], format, jsonLines: values.input === 'jsonl', ...(threads ? { threads } : {}),
    today: values.today ?? null, ...(values.reliability !== undefined ? { reliability: values.reliability } : {}), quiet: values.quiet ?? false,
  };
}
