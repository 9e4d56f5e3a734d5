/** Owns where the trained model lies and what its manifest says. Running it is session.ts's business. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { HearsayError } from '../errors.js';

export const TAGGER_FOLDER = fileURLToPath(new URL('../../models/tagger/', import.meta.url));

const Manifest = z.object({
  name: z.string(), labels: z.array(z.string()), link: z.int(), buckets: z.int(), window: z.int(), sha256: z.string(),
  /** [content→cue, cue→source], by distance bucket. */
  bias: z.array(z.array(z.number())),
  /** The score of "no cue" and of "no source". */
  none: z.array(z.number()),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads the manifest; throws `model-missing` with the place looked at. */
export async function readManifest(folder = TAGGER_FOLDER): Promise<Manifest> {
  return Manifest.parse(await readModelJson(folder, 'tagger.json'));
}

export async function readModelJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(`${folder}${file}`, 'utf8'));
  } catch (cause) {
    throw new HearsayError('model-missing', `the trained model is not at ${folder}${file}`, {
      hint: 'reinstall the package, or restore models/ from the repository', cause,
    });
  }
}
