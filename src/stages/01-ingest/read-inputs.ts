/**
 * Owns the walk over files and folders: every path given or found becomes a report or is named with the reason why not. Names are
 * bytes all the way, so that one that is not UTF-8 can be opened. What a file holds is left to read-text.
 */
import { constants, createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { nameOfBytes } from './display-name.js';
import { limitsOf, skip, type Ingested, type IngestOptions, type Limits } from './ingested.js';
import { isFileTrouble, readJsonLines, troubleWords } from './json-lines.js';
import { readLoaded } from './read-text.js';

// Found in a folder, these are not reports whatever they hold; named on the command line, they are looked into.
const NOT_REPORTS = new Set('js mjs cjs ts tsx jsx css scss py rb go rs c h cpp java sh bat ps1 map lock toml yml yaml ini cfg conf log csv tsv sql ipynb wasm'.split(' '));
interface Walk { limits: Limits; options?: IngestOptions; seen: Map<string, string> }

/** Folders are walked in the order of their names. Hidden files and folders inside are left out, each named. */
export async function* readInputs(paths: readonly string[], options?: IngestOptions): AsyncGenerator<Ingested> {
  const walk: Walk = { limits: limitsOf(options), options, seen: new Map() };
  for (const path of paths) yield* readPath(Buffer.from(path), walk, true);
}

async function* readPath(path: Buffer, walk: Walk, named: boolean): AsyncGenerator<Ingested> {
  const name = nameOfBytes(path);
  try {
    const real = nameOfBytes(await realpath(path, { encoding: 'buffer' }));
    const about = await stat(path);
    const before = walk.seen.get(real);
    if (before !== undefined) { yield skip(name, `same ${about.isDirectory() ? 'folder' : 'file'} as ${before}`); return; }
    walk.seen.set(real, name);
    if (about.isDirectory()) yield* readFolder(path, walk);
    else if (!about.isFile()) yield skip(name, 'not a regular file (a device, pipe or socket)');
    else if (!named && NOT_REPORTS.has(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '')) yield skip(name, `left out by its ending; name it on the command line to read it all the same`);
    else yield* readFile(path, name, about.size, walk);
  } catch (cause) {
    if (!isFileTrouble(cause)) throw cause;
    const link = !named && cause.code === 'ENOENT' ? 'a link that leads nowhere' : troubleWords(cause);
    yield skip(name, /^https?:\/\//.test(name) ? 'web addresses are not read yet; save the page and name the file' : link);
  }
}

async function* readFolder(path: Buffer, walk: Walk): AsyncGenerator<Ingested> {
  const entries = await readdir(path, { encoding: 'buffer' });
  entries.sort(Buffer.compare);
  const base = path.length > 0 && path[path.length - 1] === 0x2f ? path : Buffer.concat([path, Buffer.from('/')]);
  for (const entry of entries) {
    const child = Buffer.concat([base, entry]);
    if (entry[0] === 0x2e) yield skip(nameOfBytes(child), 'hidden (its name begins with a dot); name it on the command line to read it all the same');
    else yield* readPath(child, walk, false);
  }
}

async function* readFile(path: Buffer, name: string, size: number, walk: Walk): AsyncGenerator<Ingested> {
  if (/\.(?:jsonl|ndjson)$/i.test(name) && size > 0) { yield* readJsonLines(createReadStream(path), name, walk.options); return; }
  const { maxFileBytes } = walk.limits;
  const handle = await open(path, constants.O_RDONLY);
  let bytes: Buffer;
  try {
    // one byte more than the limit tells that there is more; files of no stated size (/proc) are read as far as they go
    const room = Buffer.allocUnsafe(Math.min(maxFileBytes + 1, Math.max(size + 1, 65536)));
    let at = 0;
    for (;;) {
      const { bytesRead } = await handle.read(room, at, room.length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
      if (at === room.length) break;
    }
    bytes = room.subarray(0, at);
  } finally { await handle.close(); }
  const cut = bytes.length > maxFileBytes;
  yield* readLoaded(cut ? { bytes: bytes.subarray(0, maxFileBytes), cutFrom: Math.max(size, bytes.length) } : { bytes }, name, name, walk.limits);
}
