/** Owns the streams a command writes to, and the writing of whole files or none. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { HearsayError } from '../errors.js';
import { displayName } from '../app/inputs.js';

export interface Io {
  stdin: Readable; stdout: Writable & { isTTY?: boolean; columns?: number }; stderr: Writable & { isTTY?: boolean };
}

/** Writes a line to stderr; file names have been made harmless by displayName. */
export const note = (io: Io, line: string): void => void io.stderr.write(`${line}\n`);

const unfinished = new Set<string>();
process.on('exit', () => { for (const f of unfinished) rmSync(f, { force: true }); });

/** The file is there whole or not at all: it is written beside its place and moved. Throws `output-unwritable`. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  unfinished.add(part);
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw new HearsayError('output-unwritable', `${displayName(path)} could not be written: ${(cause as Error).message.split(',')[0]}`, {
      hint: 'see that the folder exists and may be written to', cause,
    });
  } finally {
    unfinished.delete(part);
  }
}

/** Waits when the reader is slower than we are, so that a stream of any length stays in bounded memory. */
export async function send(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve));
}
