/** Owns who read the reports of a dossier: a version of Hearsay with its models. Another reader reads another ledger out of the same words. */
import type { Dossier } from '../domain/dossier.js';

export type Reader = Pick<Dossier['generated'], 'version' | 'models'>;

const markOf = ({ version, models }: Reader): string => JSON.stringify([version, models.map((m) => m.sha256)]);
export const sameReader = (a: Reader, b: Reader): boolean => markOf(a) === markOf(b);
