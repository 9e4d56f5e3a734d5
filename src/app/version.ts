/** Owns the tool's own name and version, read from package.json so that they stand in one place. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({ name: z.string(), version: z.string() });
const read = Package.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
export const TOOL = read.name;
export const VERSION = read.version;
