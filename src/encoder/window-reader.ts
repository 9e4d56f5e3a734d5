/** Owns the reading of one window on the thread it is called on: session, joining, propositions. */
import type { Propositions } from '../domain/document.js';
import { assertedIn } from './asserted.js';
import type { Doer } from './thread.js';
import { joinWindow, type Proposal } from './join.js';
import { jointsIn } from './joints.js';
import type { Manifest } from './model-files.js';
import { openSession } from './session.js';
import { wordReadings, type Watch } from './watch.js';
import type { Window } from './windows.js';

/** In text order. */
export interface Tagged { proposals: Proposal[]; propositions: Propositions }
export type WindowReader = Doer<Window, Tagged>;

/** Throws `model-missing`. */
export async function openWindowReader(folder: string, manifest: Manifest, watch?: Watch): Promise<WindowReader> {
  const session = await openSession(`${folder}tagger.int8.onnx`);
  return async (window) => {
    const reading = await session.read(window);
    watch?.(wordReadings(window, reading, manifest.labels));
    return { proposals: joinWindow(window, reading, manifest), propositions: { joints: jointsIn(window, reading), asserted: assertedIn(window, reading) } };
  };
}
