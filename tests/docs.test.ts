/** The docs cannot lie: what they name exists, what they show runs, and the generated part is what the code says now. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
// eslint-disable-next-line import/no-relative-packages
import { referenceText } from '../scripts/reference-text.js';
import { COMMANDS, helpText } from '../src/cli/help.js';
import { Diff } from '../src/domain/change.js';
import { Dossier } from '../src/domain/dossier.js';
import { Explanation } from '../src/domain/explanation.js';
import { Finding } from '../src/domain/finding.js';
import { Report } from '../src/domain/report.js';
import * as vocabulary from '../src/domain/vocabulary.js';
import { ERROR_CODES } from '../src/errors.js';
import { hearsay, root } from './support/command.js';

const DOCS = ['README.md', 'ARCHITECTURE.md', 'NOTICE.md', 'docs/guide.md', 'docs/reference.md', 'models/README.md', 'training/README.md', 'examples/README.md'];
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));
const options = new Set(COMMANDS.flatMap((c) => c.options.flatMap(([o]) => [...o.matchAll(/(?<![\w-])--?[a-z][a-z-]*/g)].map((m) => m[0]))));

describe.each(DOCS)('%s', (file) => {
  const text = read(file);
  it('leads only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1]!).filter((l) => !/^[a-z]+:/.test(l));
    expect(links.filter((l) => !existsSync(join(root, dirname(file), l)))).toEqual([]);
  });
  it('names only npm scripts that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z-]+)/g)].map((m) => m[1]!);
    expect(named.filter((n) => !scripts.has(n))).toEqual([]);
  });
  it('names only paths that there are', () => {
    // dist/ and demo/ are built; a name in capitals stands for the reader's own.
    const named = [...text.matchAll(/`((?:src|tests|training|models|examples|docs|bench|scripts|bin)\/[\w./-]*)`/g)].map((m) => m[1]!);
    const places = [root, join(root, dirname(file))];
    expect(named.filter((n) => !places.some((p) => existsSync(join(p, n))) && !/[*…]/.test(n))).toEqual([]);
  });
  it('names only commands and options that there are', () => {
    const lines = [...text.matchAll(/(?:node bin\/hearsay\.js|^ {4}(?:.*\| )?hearsay) ([^\n`]*)/gm)].map((m) => m[1]!);
    const verbs = new Set([...COMMANDS.map((c) => c.verb), 'help', '--version', '-V', '--help']);
    expect(lines.filter((l) => !verbs.has(l.split(/\s+/)[0]!) && /^[a-z-]/.test(l))).toEqual([]);
    const used = lines.flatMap((l) => [...l.split(/ {3,}/)[0]!.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)].map((m) => m[0])).filter((o) => o !== '-' && o !== '--version' && o !== '--help');
    expect(used.filter((o) => !options.has(o))).toEqual([]);
  });
});

it('the reference is what the tables say now (npm run reference)', () => {
  const schemas = { 'Dossier, without its reports': z.toJSONSchema(Dossier.omit({ reports: true })), 'Report': z.toJSONSchema(Report), 'What hearsay diff writes': z.toJSONSchema(Diff), 'Explanation': z.toJSONSchema(Explanation) };
  expect(read('docs/reference.md')).toBe(referenceText({ vocabulary, errorCodes: ERROR_CODES, findings: Finding.shape.code.options, schemas, helpText, commands: COMMANDS }));
});

it('the two commands of the README stand there as CI runs them', () => {
  expect(read('README.md')).toContain('npm ci && npm run demo');
  expect(read('README.md')).toContain('npm ci && npm test');
  expect(read('.ci/run')).toContain("'npm ci && npm test'");
  expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
});

it.each(COMMANDS.map((c) => [c.verb]))('help for %s teaches with examples', async (verb) => {
  const { status, stdout } = await hearsay(['help', verb]);
  expect(status).toBe(0);
  expect(stdout).toContain('Examples:');
});

it('every dependency is in the notices with its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((d) => !read('NOTICE.md').includes(d))).toEqual([]);
});
