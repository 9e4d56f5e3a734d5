/** Owns what the walk through a report remembers of those it met, and what weight a place in a sentence has. */
import type { Figure } from './figures.js';
import type { Standing } from './speaking.js';

/** One mention of a figure, where the walk through the report has come to. */
export interface Appearance { figure: Figure; sentence: number; paragraph: number; standing: Standing; quoted: boolean }
export interface Here { sentence: number; paragraph: number; standing: Standing; quoted: boolean }
/** `why`: the rule that decided, for whoever asks. */
export interface Resolved { figure: Figure | undefined; confidence: number; why: string }

export const POINTS: Readonly<Record<Standing, number>> = { speaker: 3, subject: 2, object: 0.5, inner: -0.5 };
export const nobody = (why: string, confidence = 0.3): Resolved => ({ figure: undefined, confidence, why });

export const isPerson = (f: Figure): boolean => f.type === 'person' || f.type === 'role';
