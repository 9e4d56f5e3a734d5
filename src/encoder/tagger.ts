/** Owns the tagger as the rest of Hearsay sees it: reports in, proposed attributions out. */
import type { Segmentation } from '../domain/document.js';
import { gatherCrew } from './crew.js';
import type { Proposal } from './join.js';
import { readManifest, TAGGER_FOLDER } from './model-files.js';
import { loadPieces } from './pieces.js';
import type { Watch } from './watch.js';
import { openWindowReader } from './window-reader.js';
import { packWindows } from './windows.js';

export interface TaggerInput { text: string; segmentation: Segmentation }
export interface Tagger {
  /** Proposals in text order. */
  tag(input: TaggerInput): Promise<Proposal[]>;
}

export interface TaggerOptions { folder?: string; threads: number; /** Told what every word was read as; one thread then does all the reading. */ watch?: Watch }

/** Loads the model that ships with the package; reads on up to `threads` threads. Throws `model-missing`. */
export async function loadTagger({ folder = TAGGER_FOLDER, threads, watch }: TaggerOptions): Promise<Tagger> {
  const manifest = await readManifest(folder);
  const [pieces, here] = await Promise.all([loadPieces(folder), openWindowReader(folder, manifest, watch)]);
  const read = gatherCrew(here, watch ? 1 : threads, { folder, manifest });
  return {
    tag: async ({ text, segmentation }) => (await Promise.all(packWindows(text, segmentation, pieces, manifest.window).map(read))).flat(),
  };
}
