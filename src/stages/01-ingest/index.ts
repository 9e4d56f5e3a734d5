/** Owns the first stage's face: inputs of every kind become reports, or are named with the reason why not. */
export { displayName } from './display-name.js';
export type { Ingested, IngestOptions } from './ingested.js';
export { readInputs } from './read-inputs.js';
export { readJsonLines } from './json-lines.js';
export { readText, readText as readBytes } from './read-text.js';
