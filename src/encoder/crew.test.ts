/** Windows shared among threads; what a thread of its own reads is tried in tests/e2e, with the built program. */
import { describe, expect, it } from 'vitest';
import { gatherCrew } from './crew.js';
import type { Proposal } from './join.js';
import type { Window } from './windows.js';

const windowOf = (id: number): Window => ({ ids: [id], types: [0], first: [], words: [], paragraphs: [] });
const proposalOf = (id: number): Proposal => ({ content: [[id, id + 1]], cue: [], source: [], foundBy: { kind: 'tagger', parts: { content: 1, cue: 1, source: 1, toCue: 1, toSource: 1 }, score: 1 } });
/** Beside this file there is no built worker, so that the thread cannot start. */
const script = new URL('./window-worker.js', import.meta.url);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('a crew', () => {
  it('of one thread reads one window at a time, each for whoever asked', async () => {
    let now = 0, most = 0;
    const read = gatherCrew(async ({ ids }: Window) => {
      most = Math.max(most, ++now);
      await soon();
      now--;
      return [proposalOf(ids[0]!)];
    }, 1, script, {});
    const got = await Promise.all(Array.from({ length: 40 }, (_, i) => read(windowOf(i))));
    expect(got.map((p) => p[0]!.content[0]![0])).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(most).toBe(1);
  });
  it('goes on after a window that failed', async () => {
    const read = gatherCrew(async ({ ids }: Window) => { if (ids[0] === 1) throw new Error('one'); return []; }, 1, script, {});
    expect((await Promise.allSettled([0, 1, 2].map((i) => read(windowOf(i))))).map((r) => r.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
  it('says so when a thread stops, to all who wait and to all who ask later', async () => {
    const read = gatherCrew(async (_: Window) => { await soon(); await soon(); return []; }, 2, script, {});
    await expect(Promise.all(Array.from({ length: 1000 }, (_, i) => read(windowOf(i))))).rejects.toMatchObject({ code: 'thread-failed' });
    await expect(read(windowOf(0))).rejects.toMatchObject({ code: 'thread-failed' });
  });
});
