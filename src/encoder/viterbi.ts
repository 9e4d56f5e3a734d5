/** Owns the best B/I/O sequence under its constraints: I-x stands only after B-x or I-x. Viterbi 1967, on log-probabilities. */

/** scores: [words × labels], row by row, label 0 = O, 2k+1 = B of role k, 2k+2 = I of role k. Returns a label for each word. */
export function bestSequence(scores: Float32Array, words: number, labels: number): Uint8Array {
  const best = new Uint8Array(words);
  if (words === 0) return best;
  const from = new Uint8Array(words * labels);
  let last = new Float32Array(labels);
  for (let l = 0; l < labels; l++) last[l] = l > 0 && l % 2 === 0 ? -Infinity : scores[l]!;
  for (let w = 1; w < words; w++) {
    const next = new Float32Array(labels);
    let top = 0;
    for (let l = 1; l < labels; l++) if (last[l]! > last[top]!) top = l;
    for (let l = 0; l < labels; l++) {
      let via = top;
      if (l > 0 && l % 2 === 0) via = last[l - 1]! > last[l]! ? l - 1 : l;
      from[w * labels + l] = via;
      next[l] = last[via]! + scores[w * labels + l]!;
    }
    last = next;
  }
  let at = 0;
  for (let l = 1; l < labels; l++) if (last[l]! > last[at]!) at = l;
  for (let w = words - 1; w >= 0; w--) {
    best[w] = at;
    at = from[w * labels + at]!;
  }
  return best;
}
