/** Copies to dist/ what the compiler leaves behind in src/: style sheets and data files. Runs after tsc. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const COPIED = /\.(css|json|txt|tsv|csv)$/;

for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
  const folder = entry.parentPath ?? entry.path;
  if (!entry.isFile() || !COPIED.test(entry.name) || folder.includes('fixtures')) continue;
  const from = join(folder, entry.name);
  const to = join(root, 'dist', from.slice(join(root, 'src').length + 1));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
