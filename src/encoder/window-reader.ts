/** Owns the reading of one window on the thread it is called on: session and joining. */
import { joinWindow, type Proposal } from './join.js';
import type { Manifest } from './model-files.js';
import { openSession } from './session.js';
import type { Window } from './windows.js';

export type WindowReader = (window: Window) => Promise<Proposal[]>;

/** Throws `model-missing`. */
export async function openWindowReader(folder: string, manifest: Manifest): Promise<WindowReader> {
  const session = await openSession(`${folder}tagger.int8.onnx`);
  return async (window) => joinWindow(window, await session.read(window), manifest);
}
