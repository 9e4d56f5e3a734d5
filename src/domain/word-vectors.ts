/** Owns what static word vectors are to those who compare words; the encoder loads them. */

export interface WordVectors {
  readonly dims: number;
  /** The row of a word in lower case; -1 for a word it does not know. */
  find(word: string): number;
  /** Cosine of two rows, -1..1. */
  cosine(a: number, b: number): number;
}
