/** Owns the way in: which command is meant, and what an error means to a shell. Each command has a file of its own. */
import { VERSION } from '../app/version.js';
import { ERROR_CODES, HearsayError } from '../errors.js';
import { COMMANDS, helpText } from './help.js';
import { note, type Io } from './io.js';

type Command = (args: string[], io: Io) => Promise<number>;
/** Loaded when asked for: a third of all files serve only some of them. */
const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  report: async () => (await import('./commands/report.js')).report,
  extract: async () => (await import('./commands/extract.js')).extract,
  diff: async () => (await import('./commands/diff.js')).diff,
  explain: async () => (await import('./commands/explain.js')).explain,
};

/** Runs one command line; resolves to the exit status, and rejects only for a bug. */
export async function run(argv: string[], io: Io): Promise<number> {
  // A reader that has seen enough (`| head`) ends the work; it is no failure of ours.
  io.stdout.on('error', (e: NodeJS.ErrnoException) => { if (e.code === 'EPIPE') process.exit(0); });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
  const [verb, ...rest] = argv;
  if (verb === '--version' || verb === '-V') return say(io, `${VERSION}\n`);
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') return say(io, helpText(rest[0]));
  try {
    const command = VERBS[verb];
    if (!command) throw new HearsayError('usage', `there is no command ${JSON.stringify(verb)}`, { hint: `commands: ${COMMANDS.map((c) => c.verb).join(', ')}; see: hearsay help` });
    if (rest.includes('--help') || rest.includes('-h')) return say(io, helpText(verb));
    return await (await command())(rest, io);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    note(io, `hearsay: ${error.message}${error.options.hint ? `\n  ${error.options.hint}` : ''}`);
    return ERROR_CODES[error.code].exit;
  }
}

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}
