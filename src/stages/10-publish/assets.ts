/** Owns finding the page's script and style: beside the compiled stage, or, when run from the sources, in the last build. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Assets { script: string; style: string }

const read = (name: string): string => {
  const places = [`../../web/${name}`, `../../../dist/web/${name}`].map((p) => fileURLToPath(new URL(p, import.meta.url)));
  const path = places.find((p) => existsSync(p));
  if (path === undefined) throw new Error(`invariant: ${name} is not built; run "npm run build"`);
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
};

export const readAssets = (): Assets => ({ script: read('page.js'), style: read('page.css') });
