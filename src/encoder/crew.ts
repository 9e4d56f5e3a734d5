/**
 * Owns the sharing out of windows among threads: this one, which also does everything else, and those it starts when there is enough to read.
 * What a window reads like depends on no other, so whoever reads it, the result is the same.
 */
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.js';
import type { Proposal } from './join.js';
import { newDoorway, waitOutside } from './leave.js';
import type { WindowReader } from './window-reader.js';
import type { Answer, WorkerData } from './window-worker.js';
import type { Window } from './windows.js';

/** Opening a thread's session takes as long as reading so many windows: a report of 1,000 words (8 windows) is read without. */
const WORTH_A_THREAD = 16;
/** Windows in a thread's hands, so that it has work while this one is busy with other stages (some 25 ms a report; 16 ms a window). */
const IN_HAND = 4;

interface Job { window: Window; done: (proposals: Proposal[]) => void; failed: (error: unknown) => void }
interface Hand { worker: Worker; ready: boolean; jobs: Job[] }

/**
 * A reader that reads on up to `threads` threads at once; it rejects with `thread-failed` once one of them has stopped. The threads end with
 * the process and do not keep it alive when idle.
 */
export function gatherCrew(here: WindowReader, threads: number, model: Omit<WorkerData, 'doorway'>): WindowReader {
  const waiting: Job[] = [];
  const hands: Hand[] = [];
  let asked = 0, readingHere = false;
  let broken: HearsayError | null = null;

  function shareOut(): void {
    if (asked > WORTH_A_THREAD && waiting.length > 1 && hands.length < threads - 1) hands.push(hire());
    for (const { worker, ready, jobs } of hands) {
      while (ready && jobs.length < IN_HAND && waiting.length > 0) {
        const job = waiting.shift()!;
        jobs.push(job);
        worker.ref();
        worker.postMessage(job.window);
      }
    }
    if (!readingHere) void readHere();
  }

  async function readHere(): Promise<void> {
    readingHere = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) await here(job.window).then(job.done, job.failed);
    readingHere = false;
  }

  function hire(): Hand {
    const doorway = newDoorway();
    const worker = new Worker(new URL('./window-worker.js', import.meta.url), { workerData: { ...model, doorway } satisfies WorkerData });
    process.once('exit', () => waitOutside(doorway));
    const hand: Hand = { worker, ready: false, jobs: [] };
    worker.unref();
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'ready') hand.ready = true;
      else hand.jobs.shift()!.done(answer.proposals);
      if (hand.jobs.length === 0) worker.unref();
      shareOut();
    });
    worker.on('error', (cause) => {
      broken = new HearsayError('thread-failed', `a reading thread stopped: ${cause.message}`, { hint: 'use --threads 1, which starts none', cause });
      for (const job of [...hands.flatMap((h) => h.jobs), ...waiting.splice(0)]) job.failed(broken);
    });
    return hand;
  }

  return (window) => new Promise((done, failed) => {
    if (broken) { failed(broken); return; }
    asked++;
    waiting.push({ window, done, failed });
    shareOut();
  });
}
