#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
// Set before the rest is loaded. V8 recompiles what is warm rather than hot, which takes longer than it saves: 4.2 s beside the model for
// PolNeAR dev without this, 3.1 with it; six times as long a stream 12.4 and 10.5. And it interprets a regular expression at first, which for
// ours takes longer than to compile them: a first report of 1,000 words 0.24 s sooner, PolNeAR dev another 0.2 s.
setFlagsFromString('--interrupt-budget=1000000');
setFlagsFromString('--no-regexp-tier-up');
const main = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('hearsay: not built yet. Run: npm run build\n');
  process.exit(1);
}
const { run } = await import(main.href);
process.exitCode = await run(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr });
