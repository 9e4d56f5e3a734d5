// @ts-check
/** Owns the scale bench: the corpus stages (claims, relations, lineage, assessment) over 1,000 to 100,000 generated reports, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** @param {(name: string, value: string) => void} show @param {number[]} [sizes] */
export async function measureScale(show, sizes = [1_000, 10_000, 100_000]) {
  for (const size of sizes) {
    const done = spawnSync(process.execPath, ['--max-old-space-size=12000', self, String(size)], { encoding: 'utf8' });
    if (done.status !== 0) { show(`corpus stages, ${size} reports`, `failed: ${done.stderr.trim().split('\n').at(-1)}`); continue; }
    const r = JSON.parse(done.stdout);
    show(`corpus stages, ${size} reports`, `${r.seconds.toFixed(1)} s, peak ${r.peakMib} MiB, ${r.statements} statements, ${r.claims} claims`);
  }
}

if (process.argv[1] === self) {
  const { generateReports } = await import('./generate.js');
  const { buildDossier, openWords } = await import('../dist/index.js');
  const reports = generateReports(Number(process.argv[2]));
  const words = await openWords();
  const started = process.hrtime.bigint();
  const dossier = buildDossier(reports, [], [], '2031-01-01T00:00:00Z', { today: null }, words);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(JSON.stringify({ seconds, peakMib: Math.round(process.resourceUsage().maxRSS / 1024), statements: reports.length * 10, claims: dossier.claims.length }));
}
