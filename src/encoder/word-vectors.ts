/** Owns the static word vectors: how alike two words are, without running the model. training/words.py makes them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { WordVectors } from '../domain/word-vectors.js';
import { HearsayError } from '../errors.js';
import { readModelJson } from './model-files.js';

export const WORDS_FOLDER = fileURLToPath(new URL('../../models/words/', import.meta.url));
const Manifest = z.object({ name: z.string(), dims: z.int(), words: z.int(), sha256: z.string() });
export type WordsManifest = z.infer<typeof Manifest>;

export const readWordsManifest = async (folder = WORDS_FOLDER): Promise<WordsManifest> => Manifest.parse(await readModelJson(folder, 'words.json'));

/** Reads 3 to 4 MB; throws `model-missing`. */
export async function loadWordVectors(folder = WORDS_FOLDER): Promise<WordVectors> {
  const { dims, words } = await readWordsManifest(folder);
  let list: string[], bytes: Buffer;
  try {
    [list, bytes] = await Promise.all([readFile(`${folder}words.txt`, 'utf8').then((t) => t.trimEnd().split('\n')), readFile(`${folder}words.int8`)]);
  } catch (cause) {
    throw new HearsayError('model-missing', `the word vectors are not at ${folder}`, { hint: 'reinstall the package, or restore models/ from the repository', cause });
  }
  if (list.length !== words || bytes.length !== words * dims) {
    throw new HearsayError('model-missing', `the word vectors at ${folder} are not whole`, { hint: 'reinstall the package, or restore models/ from the repository' });
  }
  return vectorsOf(list, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), dims);
}

/** Vectors from rows of `dims` bytes; a row's length does not matter. */
export function vectorsOf(list: readonly string[], rows: Int8Array, dims: number): WordVectors {
  const at = new Map(list.map((w, i): [string, number] => [w, i]));
  const norm = new Float32Array(list.length);
  for (let i = 0; i < list.length; i++) {
    let sum = 0;
    for (let d = i * dims; d < (i + 1) * dims; d++) sum += rows[d]! * rows[d]!;
    norm[i] = Math.sqrt(sum) || 1;
  }
  return {
    dims,
    find: (word) => at.get(word) ?? -1,
    cosine(a, b) {
      if (a === b) return 1;
      let dot = 0;
      for (let d = 0, i = a * dims, j = b * dims; d < dims; d++, i++, j++) dot += rows[i]! * rows[j]!;
      return dot / (norm[a]! * norm[b]!);
    },
  };
}
