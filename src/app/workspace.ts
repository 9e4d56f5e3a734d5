/** Owns the putting together of the parts: the model, the report stages in order. The only place that does. */
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

/** Opens the model that ships with the package; throws `model-missing`, `stage-order`. */
export async function openWorkspace(options: { threads?: number; watch?: Watch } = {}): Promise<Workspace> {
  const tagger = await loadTagger(options);
  const stages = reportStages(tagger);
  checkOrder(stages, ['id', 'source']);
  return { stages };
}
