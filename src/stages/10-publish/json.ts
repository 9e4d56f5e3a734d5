/** Owns the JSON form: the dossier as the contract has it. */
import type { Dossier } from '../../domain/dossier.js';

/** Well-formed even where a text holds half of a surrogate pair. */
export const renderJson = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 1)}\n`;
