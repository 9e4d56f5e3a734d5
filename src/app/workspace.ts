/** Owns the putting together of the parts: the model, the report stages in order. The only place that does. */
import { availableParallelism } from 'node:os';
import { readManifest } from '../encoder/model-files.js';
import { loadTagger } from '../encoder/tagger.js';
import type { Watch } from '../encoder/watch.js';
import type { WordVectors } from '../domain/word-vectors.js';
import { loadWordVectors, readWordsManifest } from '../encoder/word-vectors.js';
import { checkOrder, type AnyStage } from '../pipeline/road.js';
import { reportStages } from '../stages/index.js';

export interface Workspace { stages: readonly AnyStage[] }

/** The models a dossier rests on, by name and digest. */
export async function modelsInUse(): Promise<{ name: string; sha256: string }[]> {
  return (await Promise.all([readManifest(), readWordsManifest()])).map(({ name, sha256 }) => ({ name, sha256 }));
}

/** The word vectors that the corpus stages compare statements with; throws `model-missing`. */
export const openWords = (): Promise<WordVectors> => loadWordVectors();

/** Threads when nobody says how many. Beyond these the stages that run on one thread are what takes the time, and each costs some 60 MiB. */
const MOST_THREADS = 4;

/** Opens the model that ships with the package; throws `model-missing`, `stage-order`. */
export async function openWorkspace(options: { threads?: number; watch?: Watch } = {}): Promise<Workspace> {
  const { threads = Math.min(MOST_THREADS, availableParallelism()), watch } = options;
  const stages = reportStages(await loadTagger({ threads, ...(watch ? { watch } : {}) }));
  checkOrder(stages, ['id', 'source']);
  return { stages };
}
