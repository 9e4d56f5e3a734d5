/** Owns a reading thread's own end: windows come, proposals go, in order. crew.ts owns the other end. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Proposal } from './join.js';
import { inside, type Doorway } from './leave.js';
import type { Manifest } from './model-files.js';
import { openWindowReader } from './window-reader.js';
import type { Window } from './windows.js';

export interface WorkerData { folder: string; manifest: Manifest; doorway: Doorway }
export type Answer = { kind: 'ready' } | { kind: 'read'; proposals: Proposal[] };

const { folder, manifest, doorway } = workerData as WorkerData;
const answer = (a: Answer): void => parentPort!.postMessage(a);
const opening = inside(doorway, () => openWindowReader(folder, manifest));
let last: Promise<void> = opening.then(() => answer({ kind: 'ready' }));
// A failure is thrown, and reaches the other end as the thread's own.
parentPort!.on('message', (window: Window) => {
  last = last.then(async () => {
    const read = await opening;
    answer({ kind: 'read', proposals: await inside(doorway, () => read(window)) });
  });
});
