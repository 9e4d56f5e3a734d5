/** Owns the road of the report stages: their order is checked before anything runs, then each stage reads and adds. */
import { HearsayError } from '../errors.js';
import type { ReportStage, ReportState } from '../stages/stage.js';

// A road holds stages of any reads and adds; the order check below is what keeps them honest.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyStage = ReportStage<any, any>;
type Key = keyof ReportState;

/** Throws `stage-order` when a stage reads what none before it adds. */
export function checkOrder(stages: readonly AnyStage[], given: readonly Key[]): void {
  const there = new Set<Key>(given);
  for (const stage of stages) {
    const missing = (stage.reads as readonly Key[]).filter((k) => !there.has(k));
    if (missing.length) {
      throw new HearsayError('stage-order', `${stage.name} reads ${missing.join(', ')}, which no stage before it adds`);
    }
    for (const k of stage.adds as readonly Key[]) there.add(k);
  }
}

/** Takes one report down the road; throws `cancelled`. */
export async function travel(stages: readonly AnyStage[], start: Pick<ReportState, 'id' | 'source'>, signal?: AbortSignal): Promise<ReportState> {
  let state: Partial<ReportState> = start;
  for (const stage of stages) {
    if (signal?.aborted) throw new HearsayError('cancelled', 'the run was stopped');
    state = { ...state, ...(await stage.run(state)) };
  }
  return state as ReportState;
}
