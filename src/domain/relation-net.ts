/** Owns what a network that relates meanings is to those who compare statements; the encoder loads it. */
import type { Meaning } from './meaning.js';
import type { RelationType } from './vocabulary.js';

/** Probabilities, 0..1, that the first statement denies (…) what the second says; each by itself. */
export type Related = Readonly<Record<RelationType, number>>;
export interface RelationNet { relate(from: Meaning, to: Meaning): Related }
