/** Owns the bytes in which a statement carries its meaning: a direction, then aspects. models/meaning makes them; see training/meaning.py. */

/** Figures of the direction; statements of one claim point the same way. */
export const MEANING_DIMS = 128;
/** Behind them the aspects, each -127..127: what relations between statements are read from. */
export const MEANING_ASPECTS = 64;

/** `size` is the length of the direction, whose figures are in no unit of their own. */
export interface Meaning { readonly direction: Int8Array; readonly size: number; readonly aspects: Int8Array }

export function readMeaning(base64: string): Meaning {
  const bytes = new Int8Array(Buffer.from(base64, 'base64'));
  if (bytes.length !== MEANING_DIMS + MEANING_ASPECTS) throw new Error(`a meaning of ${bytes.length} bytes: another model made it`);
  const direction = bytes.subarray(0, MEANING_DIMS);
  return { direction, size: Math.sqrt(dot(direction, direction)) || 1, aspects: bytes.subarray(MEANING_DIMS) };
}

export const writeMeaning = (bytes: Int8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

/** Cosine of the two directions, -1..1. */
export const likeness = (a: Meaning, b: Meaning): number => dot(a.direction, b.direction) / (a.size * b.size);

function dot(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
