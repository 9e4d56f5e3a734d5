/** Owns the inference session: windows in, tag probabilities and joining vectors out. Batches are bounded, so memory is too. */
import * as ort from 'onnxruntime-node';
import { HearsayError } from '../errors.js';
import type { Window } from './windows.js';

/** Word pieces in one batch, padding included. 2,048 to 4,096 were equally fast on 2 cores; more only costs memory. */
const BATCH_PIECES = 2_560;

/** What the model says of one window, word by word. */
export interface Reading {
  /** [words × labels] log-probabilities. */
  tags: Float32Array;
  /** [words × 4·link] joining projections. */
  link: Float32Array;
}

export interface Session {
  read(windows: readonly Window[], each: (index: number, reading: Reading) => void): Promise<void>;
}

export async function openSession(file: string, threads?: number): Promise<Session> {
  let session: ort.InferenceSession;
  try {
    session = await ort.InferenceSession.create(file, {
      executionProviders: ['cpu'], graphOptimizationLevel: 'all', logSeverityLevel: 3,
      ...(threads ? { intraOpNumThreads: threads } : {}),
    });
  } catch (cause) {
    throw new HearsayError('model-missing', `the trained model at ${file} could not be opened`, {
      hint: 'restore models/ from the repository; onnxruntime-node must be installed for this platform', cause,
    });
  }
  return {
    async read(windows, each) {
      const order = windows.map((_, i) => i).sort((a, b) => windows[a]!.ids.length - windows[b]!.ids.length || a - b);
      for (let k = 0; k < order.length; ) {
        let n = 1;
        while (k + n < order.length && windows[order[k + n]!]!.ids.length * (n + 1) <= BATCH_PIECES) n++;
        await readBatch(session, windows, order.slice(k, k + n), each);
        k += n;
      }
    },
  };
}

async function readBatch(
  session: ort.InferenceSession, windows: readonly Window[], batch: readonly number[], each: (index: number, reading: Reading) => void,
): Promise<void> {
  const width = Math.max(...batch.map((i) => windows[i]!.ids.length));
  const size = batch.length * width;
  const ids = new BigInt64Array(size), mask = new BigInt64Array(size), types = new BigInt64Array(size);
  batch.forEach((i, row) => {
    const w = windows[i]!;
    for (let c = 0; c < w.ids.length; c++) {
      ids[row * width + c] = BigInt(w.ids[c]!);
      types[row * width + c] = BigInt(w.types[c]!);
      mask[row * width + c] = 1n;
    }
  });
  const tensor = (data: BigInt64Array) => new ort.Tensor('int64', data, [batch.length, width]);
  const out = await session.run({ input_ids: tensor(ids), attention_mask: tensor(mask), token_type_ids: tensor(types) });
  const tags = out['tags']!, link = out['link']!;
  const labels = tags.dims[2]!, wide = link.dims[2]!;
  const tagData = tags.data as Float32Array, linkData = link.data as Float32Array;
  batch.forEach((i, row) => {
    const w = windows[i]!;
    const reading: Reading = { tags: new Float32Array(w.words.length * labels), link: new Float32Array(w.words.length * wide) };
    w.first.forEach((piece, word) => {
      const at = row * width + piece;
      reading.tags.set(logSoftmax(tagData.subarray(at * labels, (at + 1) * labels)), word * labels);
      reading.link.set(linkData.subarray(at * wide, (at + 1) * wide), word * wide);
    });
    each(i, reading);
  });
}

function logSoftmax(row: Float32Array): Float32Array {
  let top = -Infinity, sum = 0;
  for (const x of row) if (x > top) top = x;
  for (const x of row) sum += Math.exp(x - top);
  const norm = top + Math.log(sum);
  return row.map((x) => x - norm);
}
