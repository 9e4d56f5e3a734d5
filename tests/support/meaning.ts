/** Owns what statements made by hand mean: the encoder that ships with the package, opened once a test file. */
import { addMeaning } from '../../src/app/meaning.js';
import { openMeaning } from '../../src/app/workspace.js';
import type { Report } from '../../src/domain/report.js';

const encoder = await openMeaning({ threads: 1 });

/** The same reports as a dossier has them, ready to be compared. */
export const meant = (reports: readonly Report[]): Promise<Report[]> => addMeaning(reports, encoder);
