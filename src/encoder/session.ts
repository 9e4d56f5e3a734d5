/** Owns the inference session: a window in, tag probabilities and joining vectors out. */
import * as ort from 'onnxruntime-node';
import { openModel } from './open-model.js';
import type { Window } from './windows.js';

/** What the model says of one window, word by word. */
export interface Reading {
  /** [words × labels] log-probabilities. */
  tags: Float32Array;
  /** [words × 4·link] joining projections. */
  link: Float32Array;
  /** [words × 3] log-probabilities: outside of any proposition, its first word, a further one. */
  propositions: Float32Array;
}

/**
 * One window a run: int8 activations are scaled by what stands in a run, so a window that met another there would read a little otherwise.
 * It costs nothing: a run of several needs padding, and its states leave the processor's cache (11,200 word pieces/s for one window of 192,
 * 12,000 for three, 11,400 for eight).
 */
export interface Session { read(window: Window): Promise<Reading> }

export async function openSession(file: string): Promise<Session> {
  const session = await openModel(file);
  return {
    async read({ ids, types, first }) {
      const row = (values: readonly number[]) => new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
      const out = await session.run({ input_ids: row(ids), token_type_ids: row(types) });
      return { tags: likelihoods(out['tags']!, first), link: firstRows(out['link']!, first), propositions: likelihoods(out['propositions']!, first) };
    },
  };
}

/** Of the rows of all pieces those of each word's first. */
function firstRows(all: ort.Tensor, first: readonly number[]): Float32Array {
  const wide = all.dims[2]!, data = all.data as Float32Array;
  const out = new Float32Array(first.length * wide);
  first.forEach((piece, word) => out.set(data.subarray(piece * wide, (piece + 1) * wide), word * wide));
  return out;
}

function likelihoods(all: ort.Tensor, first: readonly number[]): Float32Array {
  const rows = firstRows(all, first), wide = all.dims[2]!;
  for (let at = 0; at < rows.length; at += wide) logSoftmax(rows.subarray(at, at + wide));
  return rows;
}

function logSoftmax(row: Float32Array): void {
  let top = -Infinity, sum = 0;
  for (const x of row) if (x > top) top = x;
  for (const x of row) sum += Math.exp(x - top);
  const norm = top + Math.log(sum);
  for (let i = 0; i < row.length; i++) row[i]! -= norm;
}
