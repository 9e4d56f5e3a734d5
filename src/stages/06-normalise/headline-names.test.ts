/** Whom a headline in capitals means. */
import { expect, it } from 'vitest';
import type { Mention } from '../../domain/document.js';
import { namedInReport } from './headline-names.js';

const BODY = 'Gov. Patrice Beaudry came with her son Leo Beaudry-Kask. Forester Jan Roth and the pilots Ada Lund and Ida Lund were there.';
const read = (headline: string): string | undefined => {
  const text = `${headline} Speaks at Last\n\n${BODY}`;
  const person = (name: string, role?: string): Mention => ({ span: [text.indexOf(name), text.indexOf(name) + name.length], text: name, form: 'name', type: 'person', name, confidence: 1, why: '', ...(role ? { role } : {}) });
  return namedInReport(text, [0, headline.length], [person('Patrice Beaudry', 'Gov.'), person('Leo Beaudry-Kask'), person('Jan Roth'), person('Ada Lund', 'pilot'), person('Ida Lund', 'pilot')])?.name;
};

it.each([
  ['Governor Beaudry', 'Patrice Beaudry'], ['Forester', 'Jan Roth'], ['Captain Lund', undefined], ['Pilot', undefined], ['Old Beaudry', undefined], ['Harbour', undefined],
])('%s', (headline, name) => expect(read(headline)).toBe(name));
