/** Owns the reading of statements for their meaning on the thread it is called on: pieces in, vectors out. */
import * as ort from 'onnxruntime-node';
import { openModel } from './open-model.js';

/** One statement as the model reads it: its pieces, behind those that stand before it in its paragraph; `from` and `to` bound its own. */
export interface MeaningInput { ids: readonly number[]; from: number; to: number }
export type MeaningReader = (inputs: readonly MeaningInput[]) => Promise<Int8Array[]>;

/** What the greatest figure of a direction becomes, since its length tells nothing; and an aspect of 1. */
const FULL = 127;

/** One statement a run, so that no vector depends on what else is read. Throws `model-missing`. */
export async function openMeaningReader(file: string): Promise<MeaningReader> {
  const session = await openModel(file);
  return async (inputs) => {
    const out: Int8Array[] = [];
    for (const { ids, from, to } of inputs) {
      const weight = new Float32Array(ids.length).fill(1, from, to);
      const run = await session.run({ input_ids: new ort.Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]), weight: new ort.Tensor('float32', weight, [1, ids.length]) });
      out.push(toBytes(run['vector']!.data as Float32Array, run['aspects']!.data as Float32Array));
    }
    return out;
  };
}

/** As domain/meaning.ts reads them. */
function toBytes(direction: Float32Array, aspects: Float32Array): Int8Array {
  const most = direction.reduce((m, x) => Math.max(m, Math.abs(x)), 0) || 1;
  return Int8Array.from([...direction].map((x) => x / most).concat([...aspects]), (x) => Math.round(x * FULL));
}
