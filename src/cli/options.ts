/** Owns the reading of a command line; throws `usage` with what is wrong and what would be right. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CONFIDENCE_LEVELS } from '../domain/confidence-levels.js';
import { HearsayError } from '../errors.js';

const TABLE = {
  'output': { type: 'string', short: 'o', multiple: true },
  'format': { type: 'string' },
  'input': { type: 'string' },
  'threads': { type: 'string' },
  'onto': { type: 'string' },
  'today': { type: 'string' },
  'reliability': { type: 'string' },
  'min-confidence': { type: 'string' },
  'quiet': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export interface Options {
  paths: string[]; output: string[]; format: 'jsonl' | 'json'; jsonLines: boolean; threads?: number; today: string | null; onto?: string; reliability?: string;
  /** Undefined: not given. */
  minConfidence: number | undefined; quiet: boolean;
}

const usage = (message: string, hint: string): HearsayError => new HearsayError('usage', message, { hint });

const hintFor = (verb: string): string => `see: hearsay help ${verb}`;
type Option = keyof typeof TABLE;

/** Values and positionals of a command that takes the `allowed` options. */
export function parseLine(verb: string, args: string[], allowed: readonly Option[]) {
  try {
    return parseArgs({
      args, allowPositionals: true, strict: true,
      options: Object.fromEntries(allowed.map((k) => [k, TABLE[k]])) as typeof TABLE,
    });
  } catch (cause) {
    throw new HearsayError('usage', (cause as Error).message.split('\n')[0]!, { hint: hintFor(verb), cause });
  }
}

const ALLOWED: Readonly<Record<'report' | 'extract', readonly Option[]>> = {
  report: ['output', 'onto', 'threads', 'today', 'reliability', 'min-confidence', 'quiet'], extract: ['output', 'format', 'input', 'threads', 'min-confidence', 'quiet'],
};

export function readOptions(verb: 'report' | 'extract', args: string[]): Options {
  const hint = hintFor(verb);
  const { values, positionals } = parseLine(verb, args, ALLOWED[verb]);
  if (positionals.length === 0) throw usage(`${verb} needs at least one file or folder`, hint);
  const format = values.format ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'json') throw usage(`--format is jsonl or json, not ${format}`, hint);
  if (values.input !== undefined && values.input !== 'jsonl') throw usage(`--input is jsonl, not ${values.input}`, hint);
  if (values.input && positionals.length > 1) throw usage('--input jsonl takes one PATH', hint);
  if (values.today !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(values.today) && !Number.isNaN(Date.parse(values.today)))) {
    throw usage('--today takes a date like 2026-11-24', hint);
  }
  return {
    paths: positionals, output: values.output ?? [], format, jsonLines: values.input === 'jsonl', ...readThreads(values.threads, hint),
    today: values.today ?? null, ...(values.onto !== undefined ? { onto: values.onto } : {}), ...(values.reliability !== undefined ? { reliability: values.reliability } : {}),
    minConfidence: values['min-confidence'] === undefined ? undefined : readConfidence(values['min-confidence'], hint), quiet: values.quiet ?? false,
  };
}

export interface ExplainOptions { path: string; offset: number; format: 'text' | 'json' }

export function readExplainOptions(args: string[]): ExplainOptions {
  const hint = hintFor('explain');
  const { values, positionals: [path, offset, ...rest] } = parseLine('explain', args, ['format']);
  if (path === undefined || offset === undefined || rest.length > 0) throw usage('explain needs one report and one offset', hint);
  if (!/^\d{1,15}$/.test(offset)) throw usage(`an offset is a whole number from 0 up, not ${offset}`, hint);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') throw usage(`--format is text or json, not ${format}`, hint);
  return { path, offset: Number(offset), format };
}

function readThreads(given: string | undefined, hint: string): { threads?: number } {
  if (given === undefined) return {};
  const threads = Number(given);
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 64)) throw usage('--threads takes a whole number from 1 to 64', hint);
  return { threads };
}

/** A number from 0 to 1, or the word for one. */
function readConfidence(given: string, hint: string): number {
  const level = Object.entries(CONFIDENCE_LEVELS).find(([word]) => word === given)?.[1];
  const number = level?.least ?? (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(given) ? Number(given) : NaN);
  if (!(number >= 0 && number <= 1)) throw usage(`--min-confidence takes a number from 0 to 1, or ${Object.keys(CONFIDENCE_LEVELS).join(', ')}; not ${given}`, hint);
  return number;
}
