/** Owns the opening of inputs: files, folders, standard input, JSON lines. What a file is, 01-ingest decides. */
import { createReadStream } from 'node:fs';
import { displayName, readBytes, readInputs, readJsonLines, type Ingested } from '../stages/one-report.js';

export { displayName };
export type Input = Ingested & { id?: string };
type Bytes = AsyncIterable<string | Uint8Array>;

/** "-" among the paths is `stdin`, read as one text; everything else is a file or a folder. */
export async function* openInputs(paths: readonly string[], stdin: Bytes): AsyncGenerator<Input> {
  if (!paths.includes('-')) {
    yield* readInputs([...paths]);
    return;
  }
  for (const path of paths) {
    if (path !== '-') { yield* readInputs([path]); continue; }
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    yield* readBytes(Buffer.concat(chunks), 'standard input');
  }
}

/** Lines {"id","text",…} of one file or of `stdin`, as they come. */
export function openJsonLines(path: string, stdin: Bytes): AsyncIterable<Input> {
  return path === '-' ? readJsonLines(stdin, 'standard input') : readJsonLines(createReadStream(path), path);
}
