/**
 * Owns the sharing out of jobs among threads: this one, which also does everything else, and those it starts when there is enough to do.
 * What comes of a job depends on no other, so whoever does it, the result is the same. A job is a window, or some statements that take as long.
 */
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.js';
import { newDoorway, waitOutside } from './leave.js';
import type { Answer, Doer, ThreadData } from './thread.js';

/** Opening a thread's session takes as long as reading so many windows: a report of 1,000 words (8 windows) is read without. */
const WORTH_A_THREAD = 16;
/** Windows in a thread's hands, so that it has work while this one is busy with other stages (some 25 ms a report; 16 ms a window). */
const IN_HAND = 4;

interface Asked<Job, Result> { job: Job; done: (result: Result) => void; failed: (error: unknown) => void }
interface Hand<Job, Result> { worker: Worker; ready: boolean; jobs: Asked<Job, Result>[] }

/**
 * What `here` does on this thread, on up to `threads` at once; it rejects with `thread-failed` once one of them has stopped. The threads run
 * `script` (see thread.ts) with `given`, end with the process and do not keep it alive when idle.
 */
export function gatherCrew<Job, Result>(here: Doer<Job, Result>, threads: number, script: URL, given: object): Doer<Job, Result> {
  const waiting: Asked<Job, Result>[] = [];
  const hands: Hand<Job, Result>[] = [];
  let asked = 0, atWorkHere = false;
  let broken: HearsayError | null = null;

  function shareOut(): void {
    if (asked > WORTH_A_THREAD && waiting.length > 1 && hands.length < threads - 1) hands.push(hire());
    for (const { worker, ready, jobs } of hands) {
      while (ready && jobs.length < Math.min(IN_HAND, fairShare()) && waiting.length > 0) {
        const job = waiting.shift()!;
        jobs.push(job);
        worker.ref();
        worker.postMessage(job.job);
      }
    }
    if (!atWorkHere) void workHere();
  }

  /** What a thread has in hand nobody can take back: of the last jobs none takes more than its part, or this one would stand idle. */
  const fairShare = (): number => Math.ceil((waiting.length + hands.reduce((n, h) => n + h.jobs.length, 0) + (atWorkHere ? 1 : 0)) / (hands.length + 1));

  async function workHere(): Promise<void> {
    atWorkHere = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) await here(job.job).then(job.done, job.failed);
    atWorkHere = false;
  }

  function hire(): Hand<Job, Result> {
    const doorway = newDoorway();
    const worker = new Worker(script, { workerData: { given, doorway } satisfies ThreadData<object> });
    process.once('exit', () => waitOutside(doorway));
    const hand: Hand<Job, Result> = { worker, ready: false, jobs: [] };
    worker.unref();
    worker.on('message', (answer: Answer<Result>) => {
      if (answer.kind === 'ready') hand.ready = true;
      else hand.jobs.shift()!.done(answer.result);
      if (hand.jobs.length === 0) worker.unref();
      shareOut();
    });
    worker.on('error', (cause) => {
      broken = new HearsayError('thread-failed', `a thread beside this one stopped: ${cause.message}`, { hint: 'use --threads 1, which starts none', cause });
      for (const job of [...hands.flatMap((h) => h.jobs), ...waiting.splice(0)]) job.failed(broken);
    });
    return hand;
  }

  return (job) => new Promise((done, failed) => {
    if (broken) { failed(broken); return; }
    asked++;
    waiting.push({ job, done, failed });
    shareOut();
  });
}
