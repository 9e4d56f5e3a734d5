/** The import law of the house: who may import whom, type imports included, and no cycles. ARCHITECTURE.md says why. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true }).map(String).filter((f) => /\.ts$/.test(f) && statSync(join(src, f)).isFile());
const product = files.filter((f) => !f.endsWith('.test.ts'));

/** The room of a file: its folder under src, for stages with the stage. */
const roomOf = (file: string): string => {
  const [top, second] = file.split('/');
  if (!file.includes('/')) return file.replace(/\.ts$/, '');
  return top === 'stages' && file.split('/').length > 2 ? `stages/${second}` : top === 'stages' ? 'stages' : top!;
};
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)\b[^'";]*?\bfrom\s+['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]|\bnew URL\('(\.[^']+-worker\.js)'/gm)]
    .map((m) => relative(src, resolve(dirname(join(src, file)), (m[1] ?? m[2] ?? m[3])!)).replace(/\.js$/, '.ts'));

const MAY: readonly [RegExp, RegExp][] = [
  [/^(?:domain|errors)$/, /^domain$/],
  [/^language$/, /^(?:domain|language)$/],
  [/^encoder$/, /^(?:domain|errors|encoder)$/],
  [/^stages$/, /^(?:domain|encoder|stages(?:\/.*)?)$/],
  [/^pipeline$/, /^(?:domain|errors|stages|pipeline)$/],
  [/^store$/, /^(?:domain|errors|store)$/],
  [/^app$/, /^(?:domain|errors|encoder|pipeline|stages|store|app)$/],
  [/^(?:cli|server|index)$/, /^(?:app|domain|errors|cli|server)$/],
  [/^web$/, /^(?:domain|web)$/],
];
const allowed = (from: string, to: string): boolean => {
  if (from.startsWith('stages/')) return to === from || to === 'stages' || /^(?:domain|errors|language|encoder)$/.test(to);
  const rule = MAY.find(([f]) => f.test(from));
  if (!rule) throw new Error(`no rule for the room ${from}: say in this test what it may import`);
  return rule[1].test(to);
};

it('rooms import only what they may', () => {
  const wrong = product.flatMap((f) => importsOf(f).filter((to) => !allowed(roomOf(f), roomOf(to))).map((to) => `${f} imports ${to}`));
  expect(wrong).toEqual([]);
});

it('a stage takes from the stages folder only what a stage is', () => {
  const wrong = product.filter((f) => f.startsWith('stages/') && f.split('/').length > 2)
    .flatMap((f) => importsOf(f).filter((to) => roomOf(to) === 'stages' && to !== 'stages/stage.ts').map((to) => `${f} imports ${to}`));
  expect(wrong).toEqual([]);
});

it('every import leads to a file', () => {
  const there = new Set(files);
  expect(product.flatMap((f) => importsOf(f).filter((to) => to.endsWith('.ts') && !there.has(to)).map((to) => `${f} imports ${to}`))).toEqual([]);
});

it('there are no cycles', () => {
  const graph = new Map(product.map((f) => [f, importsOf(f)]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (f: string, path: string[]): void => {
    if (state.get(f) === 'done') return;
    if (state.get(f) === 'open') { cycles.push([...path.slice(path.indexOf(f)), f].join(' → ')); return; }
    state.set(f, 'open');
    for (const to of graph.get(f) ?? []) visit(to, [...path, f]);
    state.set(f, 'done');
  };
  for (const f of product) visit(f, []);
  expect(cycles).toEqual([]);
});

it('every product file is reached from a way in: nothing dead', () => {
  const reached = new Set<string>();
  const follow = (f: string): void => { if (!reached.has(f)) { reached.add(f); for (const to of importsOf(f)) follow(to); } };
  for (const f of ['cli/main.ts', 'index.ts', 'web/page.ts']) follow(f);
  expect(product.filter((f) => !reached.has(f))).toEqual([]);
});

it('every file opens with what it owns', () => {
  const silent = product.filter((f) => !/^\/\*\*/.test(readFileSync(join(src, f), 'utf8').replace(/^#!.*\n/, '')));
  expect(silent).toEqual([]);
});
