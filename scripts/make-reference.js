/** Writes docs/reference.md out of the tables of the built code. `npm run reference` builds first. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { COMMANDS, helpText } from '../dist/cli/help.js';
import { Diff } from '../dist/domain/change.js';
import { Dossier } from '../dist/domain/dossier.js';
import { Explanation } from '../dist/domain/explanation.js';
import { Finding } from '../dist/domain/finding.js';
import { Report } from '../dist/domain/report.js';
import * as vocabulary from '../dist/domain/vocabulary.js';
import { ERROR_CODES } from '../dist/errors.js';
import { referenceText } from './reference-text.js';

const schemas = { 'Dossier, without its reports': z.toJSONSchema(Dossier.omit({ reports: true })), 'Report': z.toJSONSchema(Report), 'What hearsay diff writes': z.toJSONSchema(Diff), 'Explanation': z.toJSONSchema(Explanation) };
writeFileSync(new URL('../docs/reference.md', import.meta.url), referenceText({ vocabulary, errorCodes: ERROR_CODES, findings: Finding.shape.code.options, schemas, helpText, commands: COMMANDS }));
