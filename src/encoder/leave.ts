/**
 * Owns the leaving of a process whose threads are at work: a thread stopped within the native session takes the process down with it
 * ("terminate called after throwing an instance of 'Napi::Error'"), so that leaving waits until each is out, and none goes in again.
 */

const LEAVING = 0, INSIDE = 1;
/** A window takes some 20 ms, the opening of a session 100; a thread that hangs must not hold the process for ever. */
const LONGEST_WAIT_MS = 2000;

/** What a thread and whoever started it both see. */
export type Doorway = Int32Array;
export const newDoorway = (): Doorway => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** On the thread: does native work, or nothing any more once the process is leaving. */
export async function inside<T>(doorway: Doorway, work: () => Promise<T>): Promise<T> {
  Atomics.store(doorway, INSIDE, 1);
  try {
    if (!Atomics.load(doorway, LEAVING)) return await work();
  } finally {
    Atomics.store(doorway, INSIDE, 0);
    Atomics.notify(doorway, INSIDE);
  }
  return new Promise<never>(() => undefined);
}

/** On the thread that started it, before the process ends. */
export function waitOutside(doorway: Doorway): void {
  Atomics.store(doorway, LEAVING, 1);
  Atomics.wait(doorway, INSIDE, 1, LONGEST_WAIT_MS);
}
