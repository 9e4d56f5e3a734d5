/**
 * Owns the encoder of meaning as the rest of Hearsay sees it: a statement in its report in, a vector out. Vectors of statements that make one claim
 * lie close. training/meaning.py makes the model and cuts texts in the same way.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { MEANING_ASPECTS, MEANING_DIMS } from '../domain/meaning.js';
import { byStart, hull, type Span } from '../domain/span.js';
import { RelationType } from '../domain/vocabulary.js';
import { gatherCrew } from './crew.js';
import type { MeaningInput } from './meaning-reader.js';
import { openMeaningReader } from './meaning-reader.js';
import type { MeaningWorkerData } from './meaning-worker.js';
import { readModelJson, TAGGER_FOLDER } from './model-files.js';
import { loadPieces, type Pieces } from './pieces.js';

export const MEANING_FOLDER = fileURLToPath(new URL('../../models/meaning/', import.meta.url));
const Rows = z.array(z.array(z.number()));
const RelationWeights = z.object({ types: z.array(RelationType), one: Rows, other: Rows, both: Rows, bias: z.array(z.number()), out: Rows, outBias: z.array(z.number()) });
/** See relation-net.ts. */
export type RelationWeights = z.infer<typeof RelationWeights>;
/** `left`: pieces of what stands before the statement; `leftChars`: so far back it is looked for. `longest`: pieces of the statement itself. */
const Manifest = z.object({ name: z.string(), dims: z.literal(MEANING_DIMS), aspects: z.literal(MEANING_ASPECTS), left: z.int(), leftChars: z.int(), longest: z.int(), sha256: z.string(), relations: RelationWeights });
export type MeaningManifest = z.infer<typeof Manifest>;
export const readMeaningManifest = async (folder = MEANING_FOLDER): Promise<MeaningManifest> => Manifest.parse(await readModelJson(folder, 'meaning.json'));

/** Some 20 ms of work, as a window of the tagger is. */
const STATEMENTS_A_JOB = 8;

export interface MeaningEncoder {
  /** The bytes of each meaning, in order; see domain/meaning.ts. */
  encode(text: string, contents: readonly (readonly Span[])[]): Promise<Int8Array[]>;
}

/** Loads the model that ships with the package; reads on up to `threads` threads. Throws `model-missing`. */
export async function loadMeaning({ folder = MEANING_FOLDER, threads }: { folder?: string; threads: number }): Promise<MeaningEncoder> {
  const manifest = await readMeaningManifest(folder), file = `${folder}meaning.int8.onnx`;
  // The vocabulary is the tagger's: both grew out of one encoder.
  const [pieces, here] = await Promise.all([loadPieces(TAGGER_FOLDER), openMeaningReader(file)]);
  const read = gatherCrew(here, threads, new URL('./meaning-worker.js', import.meta.url), { file } satisfies MeaningWorkerData);
  return {
    async encode(text, contents) {
      const inputs = contents.map((c) => inputOf(text, c, pieces, manifest)), jobs: MeaningInput[][] = [];
      for (let i = 0; i < inputs.length; i += STATEMENTS_A_JOB) jobs.push(inputs.slice(i, i + STATEMENTS_A_JOB));
      return (await Promise.all(jobs.map(read))).flat();
    },
  };
}

function inputOf(text: string, content: readonly Span[], pieces: Pieces, { left, leftChars, longest }: MeaningManifest): MeaningInput {
  const cut = (words: string): number[] => words.split(/\s+/u).filter(Boolean).flatMap((w) => [...pieces.of(w)]);
  const [start] = hull(content), before = text.slice(Math.max(0, start - leftChars), start);
  const context = cut(before.slice(before.lastIndexOf('\n') + 1)).slice(-left);
  const own = cut([...content].sort(byStart).map(([a, b]) => text.slice(a, b)).join(' ')).slice(0, longest);
  const ids = [pieces.start, ...context, ...(own.length ? own : [pieces.separator]), pieces.separator];
  return { ids, from: 1 + context.length, to: ids.length - 1 };
}
