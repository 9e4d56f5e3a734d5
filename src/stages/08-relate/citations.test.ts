import { describe, expect, it } from 'vitest';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { citationsAmong } from './citations.js';
import { CREDIT_SAMPLES, plainAddress } from './credits.js';

const MATTER = 'The old rope bridge over the Sill gave way on Tuesday while walkers from Brenna were crossing it.';
const OTHER = 'Vardal went through to the last eight after a goalless evening in which both keepers were busy.';
const report = (id: string, text: string, extra: Partial<Report> = {}): Report => ({
  id, language: 'en', text, noise: [], statements: [], unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...extra,
});
const post = report('p', `${MATTER}\nTwo were lifted out by helicopter.`, { publisher: 'The Dorim Post', published: '2031-03-01', url: 'https://www.dorim.example/bridge/?from=home' });
const cited = (...reports: Report[]): string[] => citationsAmong(reports).map((l) => `${l.from} ${l.to} ${l.why}`);
const telling = (text: string, extra: Partial<Report> = {}): Report => report('r', `A bridge over the Sill gave way while walkers from Brenna were crossing. ${text}`, { publisher: 'Hill Radio', published: '2031-03-02', ...extra });

describe('a credit in the text', () => {
  it.each(CREDIT_SAMPLES.map((s) => [s]))('%s', (sample) => {
    const [found, ...rest] = cited(post, telling(sample));
    expect(rest).toEqual([]);
    expect(found).toMatch(/^r p says "[^"]*Dorim Post\)?"$/);
  });
  it.each<[string, Report[]]>([
    ['the cited publisher has no report on the matter', [{ ...post, text: OTHER }, telling('It told the Dorim Post so.')]],
    ['the report is the publisher\'s own', [post, telling('She told the Dorim Post so.', { publisher: 'Dorim Post' })]],
    ['the cited report is the later one', [{ ...post, published: '2031-03-09' }, telling('Source: Dorim Post')]],
    ['two reports of the publisher tell of it', [post, { ...post, id: 'p2' }, telling('Source: Dorim Post')]],
    ['the name goes on', [post, telling('Source: Dorim Postal Service')]],
    ['the name is a word', [report('p', MATTER, { publisher: 'Walkers' }), telling('He told walkers so.')]],
  ])('is none when %s', (_, pile) => expect(cited(...pile)).toEqual([]));
  it('in a menu is none, in a stamp is one', () => {
    const text = 'Source: Dorim Post', r = telling(text), span: [number, number] = [r.text.indexOf(text), r.text.length];
    expect(cited(post, { ...r, text: r.text.replace('. Source', '.\nSource'), noise: [{ span, kind: 'related' }] })).toEqual([]);
    expect(cited(post, { ...r, text: r.text.replace('. Source', '.\nSource'), noise: [{ span, kind: 'stamp' }] })).toHaveLength(1);
  });
});

it('the other\'s address in the text is a citation, whatever the matter', () => {
  expect(cited(post, report('r', 'More at http://dorim.example/bridge.'))).toEqual(['r p gives its address "http://dorim.example/bridge"']);
  expect(cited(post, report('r', 'More at https://dorim.example/other'))).toEqual([]);
  expect(plainAddress('https://WWW.Dorim.example/bridge/?a=1#top')).toBe('dorim.example/bridge');
});
it('a publisher anywhere in a chain is a citation, where its report tells of what is said', () => {
  const said = (text: string, names: string[]): Report => {
    const s: Statement = { id: 's', content: [[0, text.length]], cue: [], source: [], chain: names.map((name) => ({ name })), sourceType: 'document', quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1 };
    return report('r', text, { statements: [s] });
  };
  expect(cited(post, said('A rope bridge over the Sill gave way', ['Dorim Post', '?']))).toEqual(['r p names Dorim Post as its source in 1 statement']);
  expect(cited(post, said('A rope bridge over the Sill gave way', ['Dorim Post']))).toHaveLength(1);
  expect(cited(post, said('Vardal went through to the last eight', ['Dorim Post']))).toEqual([]);
});
it('is linear in a hostile text', () => {
  const start = performance.now();
  cited(post, report('r', `${'via via the told (('.repeat(50_000)} Source: ${'Dorim '.repeat(50_000)}`));
  expect(performance.now() - start).toBeLessThan(5000);
});
