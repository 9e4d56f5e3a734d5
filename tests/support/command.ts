/** Owns running the built command as a process, as a user's shell would. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export interface Outcome { status: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }
export interface RunOptions { input?: string | Buffer; cwd?: string; /** SIGTERM after so many milliseconds. */ killAfterMs?: number; /** SIGTERM after so many lines of output. */ killAfterLines?: number }

/** Runs `node bin/hearsay.js …` and waits for its end; a test may look at everything it said. */
export async function hearsay(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  if (!existsSync(`${root}dist/cli/main.js`)) throw new Error('not built: run "npm run build" before these tests');
  const child = spawn(process.execPath, [`${root}bin/hearsay.js`, ...args], { cwd: options.cwd ?? root, stdio: 'pipe' });
  const out: Buffer[] = [], err: Buffer[] = [];
  let lines = 0;
  child.stdout.on('data', (b: Buffer) => {
    out.push(b);
    lines += b.filter((c) => c === 10).length;
    if (options.killAfterLines !== undefined && lines >= options.killAfterLines && !child.killed) child.kill('SIGTERM');
  });
  child.stderr.on('data', (b: Buffer) => err.push(b));
  child.stdin.on('error', () => { /* it may end before it has read everything */ });
  child.stdin.end(options.input ?? '');
  const timer = options.killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGTERM'), options.killAfterMs);
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => { child.on('close', (c, s) => resolve([c, s])); });
  clearTimeout(timer);
  return { status, signal, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}
