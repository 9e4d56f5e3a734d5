/** Owns the thread that reads windows. */
import type { Manifest } from './model-files.js';
import { serve } from './thread.js';
import { openWindowReader } from './window-reader.js';

export interface WindowWorkerData { folder: string; manifest: Manifest }

serve(({ folder, manifest }: WindowWorkerData) => openWindowReader(folder, manifest));
