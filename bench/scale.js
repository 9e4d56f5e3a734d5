// @ts-check
/**
 * Owns the scale bench: the corpus stages (claims, relations, lineage, assessment) over 1,000 to 100,000 generated reports, each in a process of its own,
 * and one more report added to the pile. Sizes may be named: `node bench/scale.js 1000 10000`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
/** Reports added one at a time; the first also makes the look-up of names, which only a growing pile needs. */
const ADDED = 20;
/** @typedef {{ seconds: number, cpuSeconds: number, peakMib: number, statements: number, claims: number, firstMs: number, medianMs: number, medianCpuMs: number }} Figures */

/** @param {(name: string, value: string) => void} show @param {number[]} [sizes] */
export function measureScale(show, sizes = [1_000, 10_000, 100_000]) {
  /** @type {{ size: number, cpu: number } | undefined} */
  let before;
  for (const size of sizes) {
    const done = spawnSync(process.execPath, ['--max-old-space-size=12000', self, '--one', String(size)], { encoding: 'utf8' });
    if (done.status !== 0) { show(`corpus stages, ${size} reports`, `failed: ${done.stderr.trim().split('\n').at(-1)}`); continue; }
    const r = /** @type {Figures} */ (JSON.parse(done.stdout));
    const growth = before ? `, grows with n^${(Math.log(r.cpuSeconds / before.cpu) / Math.log(size / before.size)).toFixed(2)}` : '';
    show(`corpus stages, ${size} reports`, `${r.seconds.toFixed(1)} s (${r.cpuSeconds.toFixed(1)} s of processor${growth}), peak ${r.peakMib} MiB, ${r.statements} statements, ${r.claims} claims`);
    show(`one more report added to ${size}`, `${r.medianMs.toFixed(0)} ms (${r.medianCpuMs.toFixed(0)} ms of processor); the first ${r.firstMs.toFixed(0)} ms`);
    before = { size, cpu: r.cpuSeconds };
  }
}

/** @param {number} size @returns {Promise<Figures>} */
async function measureOne(size) {
  const { generateReports } = await import('./generate.js');
  const { openPile, openRelations } = await import('../dist/index.js');
  const reports = generateReports(size + ADDED), net = await openRelations();
  const started = performance.now(), cpu = cpuMs();
  const pile = openPile(reports.slice(0, size), { today: null }, net), claims = pile.dossier([], [], '2031-01-01T00:00:00Z').claims.length;
  const seconds = (performance.now() - started) / 1000, cpuSeconds = (cpuMs() - cpu) / 1000, peakMib = Math.round(process.resourceUsage().maxRSS / 1024);
  const added = reports.slice(size).map((r) => {
    const from = performance.now(), fromCpu = cpuMs();
    pile.add([r]);
    return { ms: performance.now() - from, cpu: cpuMs() - fromCpu };
  });
  const median = (/** @type {number[]} */ list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return {
    seconds, cpuSeconds, peakMib, claims, statements: reports.slice(0, size).reduce((n, r) => n + r.statements.length, 0),
    firstMs: added[0]?.ms ?? 0, medianMs: median(added.map((a) => a.ms)), medianCpuMs: median(added.map((a) => a.cpu)),
  };
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

if (process.argv[1] === self) {
  const sizes = process.argv.slice(2).filter((a) => a !== '--one').map(Number);
  if (process.argv[2] === '--one') process.stdout.write(JSON.stringify(await measureOne(sizes[0] ?? 1000)));
  else measureScale((name, value) => process.stdout.write(`${name.padEnd(46)} ${value}\n`), sizes);
}
