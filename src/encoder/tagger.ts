/** Owns the tagger as the rest of Hearsay sees it: reports in, proposed attributions out. */
import type { Segmentation } from '../domain/document.js';
import { joinWindow, type Proposal } from './join.js';
import { readManifest, TAGGER_FOLDER } from './model-files.js';
import { loadPieces } from './pieces.js';
import { openSession } from './session.js';
import { wordReadings, type Watch } from './watch.js';
import { packWindows } from './windows.js';

/**
 * `group`: inputs of one group may share a batch (default: each is a group of its own). int8 activations are scaled by the batch, so that
 * what is read in a text depends a little on its neighbours there: a report must meet none but its own parts to read the same every time.
 */
export interface TaggerInput { text: string; segmentation: Segmentation; group?: number }
export interface Tagger {
  /** Proposals for each input, in input order, each list in text order. */
  tag(inputs: readonly TaggerInput[]): Promise<Proposal[][]>;
}

export interface TaggerOptions { folder?: string; threads?: number; /** Told what every word was read as. */ watch?: Watch }

/** Loads the model that ships with the package; throws `model-missing`. */
export async function loadTagger(options: TaggerOptions = {}): Promise<Tagger> {
  const folder = options.folder ?? TAGGER_FOLDER;
  const [manifest, pieces, session] = await Promise.all([
    readManifest(folder), loadPieces(folder), openSession(`${folder}tagger.int8.onnx`, options.threads),
  ]);
  return {
    async tag(inputs) {
      const packed = inputs.map((i) => packWindows(i.text, i.segmentation, pieces, manifest.window));
      const out: Proposal[][] = inputs.map(() => []);
      for (const members of groupsOf(inputs)) {
        const flat = members.flatMap((doc) => packed[doc]!.map((window) => ({ doc, window })));
        const joined: Proposal[][] = new Array(flat.length);
        await session.read(flat.map((f) => f.window), (k, reading) => {
          const { window } = flat[k]!;
          options.watch?.(wordReadings(window, reading, manifest.labels));
          joined[k] = joinWindow(window, reading, manifest);
        });
        flat.forEach(({ doc }, k) => out[doc]!.push(...joined[k]!));
      }
      return out;
    },
  };
}

/** Indices of the inputs that may share a batch, in the order of their first. */
function groupsOf(inputs: readonly TaggerInput[]): number[][] {
  const named = new Map<number, number[]>();
  const out: number[][] = [];
  inputs.forEach(({ group }, i) => {
    const known = group === undefined ? undefined : named.get(group);
    if (known) { known.push(i); return; }
    const fresh = [i];
    out.push(fresh);
    if (group !== undefined) named.set(group, fresh);
  });
  return out;
}
