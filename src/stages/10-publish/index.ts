/** Stage 10: a dossier in the form asked for. Each form has its own file; the terminal's is summary.ts. */
import type { Dossier } from '../../domain/dossier.js';
import { readAssets } from './assets.js';
import { renderCsv } from './csv.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';

const FORMS = {
  json: renderJson, csv: renderCsv, md: renderMarkdown,
  html: (dossier: Dossier) => renderHtml(dossier, readAssets()),
} as const satisfies Record<string, (dossier: Dossier) => string>;
export type PublishForm = keyof typeof FORMS;

/** The whole document as text, to be written as UTF-8. */
export const publish = (dossier: Dossier, form: PublishForm): string => FORMS[form](dossier);
export { summarise } from './summary.js';
