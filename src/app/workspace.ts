/** Owns the putting together of the parts: the model, the report stages in order. The only place that does. */
import { availableParallelism } from 'node:os';
import { readManifest } from '../encoder/model-files.js';
import { loadTagger } from '../encoder/tagger.js';
import type { Watch } from '../encoder/watch.js';
import type { RelationNet } from '../domain/relation-net.js';
import { loadRelationNet } from '../encoder/relation-net.js';
import { loadMeaning, type MeaningEncoder, readMeaningManifest } from '../encoder/meaning-encoder.js';
import { checkOrder, type AnyStage } from '../pipeline/road.js';
import { reportStages } from '../stages/one-report.js';

export interface Workspace { stages: readonly AnyStage[] }

/** The models a dossier rests on, by name and digest. */
export async function modelsInUse(): Promise<{ name: string; sha256: string }[]> {
  return (await Promise.all([readManifest(), readMeaningManifest()])).map(({ name, sha256 }) => ({ name, sha256 }));
}

/** By which the corpus stages tell how claims are related; throws `model-missing`. */
export const openRelations = (): Promise<RelationNet> => loadRelationNet();

/** The encoder of what statements mean; see meaning.ts. Throws `model-missing`. */
export const openMeaning = (options: { threads?: number } = {}): Promise<MeaningEncoder> => loadMeaning({ threads: threadsOf(options) });

/** Threads when nobody says how many. Beyond these the stages that run on one thread are what takes the time, and each costs some 60 MiB. */
const MOST_THREADS = 4;

const threadsOf = ({ threads = Math.min(MOST_THREADS, availableParallelism()) }: { threads?: number }): number => threads;

/** Opens the model that ships with the package; throws `model-missing`, `stage-order`. */
export async function openWorkspace(options: { threads?: number; watch?: Watch } = {}): Promise<Workspace> {
  const { watch } = options;
  const stages = reportStages(await loadTagger({ threads: threadsOf(options), ...(watch ? { watch } : {}) }));
  checkOrder(stages, ['id', 'source']);
  return { stages };
}
