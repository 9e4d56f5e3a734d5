/** Owns the splitting of a large grouping into parts that have nothing to do with one another, so that its memory is that of the largest part. */
import { type Edge, group } from './linkage.js';

/** Edges in columns: tens of millions take 16 bytes each. */
export class Edges {
  private a = new Int32Array(1024);
  private b = new Int32Array(1024);
  private score = new Float64Array(1024);
  length = 0;

  push(a: number, b: number, score: number): void {
    if (this.length === this.a.length) {
      const grow = <T extends Int32Array | Float64Array>(from: T, to: T): T => { to.set(from); return to; };
      this.a = grow(this.a, new Int32Array(this.length * 2));
      this.b = grow(this.b, new Int32Array(this.length * 2));
      this.score = grow(this.score, new Float64Array(this.length * 2));
    }
    this.a[this.length] = a;
    this.b[this.length] = b;
    this.score[this.length++] = score;
  }

  at(i: number): Edge { return { a: this.a[i]!, b: this.b[i]!, score: this.score[i]! }; }
}

/** As `group`: what no edge of `joinAt` or more connects can never come together, so each connected part is grouped alone. Groups and members in order. */
export function groupInParts(count: number, edges: Edges, joinAt: number, forbidden: (a: number, b: number) => boolean): number[][] {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => { while (parent[i] !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; } return i; };
  for (let e = 0; e < edges.length; e++) {
    const { a, b, score } = edges.at(e);
    if (score >= joinAt) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  }
  const parts = new Map<number, { members: number[]; edges: number[] }>();
  for (let i = 0; i < count; i++) (parts.get(find(i)) ?? parts.set(find(i), { members: [], edges: [] }).get(find(i))!).members.push(i);
  for (let e = 0; e < edges.length; e++) {
    const { a, b } = edges.at(e);
    if (find(a) === find(b)) parts.get(find(a))!.edges.push(e);
  }
  const place = new Int32Array(count);
  return [...parts.values()].flatMap(({ members, edges: own }) => {
    if (members.length === 1) return [members];
    members.forEach((m, i) => { place[m] = i; });
    const local = own.map((e) => edges.at(e)).map(({ a, b, score }): Edge => ({ a: place[a]!, b: place[b]!, score }));
    return group(members.length, local, joinAt, (x, y) => forbidden(members[x]!, members[y]!)).map((g) => g.map((i) => members[i]!).sort((x, y) => x - y));
  }).sort((x, y) => x[0]! - y[0]!);
}
