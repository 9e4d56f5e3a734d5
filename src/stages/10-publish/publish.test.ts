import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { CONFIDENCE_LEVELS, percentOf } from '../../domain/confidence-levels.js';
import type { Dossier } from '../../domain/dossier.js';
import type { Report } from '../../domain/report.js';
import type { Span } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import { renderCsv } from './csv.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { summarise } from './summary.js';

/* An invented flood, with hostile strings in every field that comes from outside. */
const HOSTILE = '</script><img src=x onerror=alert(1)> \u001b[31m \u202Eevil\u202C "quoted" =cmd|1';

const spanOf = (text: string, words: string): Span => {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`invariant: "${words}" is not in the text`);
  return [at, at + words.length];
};

function statement(text: string, id: string, content: string, source: string, cue: string, more: Partial<Statement> = {}): Statement {
  return {
    id, content: [spanOf(text, content)], cue: cue ? [spanOf(text, cue)] : [], source: source ? [spanOf(text, source)] : [],
    chain: source ? [{ name: source }] : [], sourceType: 'named-person', quote: 'indirect', stance: 'asserts', certainty: 'certain',
    polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 0.9, ...more,
  };
}

const report = (id: string, text: string, statements: Statement[], more: Partial<Report> = {}): Report => ({
  id, text, statements, language: 'en', noise: [], unsourced: [], weasel: [], findings: [], path: `${id}.txt`, published: '2031-04-02',
  sourcing: { sentences: 6, named: 3, anonymous: 1, agentless: 1, ownVoice: 1 }, ...more,
});

const FIRST = 'Dam holds, says mayor\n\nMayor Ada Quill said that at least 40 houses were flooded in Lowmarsh. The river rose by two metres.\n'
  + 'Some say the gate was opened on purpose. An engineer said Quill had told him the dam would fail by Friday.\nSubscribe to our letter!';
const SECOND = `Toll in doubt\n\nThe Water Board denied that any house was flooded. ${HOSTILE} Board clerk Ben Tarn put the figure at 12 houses.`;

function inventedDossier(): Dossier {
  const inner = statement(FIRST, 's3', 'the dam would fail by Friday', 'Quill', 'told', { stance: 'forecasts', certainty: 'probable', confidence: 0.5, chain: [{ name: 'engineer' }, { name: 'Ada Quill' }] });
  const outer = statement(FIRST, 's2', 'Quill had told him the dam would fail by Friday', 'An engineer', '', { cue: [spanOf(FIRST, 'said Quill').map((n, i) => (i === 0 ? n : n - 6)) as Span], sourceType: 'role-anonymous' });
  const houses = spanOf(FIRST, 'at least 40');
  const a = report('aa11', FIRST, [
    statement(FIRST, 's1', 'at least 40 houses were flooded in Lowmarsh', 'Mayor Ada Quill', 'said', { quantities: [{ span: houses, min: 40, max: null, unit: 'houses', of: '', modifier: 'at-least', status: 'flooded' }] }),
    outer, inner, statement(FIRST, 's4', 'The river rose by two metres.', '', '', { sourceType: 'media', quote: 'none' }),
  ], { publisher: 'The Lowmarsh Bell', noise: [{ span: spanOf(FIRST, 'Subscribe to our letter!'), kind: 'subscribe' }], unsourced: [spanOf(FIRST, 'The river rose by two metres.')], weasel: [spanOf(FIRST, 'Some say')], url: 'javascript:alert(1)' });
  const b = report('bb22', SECOND, [
    statement(SECOND, 's1', 'any house was flooded', 'The Water Board', 'denied', { stance: 'denies', sourceType: 'organisation' }),
    statement(SECOND, 's2', 'the figure at 12 houses', 'Board clerk Ben Tarn', 'put', { quantities: [{ span: spanOf(SECOND, '12'), min: 12, max: 12, unit: 'houses', of: '', modifier: 'exact', status: 'flooded' }] }),
  ], { publisher: `@Bad "Gazette", ${HOSTILE}`, title: HOSTILE, author: HOSTILE, path: HOSTILE, published: '2031-04-03' });
  const ref = (r: Report, s: string) => ({ report: r.id, statement: s });
  const grade = (origins: number, text: string) => ({ credibility: 3, reliability: 'F' as const, origins, reasons: [{ text, statements: [ref(a, 's1')] }] });
  return {
    schema: 'hearsay/dossier@1',
    generated: { tool: 'hearsay', version: '0', models: [], at: '2031-04-04T00:00:00Z', settings: { today: null, minConfidence: 0, statementsLeftOut: 0 } },
    reports: [a, b],
    actors: [{ id: 'x1', name: 'Ada Quill', aliases: ['Quill', HOSTILE], type: 'person' }],
    claims: [
      { id: 'c-one', text: 'the dam would fail by Friday', kind: 'forecast', members: [ref(a, 's3')], positions: [{ actor: 'x1', stance: 'forecasts', certainty: 'probable', since: '2031-04-02', statements: [ref(a, 's3')] }], quantities: [], forecast: { due: '2031-04-04', passed: true, statements: [ref(a, 's3')] }, assessment: grade(1, 'one relayed source') },
      { id: 'c-two', text: 'at least 40 houses were flooded in Lowmarsh', kind: 'quantity', members: [ref(a, 's1'), ref(b, 's1')],
        positions: [{ actor: 'x1', stance: 'asserts', certainty: 'certain', since: '2031-04-02', statements: [ref(a, 's1')] }, { actor: `Board ${HOSTILE}`, stance: 'denies', certainty: 'certain', since: null, statements: [ref(b, 's1')] }],
        quantities: [{ at: '2031-04-02', actor: 'x1', min: 40, max: null, modifier: 'at-least', status: 'flooded', statement: ref(a, 's1') }], assessment: grade(2, 'denied by the board') },
      { id: 'c-three', text: HOSTILE, kind: 'quantity', members: [ref(b, 's2')], positions: [{ actor: 'Ben Tarn', stance: 'asserts', certainty: 'certain', since: null, statements: [ref(b, 's2')] }],
        quantities: [{ at: '2031-04-03', actor: 'Ben Tarn', min: 12, max: 12, modifier: 'exact', status: 'flooded', statement: ref(b, 's2') }], assessment: grade(1, HOSTILE) },
    ],
    relations: [{ from: 'c-three', to: 'c-two', type: 'conflicts', why: HOSTILE }],
    lineage: { links: [{ from: 'bb22', to: 'aa11', kind: 'copy', score: 0.8, why: HOSTILE }], origins: [{ id: 'o1', reports: ['aa11', 'bb22'], why: 'one text' }] },
    skipped: [{ path: `in\n${HOSTILE}.zip`, reason: 'zip archive' }],
  };
}

const ASSETS = { script: 'document.title;', style: 'body{}' };
const html = renderHtml(inventedDossier(), ASSETS);
const { document } = parseHTML(html);

test('the page holds nothing but its own two scripts, and loads nothing', () => {
  expect(document.querySelectorAll('script').length).toBe(2);
  expect(document.querySelectorAll('img,iframe,link,object,embed,[onerror],[onclick],[style]').length).toBe(0);
  expect(html).not.toMatch(/<img|javascript:[^<]*"/);
  for (const a of document.querySelectorAll('a[href]')) expect(a.getAttribute('href')).toMatch(/^#/);
});

test('the policy names the script and the style by digest', () => {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const digest = (s: string) => createHash('sha256').update(s).digest('base64');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${digest(ASSETS.script)}'`);
  expect(policy).toContain(`style-src 'sha256-${digest(ASSETS.style)}'`);
  expect(policy).not.toContain('unsafe');
});

test('no control or bidi character is in the page raw', () => {
  // eslint-disable-next-line no-control-regex
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('every inner link has a place to go, every id is there once', () => {
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const a of document.querySelectorAll('a[href^="#"]')) expect(ids).toContain(a.getAttribute('href')?.slice(1));
});

test('the text of a report is all there, nested marks included', () => {
  const text = document.querySelector('#raa11 .text')?.textContent ?? '';
  expect(text).toContain('An engineer said Quill had told him the dam would fail by Friday.');
  const nested = [...document.querySelectorAll('#raa11 [data-s]')].find((e) => e.textContent === 'the dam would fail by Friday');
  expect(nested?.getAttribute('data-s')).toBe('1 2');
  expect(document.querySelector('#raa11 .m-noise')?.textContent).toBe('Subscribe to our letter!');
});

test('the embedded data can be read back', () => {
  const data = JSON.parse(document.querySelector('#data')?.textContent ?? '') as Record<string, unknown[][]>;
  expect(data['raa11']?.[2]?.[1]).toBe('engineer → Ada Quill');
});

test('Markdown: each side with its exact words, those of the claim itself once', () => {
  const lines = renderMarkdown(inventedDossier()).split('\n');
  expect(lines.find((l) => l.startsWith('  - Board') && l.includes('denies'))).toContain('“any house was flooded”');
  expect(lines.find((l) => l.includes('Ada Quill says'))).not.toContain('“');
});

test('CSV: one row a member, no formula', () => {
  const csv = renderCsv(inventedDossier());
  expect(csv.startsWith('claim,claim_text,')).toBe(true);
  expect(csv).toContain('"\'@Bad ""Gazette"", </script>');
  expect(csv).not.toMatch(/(^|,|\r\n)"?[=+@]/);
});

test('Markdown has no live markup', () => {
  const md = renderMarkdown(inventedDossier());
  expect(md).toContain('## Claims');
  expect(md).not.toMatch(/<img|<\/script|\u001b|\u202E|(?<!\\)\[/);
});

test('JSON reads back to the same dossier, half characters included', () => {
  const dossier = inventedDossier();
  dossier.claims[0]!.text = 'half \ud83d';
  expect(JSON.parse(renderJson(dossier))).toEqual(dossier);
});

test.each([[40, false], [80, false], [120, true]])('the summary at %i columns keeps its width and lets nothing through', (width, colour) => {
  const summary = summarise(inventedDossier(), { width, colour });
  // eslint-disable-next-line no-control-regex
  const plain = summary.replace(/\u001b\[[01]m/g, '');
  for (const line of plain.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
  // eslint-disable-next-line no-control-regex
  expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  for (const word of ['2 reports', 'DENIED', 'FORECASTS', 'ECHOES', 'SKIPPED']) expect(plain).toContain(word);
  expect(HOSTILE).toContain('\u001b');
});

test('an empty dossier is published in every form', () => {
  const empty = { ...inventedDossier(), reports: [], claims: [], relations: [], actors: [], skipped: [], lineage: { links: [], origins: [] } };
  expect(renderHtml(empty, ASSETS)).toContain('No claims were found.');
  expect(summarise(empty, { width: 80, colour: false })).toBe('0 reports, 0 statements, 0 claims\n');
  expect(renderMarkdown(empty)).toContain('0 reports');
  expect(renderCsv(empty)).toMatch(/^claim,.*\r\n$/);
});

test('a cut-off is told in every form that people read, and the slider knows the words for its levels', () => {
  const whole = inventedDossier();
  const cut: Dossier = { ...whole, generated: { ...whole.generated, settings: { today: null, minConfidence: 0.8, statementsLeftOut: 3 } } };
  const words = '3 statements of less than 80 % confidence left out';
  for (const form of [renderMarkdown, (d: Dossier) => summarise(d, { width: 120, colour: false }), (d: Dossier) => renderHtml(d, { script: '', style: '' })]) {
    expect(form(cut).replace(/\s+/g, ' ')).toContain(words);
    expect(form(whole)).not.toContain('confidence left out');
  }
  const { document } = parseHTML(renderHtml(whole, { script: '', style: '' }));
  expect([...document.querySelectorAll('.levels button')].map((b) => b.getAttribute('data-cut'))).toEqual(Object.values(CONFIDENCE_LEVELS).map((l) => String(percentOf(l.least))));
});
