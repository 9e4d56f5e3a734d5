/** The demo: reads the example story as a user would and says where to look. Runs after the build. */
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../dist/cli/main.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const story = join(root, 'examples', 'story'), out = join(root, 'demo');
const io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
const here = (path) => relative(process.cwd(), path) || '.';

mkdirSync(out, { recursive: true });
const started = Date.now();
const written = await run(['report', story, '--quiet', '-o', join(out, 'dossier.html'), '-o', join(out, 'dossier.json')], io);
if (written !== 0) process.exit(written);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
await run(['report', story, '--quiet'], io);
process.stdout.write(`
Read in ${seconds} s, on this machine alone. Where to look:
  ${here(join(out, 'dossier.html'))}   the page: open it in a browser, it needs no network
  ${here(join(out, 'dossier.json'))}   the data behind it
  ${here(story)}   the eight invented reports it was made from
Now with reports of your own:
  node bin/hearsay.js report FOLDER -o story.html
`);
