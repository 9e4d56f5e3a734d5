/** Owns the grouping: average linkage over scored pairs under cannot-link constraints. */

export interface Edge { readonly a: number; readonly b: number; readonly score: number }

/** In large clusters each member was compared with its neighbours only; the average counts no more than so many for each. */
const COMPARED = 60;

/** Merges are tried best edge first; a pair never compared counts as 0 in the average. */
export function group(count: number, edges: readonly Edge[], joinAt: number, forbidden: (a: number, b: number) => boolean): number[][] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const members = parent.map((i) => [i]);
  const links = parent.map(() => new Map<number, number>());
  const find = (i: number): number => { let r = i; while (parent[r] !== r) r = parent[r]!; while (parent[i] !== r) { const n = parent[i]!; parent[i] = r; i = n; } return r; };
  // Clusters only grow, so what is refused once stays refused.
  const refused = new Set<number>();
  for (const e of edges) {
    links[e.a]!.set(e.b, e.score);
    links[e.b]!.set(e.a, e.score);
  }
  const sorted = [...edges].filter((e) => e.score >= joinAt).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (let merged = true; merged;) {
    merged = false;
    for (const e of sorted) {
      let a = find(e.a), b = find(e.b);
      if (a === b) continue;
      if (links[a]!.size < links[b]!.size) [a, b] = [b, a];
      const sum = links[a]!.get(b) ?? 0;
      const [small, large] = [members[a]!.length, members[b]!.length].sort((x, y) => x - y) as [number, number];
      if (sum / (small * Math.min(large, COMPARED)) < joinAt) continue;
      const pair = Math.min(a, b) * count + Math.max(a, b);
      if (refused.has(pair)) continue;
      if (members[a]!.some((x) => members[b]!.some((y) => forbidden(x, y)))) {
        refused.add(pair);
        continue;
      }
      for (const [c, s] of links[b]!) {
        if (c === a) continue;
        const total = (links[a]!.get(c) ?? 0) + s;
        links[a]!.set(c, total);
        links[c]!.set(a, total);
        links[c]!.delete(b);
      }
      links[a]!.delete(b);
      links[b]!.clear();
      members[a]!.push(...members[b]!);
      members[b] = [];
      parent[b] = a;
      merged = true;
    }
  }
  return members.filter((m) => m.length > 0);
}
