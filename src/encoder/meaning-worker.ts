/** Owns the thread that reads statements for their meaning. */
import { openMeaningReader } from './meaning-reader.js';
import { serve } from './thread.js';

export interface MeaningWorkerData { file: string }

serve(({ file }: MeaningWorkerData) => openMeaningReader(file));
