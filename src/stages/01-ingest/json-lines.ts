/** Owns JSON lines as they come: one report a line, in order, no more than one line in memory. */
import { limitsOf, sizeWords, skip, type Ingested, type IngestOptions } from './ingested.js';
import { readRecord } from './records.js';
import { removeControls } from './decode.js';

/**
 * Each line {"id","text",…} as a report, or the reason why it is none, with its number. A line over the limit is let go by without
 * being kept. When the input itself fails (no such file, no permission), that is the last thing yielded.
 */
export async function* readJsonLines(input: AsyncIterable<string | Uint8Array>, name: string, options?: IngestOptions): AsyncGenerator<Ingested & { id?: string }> {
  const limits = limitsOf(options);
  let line = 0;
  try {
    for await (const item of linesOf(input, limits.maxFileBytes)) {
      line++;
      const lead = `line ${line}: `;
      if (item === undefined) { yield skip(name, `${lead}longer than the limit of ${sizeWords(limits.maxFileBytes)}`, line); continue; }
      const text = line === 1 && item.charCodeAt(0) === 0xfeff ? item.slice(1) : item;
      if (text.trim() === '') { yield skip(name, `${lead}blank`, line); continue; }
      let value: unknown;
      try { value = JSON.parse(text); } catch (e) {
        yield skip(name, `${lead}not JSON (${removeControls((e as Error).message).text.slice(0, 80).replace(/\s+/g, ' ')})`, line);
        continue;
      }
      yield readRecord(value, name === 'standard input' || name === '-' ? undefined : `${name}:${line}`, name, lead, limits, line);
    }
  } catch (cause) {
    if (!isFileTrouble(cause)) throw cause;
    yield skip(name, troubleWords(cause));
    return;
  }
  // A filter that is given nothing has nothing to say; a file without lines is no report.
  if (line === 0 && name !== 'standard input') yield skip(name, 'empty');
}

/** Lines without their line feed; undefined for one longer than `maxBytes`. UTF-8, split characters mended. */
async function* linesOf(input: AsyncIterable<string | Uint8Array>, maxBytes: number): AsyncGenerator<string | undefined> {
  let kept: Buffer[] = [], size = 0, over = false, open = false;
  const take = (): string | undefined => {
    const out = over ? undefined : Buffer.concat(kept, size).toString('utf8').replace(/\r$/, '');
    kept = []; size = 0; over = false; open = false;
    return out;
  };
  const keep = (piece: Buffer) => {
    open = true;
    if (over) return;
    size += piece.length;
    if (size > maxBytes) { over = true; kept = []; } else kept.push(piece);
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let at = 0;
    for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, at)) {
      keep(bytes.subarray(at, i));
      yield take();
      at = i + 1;
    }
    if (at < bytes.length) keep(bytes.subarray(at));
  }
  if (open) yield take();
}

const TROUBLE: Record<string, string> = {
  ENOENT: 'does not exist', EACCES: 'permission denied', EPERM: 'permission denied', ELOOP: 'a link that leads to itself', EISDIR: 'a folder, not a file',
  ENOTDIR: 'does not exist', ENAMETOOLONG: 'the name is too long', EIO: 'the disk failed to read it', EMFILE: 'too many open files', EBUSY: 'in use by another program',
};
export const isFileTrouble = (e: unknown): e is NodeJS.ErrnoException => e instanceof Error && typeof (e as NodeJS.ErrnoException).code === 'string' && typeof (e as NodeJS.ErrnoException).syscall === 'string';
export const troubleWords = (e: NodeJS.ErrnoException): string => TROUBLE[e.code ?? ''] ?? `cannot be read (${e.code})`;
