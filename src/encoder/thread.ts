/** Owns a thread's own end of a crew: jobs come, results go, in order. crew.ts owns the other end. */
import { parentPort, workerData } from 'node:worker_threads';
import { inside, type Doorway } from './leave.js';

export type Doer<Job, Result> = (job: Job) => Promise<Result>;
export interface ThreadData<Given> { given: Given; doorway: Doorway }
export type Answer<Result> = { kind: 'ready' } | { kind: 'done'; result: Result };

/** To be called once by the script of a thread: `open` with what its crew was given makes what does the jobs. */
export function serve<Given, Job, Result>(open: (given: Given) => Promise<Doer<Job, Result>>): void {
  const { given, doorway } = workerData as ThreadData<Given>;
  const answer = (a: Answer<Result>): void => parentPort!.postMessage(a);
  const opening = inside(doorway, () => open(given));
  let last: Promise<void> = opening.then(() => answer({ kind: 'ready' }));
  // A failure is thrown, and reaches the other end as the thread's own.
  parentPort!.on('message', (job: Job) => {
    last = last.then(async () => {
      const work = await opening;
      answer({ kind: 'done', result: await inside(doorway, () => work(job)) });
    });
  });
}
