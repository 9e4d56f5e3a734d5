/** Owns the opening of a model file as an inference session. */
import * as ort from 'onnxruntime-node';
import { HearsayError } from '../errors.js';

/** One thread: what is done at once is several jobs, not the parts of one. Throws `model-missing`. */
export async function openModel(file: string): Promise<ort.InferenceSession> {
  try {
    return await ort.InferenceSession.create(file, { executionProviders: ['cpu'], graphOptimizationLevel: 'all', logSeverityLevel: 3, intraOpNumThreads: 1 });
  } catch (cause) {
    throw new HearsayError('model-missing', `the trained model at ${file} could not be opened`, {
      hint: 'restore models/ from the repository; onnxruntime-node must be installed for this platform', cause,
    });
  }
}
