/** Owns the tagger as the rest of Hearsay sees it: reports in, proposed attributions out. */
import type { Segmentation } from '../domain/document.js';
import { joinWindow, type Proposal } from './join.js';
import { readManifest, TAGGER_FOLDER } from './model-files.js';
import { loadPieces } from './pieces.js';
import { openSession } from './session.js';
import { packWindows } from './windows.js';

export interface TaggerInput { text: string; segmentation: Segmentation }
export interface Tagger {
  /** Proposals for each input, in input order, each list in text order. */
  tag(inputs: readonly TaggerInput[]): Promise<Proposal[][]>;
}

/** Loads the model that ships with the package; throws `model-missing`. */
export async function loadTagger(options: { folder?: string; threads?: number } = {}): Promise<Tagger> {
  const folder = options.folder ?? TAGGER_FOLDER;
  const [manifest, pieces, session] = await Promise.all([
    readManifest(folder), loadPieces(folder), openSession(`${folder}tagger.int8.onnx`, options.threads),
  ]);
  return {
    async tag(inputs) {
      const packed = inputs.map((i) => packWindows(i.text, i.segmentation, pieces, manifest.window));
      const flat = packed.flatMap((windows, doc) => windows.map((window) => ({ doc, window })));
      const joined: Proposal[][] = new Array(flat.length);
      await session.read(flat.map((f) => f.window), (k, reading) => {
        joined[k] = joinWindow(flat[k]!.window, reading, manifest);
      });
      const out: Proposal[][] = inputs.map(() => []);
      flat.forEach(({ doc }, k) => out[doc]!.push(...joined[k]!));
      return out;
    },
  };
}
