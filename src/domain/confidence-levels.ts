/**
 * Owns the words for a least confidence, and what they stand for. As confidence is a probability of being right, a word means the same whatever
 * model reads; what is kept and how much of it is right, `npm run calibrate` measures on PolNeAR dev and writes into the guide. Moving
 * `nearly-certain` up by 0.1 costs there a quarter of what it keeps and makes three in a hundred of the rest right that were not.
 */
export const CONFIDENCE_LEVELS = {
  'everything': { label: 'everything', gloss: 'nothing is left out', least: 0 },
  'likely': { label: 'likely', gloss: 'rather read rightly than not', least: 0.5 },
  'nearly-certain': { label: 'nearly certain', gloss: 'read rightly in at least four cases of five', least: 0.8 },
} as const;
export type ConfidenceLevel = keyof typeof CONFIDENCE_LEVELS;

/** Whole percent, rounded down, so that what is at least a level stays there on every form of output. */
export const percentOf = (confidence: number): number => Math.floor(Math.round(confidence * 1000) / 10);
