/** Owns the tagger as the rest of Hearsay sees it: reports in, proposed attributions out. */
import type { Segmentation } from '../domain/document.js';
import { gatherCrew } from './crew.js';
import { readManifest, TAGGER_FOLDER } from './model-files.js';
import { loadPieces } from './pieces.js';
import type { Watch } from './watch.js';
import { openWindowReader, type Tagged } from './window-reader.js';
import type { WindowWorkerData } from './window-worker.js';
import { packWindows } from './windows.js';

export interface TaggerInput { text: string; segmentation: Segmentation }
export interface Tagger {
  tag(input: TaggerInput): Promise<Tagged>;
}

export interface TaggerOptions { folder?: string; threads: number; /** Told what every word was read as; one thread then does all the reading. */ watch?: Watch }

/** Loads the model that ships with the package; reads on up to `threads` threads. Throws `model-missing`. */
export async function loadTagger({ folder = TAGGER_FOLDER, threads, watch }: TaggerOptions): Promise<Tagger> {
  const manifest = await readManifest(folder);
  const [pieces, here] = await Promise.all([loadPieces(folder), openWindowReader(folder, manifest, watch)]);
  const read = gatherCrew(here, watch ? 1 : threads, new URL('./window-worker.js', import.meta.url), { folder, manifest } satisfies WindowWorkerData);
  return {
    async tag({ text, segmentation }) {
      const windows = await Promise.all(packWindows(text, segmentation, pieces, manifest.window).map(read));
      return { proposals: windows.flatMap((w) => w.proposals), propositions: { joints: windows.flatMap((w) => w.propositions.joints), asserted: windows.flatMap((w) => w.propositions.asserted) } };
    },
  };
}
