/** Owns the dossier of the example story, made once a test run whoever asks first; the others wait for it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.js';
import { hearsay, root } from './command.js';

export const STORY = 'examples/story';
export const storyFiles = (): string[] => readdirSync(join(root, STORY)).sort();
export interface Example { json: string; html: string; md: string; csv: string; dossier: Dossier; stderr: string }

/** All four forms of one run over the folder. */
export async function example(): Promise<Example> {
  const folder = join(inject('sharedFolder'), 'example'), making = `${folder}.making`;
  for (let i = 0; !existsSync(folder); i++) {
    try { mkdirSync(making); } catch {
      if (i > 1000) throw new Error(`the example dossier was not made in time: see ${making}`);
      await pause(100);
      continue;
    }
    const file = (ending: string): string => join(making, `d.${ending}`);
    const done = await hearsay(['report', STORY, ...['json', 'html', 'md', 'csv'].flatMap((e) => ['-o', file(e)])]);
    if (done.status !== 0) throw new Error(`hearsay report ${STORY}: ${done.stderr}`);
    writeFileSync(file('stderr'), done.stderr);
    renameSync(making, folder);
  }
  const read = (ending: string): string => readFileSync(join(folder, `d.${ending}`), 'utf8');
  const json = read('json');
  return { json, html: read('html'), md: read('md'), csv: read('csv'), stderr: read('stderr'), dossier: JSON.parse(json) as Dossier };
}
