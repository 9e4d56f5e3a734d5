/**
 * Owns the joining of tagged spans into attributions: a content piece chooses its cue, a cue chooses its source or none.
 * Scores come from the model's own states (a biaffine scorer in the manner of Dozat and Manning 2017, reduced to a dot product)
 * and a learned bias for the distance between the two. Which words are a span is viterbi.ts's business.
 */
import type { FoundByTagger, TaggerParts } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { Manifest } from './model-files.js';
import type { Reading } from './session.js';
import { bestSequence } from './viterbi.js';
import type { Window } from './windows.js';

/** What the model proposes as one attribution. */
export interface Proposal {
  content: Span[]; cue: Span[]; source: Span[];
  foundBy: FoundByTagger;
}

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
interface Piece { from: number; to: number; probability: number }

export function joinWindow(window: Window, reading: Reading, manifest: Manifest): Proposal[] {
  const labels = manifest.labels.length;
  const best = bestSequence(reading.tags, window.words.length, labels);
  const found = readPieces(best, reading, labels);
  const { source: sources, cue: cues, content: contents } = found;
  if (contents.length === 0 || cues.length === 0) return [];
  const toCue = pairScores(contents, cues, reading, manifest, 0);
  const toSource = pairScores(cues, sources, reading, manifest, 1);
  const byCue = new Map<number, { pieces: Piece[]; join: number }>();
  contents.forEach((content, i) => {
    const choice = choose(toCue[i]!);
    if (choice.index === cues.length) return;
    const at = byCue.get(choice.index) ?? { pieces: [], join: 1 };
    at.pieces.push(content);
    at.join = Math.min(at.join, choice.probability);
    byCue.set(choice.index, at);
  });
  const place = (p: Piece): Span => [window.words[p.from]![0], window.words[p.to - 1]![1]];
  return [...byCue].sort((a, b) => a[0] - b[0]).map(([c, { pieces, join }]) => {
    const cue = cues[c]!;
    const choice = choose(toSource[c]!);
    const source = sources[choice.index];
    const parts: TaggerParts = {
      content: Math.min(...pieces.map((p) => p.probability)), cue: cue.probability, source: source?.probability ?? 1,
      toCue: join, toSource: choice.probability,
    };
    const score = Math.min(1, (parts.content * parts.cue * parts.source * parts.toCue * parts.toSource) ** (1 / 2));
    return { content: pieces.map(place), cue: [place(cue)], source: source ? [place(source)] : [], foundBy: { kind: 'tagger', parts, score } };
  });
}

/** Spans of each role; a span's probability is the geometric mean of its words'. */
function readPieces(best: Uint8Array, reading: Reading, labels: number): Record<Role, Piece[]> {
  const out: Record<Role, Piece[]> = { source: [], cue: [], content: [] };
  for (let w = 0; w < best.length; ) {
    const label = best[w]!;
    if (label === 0) { w++; continue; }
    let end = w + 1, sum = reading.tags[w * labels + label]!;
    while (end < best.length && best[end] === label + (label % 2)) {
      sum += reading.tags[end * labels + best[end]!]!;
      end++;
    }
    out[ROLES[(label - 1) >> 1]!].push({ from: w, to: end, probability: Math.exp(sum / (end - w)) });
    w = end;
  }
  return out;
}

/** [children][heads + 1] probabilities, the last column "none". */
function pairScores(children: Piece[], heads: Piece[], reading: Reading, manifest: Manifest, kind: 0 | 1): number[][] {
  const size = manifest.link, wide = 4 * size, at = kind * 2 * size;
  const mean = (p: Piece, offset: number): Float32Array => {
    const sum = new Float32Array(size);
    for (let w = p.from; w < p.to; w++) for (let d = 0; d < size; d++) sum[d]! += reading.link[w * wide + offset + d]!;
    return sum.map((x) => x / (p.to - p.from));
  };
  const headStates = heads.map((h) => mean(h, at + size));
  return children.map((c) => {
    const state = mean(c, at);
    const row = heads.map((h, j) => {
      let dot = 0;
      const other = headStates[j]!;
      for (let d = 0; d < size; d++) dot += state[d]! * other[d]!;
      return dot / Math.sqrt(size) + manifest.bias[kind]![bucket(h.from - c.from)]!;
    });
    row.push(manifest.none[kind]!);
    const top = Math.max(...row);
    const exp = row.map((x) => Math.exp(x - top));
    const sum = exp.reduce((a, b) => a + b, 0);
    return exp.map((x) => x / sum);
  });
}

function choose(row: readonly number[]): { index: number; probability: number } {
  let index = 0;
  for (let k = 1; k < row.length; k++) if (row[k]! > row[index]!) index = k;
  return { index, probability: row[index]! };
}

/** Signed word distance → 0..15: its sign, and a logarithmic size. The same as training/model.py's. */
function bucket(distance: number): number {
  const size = Math.abs(distance);
  const k = size < 2 ? 0 : Math.min(7, Math.floor(Math.log2(size)));
  return distance < 0 ? k : 8 + k;
}
