/** Owns the reading of one window on the thread it is called on: session and joining. */
import { joinWindow, type Proposal } from './join.js';
import type { Manifest } from './model-files.js';
import { openSession } from './session.js';
import { wordReadings, type Watch } from './watch.js';
import type { Window } from './windows.js';

export type WindowReader = (window: Window) => Promise<Proposal[]>;

/** Throws `model-missing`. */
export async function openWindowReader(folder: string, manifest: Manifest, watch?: Watch): Promise<WindowReader> {
  const session = await openSession(`${folder}tagger.int8.onnx`);
  return async (window) => {
    const reading = await session.read(window);
    watch?.(wordReadings(window, reading, manifest.labels));
    return joinWindow(window, reading, manifest);
  };
}
