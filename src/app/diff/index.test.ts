import { describe, expect, it } from 'vitest';
import type { Claim, Position, TrackPoint } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { compareDossiers } from './index.js';

/** One statement a line of a report; its id is the line. */
const report = (id: string, lines: readonly string[], extra: Partial<Report> = {}): Report => {
  const text = lines.join('\n');
  const statements = lines.map((line): Statement => {
    const at = text.indexOf(line);
    return { id: line, content: [[at, at + line.length]], cue: [[at, at + 1]], source: [], chain: [{ name: 'Rosa Ilk' }], sourceType: 'named-person', quote: 'none', stance: 'asserts', certainty: 'certain',
      polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1 };
  });
  return { id, language: 'en', title: `Title of ${id}`, text, noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...extra };
};
const refs = (...members: string[]) => members.map((m) => { const [r, s] = m.split('/'); return { report: r!, statement: s! }; });
const position = (actor: string, stance: Position['stance'], ...of: string[]): Position => ({ actor, stance, certainty: 'certain', since: null, statements: refs(...of) });
const point = (n: number, of: string): TrackPoint => ({ at: null, actor: 'Rosa Ilk', min: n, max: n, modifier: 'exact', status: '', statement: refs(of)[0]! });
const claim = (id: string, members: string[], extra: Partial<Claim> = {}): Claim => ({
  id, text: `claim ${id}`, kind: 'event', members: refs(...members), positions: [position('Rosa Ilk', 'asserts', ...members)], quantities: [],
  assessment: { credibility: 6, reliability: 'F', origins: 1, reasons: [{ text: 'One origin.', statements: refs(...members) }] }, ...extra,
});
const dossier = (reports: Report[], claims: Claim[], extra: Partial<Dossier> = {}, today: string | null = null): Dossier => ({
  schema: 'hearsay/dossier@1', generated: { tool: 'hearsay', version: '1', models: [], at: '2031-05-01T08:00:00Z', settings: { today } },
  reports, actors: [], claims, relations: [], lineage: { links: [], origins: [] }, skipped: [], ...extra,
});
const changes = (old: Dossier, now: Dossier) => compareDossiers({ name: 'old', dossier: old }, { name: 'new', dossier: now }).changes;
const told = (old: Dossier, now: Dossier) => changes(old, now).map((c) => [c.kind, ...c.claims.map((x) => x.id), ...(c.before || c.after ? [`${c.before} → ${c.after}`] : [])].join(' '));

const A = report('a', ['dam leaks', 'ten hurt']), B = report('b', ['dam is sound', 'twelve hurt'], { publisher: 'The Dorim Post', path: 'b.txt' });
const X = claim('x', ['a/dam leaks']), N = claim('n', ['a/ten hurt']);
const monday = dossier([A], [X, N]);

describe('what is told', () => {
  it('nothing, of the same dossier', () => expect(changes(monday, monday)).toEqual([]));
  it('nothing, when only the ids and words of claims are others', () => expect(changes(monday, dossier([A], [{ ...X, id: 'x2', text: 'other words' }, N]))).toEqual([]));

  it.each<[string, Dossier, string[]]>([
    ['a source that turned', dossier([A, B], [claim('x', ['a/dam leaks', 'b/dam is sound'], { positions: [position('Rosa Ilk', 'denies', 'a/dam leaks', 'b/dam is sound')] }), N]),
      ['stance x says (certain) → denies (certain)', 'claim-grown x 1 statement → 2 statements', 'report-new']],
    ['a denial by another', dossier([A, B], [claim('x', ['a/dam leaks', 'b/dam is sound'], { positions: [...X.positions, position('Jens Holm', 'denies', 'b/dam is sound')] }), N]),
      ['denial x null → denies (certain)', 'claim-grown x 1 statement → 2 statements', 'report-new']],
    ['a denial in a claim of its own', dossier([A, B], [X, N, claim('d', ['b/dam is sound'], { positions: [position('Jens Holm', 'denies', 'b/dam is sound')] })], { relations: [{ from: 'd', to: 'x', type: 'denies', why: 'Holm' }] }),
      ['denial d x null → denies', 'claim-new d null → grade F6', 'report-new']],
    ['one who denies in a new claim what he said', dossier([A, B], [X, N, claim('d', ['b/dam is sound'])], { relations: [{ from: 'd', to: 'x', type: 'denies', why: 'Ilk' }] }),
      ['stance d x says → denies', 'claim-new d null → grade F6', 'report-new']],
    ['a conflict', dossier([A, B], [X, N, claim('d', ['b/dam is sound'])], { relations: [{ from: 'x', to: 'd', type: 'conflicts', why: 'both' }] }),
      ['conflict x d null → conflicts with', 'claim-new d null → grade F6', 'report-new']],
    ['a copy', dossier([A, B], [X, N], { lineage: { links: [{ from: 'b', to: 'a', kind: 'copy', score: 1, why: 'all of it' }], origins: [{ id: 'o', reports: ['a', 'b'], why: '' }] } }),
      ['report-copy null → counts once with “Title of a”']],
    ['a merger', dossier([A], [claim('n', ['a/dam leaks', 'a/ten hurt'])]), ['claim-merged x n']],
    ['a claim and a report that went', dossier([], []), ['claim-gone x', 'claim-gone n', 'report-gone']],
    ['a move of the grade', dossier([A], [{ ...X, assessment: { ...X.assessment, credibility: 3, reasons: [{ text: 'A picture.', statements: refs('a/dam leaks') }] } }, N]), ['grade x F6, 1 origin → F3, 1 origin']],
  ])('%s', (_, now, expected) => expect(told(monday, now)).toEqual(expected));

  it('a merger, not again as a split from another claim that had the statement', () => {
    const C = report('c', ['rain falls', 'wind blows']);
    const old = dossier([A, C], [claim('x', ['a/dam leaks']), claim('y', ['a/dam leaks', 'a/ten hurt']), claim('z', ['c/rain falls', 'c/wind blows'])]);
    const now = dossier([A, C], [claim('y', ['a/ten hurt']), claim('z', ['c/rain falls', 'c/wind blows', 'a/dam leaks'])]);
    expect(told(old, now)).toEqual(['claim-merged x z']);
  });
  it('a split, once, whatever else the claims share', () => {
    const one = dossier([A, B], [claim('x', ['a/dam leaks', 'a/ten hurt', 'b/dam is sound'])]);
    expect(told(one, dossier([A, B], [claim('x', ['a/dam leaks', 'a/ten hurt']), claim('y', ['b/dam is sound'])]))).toEqual(['claim-split x y']);
  });
  it('numbers nobody had given, not the same number again', () => {
    const before = dossier([A], [{ ...N, quantities: [point(10, 'a/ten hurt')] }]);
    const least = dossier([A, B], [claim('n', ['a/ten hurt', 'b/twelve hurt'], { quantities: [point(10, 'a/ten hurt'), { ...point(10, 'b/twelve hurt'), max: null, modifier: 'at-least' }] })]);
    expect(told(before, least)).toContain('number n 10 → 10, at least 10');
    const after = (n: number) => dossier([A, B], [claim('n', ['a/ten hurt', 'b/twelve hurt'], { quantities: [point(10, 'a/ten hurt'), point(n, 'b/twelve hurt')] })]);
    expect(told(before, after(12))).toContain('number n 10 → 10–12');
    expect(told(before, after(10)).filter((t) => t.startsWith('number'))).toEqual([]);
  });
  it('a forecast on the first day that is not before it, once', () => {
    const on = (today: string, due = '2031-05-10') => dossier([A], [{ ...X, kind: 'forecast', forecast: { due, passed: null, statements: X.members } }], {}, today);
    expect(told(on('2031-05-09'), on('2031-05-10'))).toEqual(['forecast-due x null → due 2031-05-10']);
    expect(told(on('2031-05-10'), on('2031-05-20'))).toEqual([]);
    expect(told(on('2031-05-01'), on('2031-05-02', '2031-05-15'))).toEqual(['forecast-moved x due 2031-05-10 → due 2031-05-15']);
  });
  it('a text that was changed under its address: what stayed is known again, what went is named', () => {
    const was = report('r1', ['dam leaks', 'ten hurt'], { url: 'https://dorim.example/1' }), is = report('r2', ['all is well', 'ten hurt'], { url: 'https://dorim.example/1' });
    const old = dossier([was], [claim('x', ['r1/dam leaks']), claim('n', ['r1/ten hurt'])]);
    expect(told(old, dossier([is], [claim('w', ['r2/all is well']), claim('n2', ['r2/ten hurt'])]))).toEqual(['claim-new w null → grade F6', 'claim-gone x', 'report-changed']);
    expect(told(old, dossier([is], [claim('n2', ['r2/ten hurt']), claim('w', ['r2/all is well'])]))).toHaveLength(3);
    expect(told(dossier([was], [claim('x', ['r1/dam leaks', 'r1/ten hurt'])]), dossier([is], [claim('x', ['r2/ten hurt'])]))).toEqual(['statement-gone x', 'report-changed']);
  });
});

it('quotes the words with their report, line and place', () => {
  const [, grown] = changes(monday, dossier([A, B], [X, { ...claim('n', ['a/ten hurt', 'b/twelve hurt']), positions: [position('Jens Holm', 'denies', 'b/twelve hurt')] }]));
  expect(grown!.quotes).toEqual([{ side: 'new', report: 'b', statement: 'twelve hurt', masthead: 'The Dorim Post', path: 'b.txt', line: 2, source: 'Rosa Ilk', cue: 't', words: 'twelve hurt', spans: [[13, 24]] }]);
});
it('knows a source by an alias', () => {
  const actors = [{ id: 'i', name: 'Rosa Ilk', aliases: ['Ilk'], type: 'person' as const }];
  const old = dossier([A], [{ ...X, positions: [position('Ilk', 'asserts', 'a/ten hurt')] }]);
  const now = dossier([A, B], [claim('x', ['a/dam leaks', 'b/dam is sound'], { positions: [position('Rosa Ilk', 'denies', 'b/dam is sound')] })], { actors });
  expect(changes(old, now)[0]).toMatchObject({ kind: 'stance', who: ['Rosa Ilk'] });
});
it('says when another version read the old pile, and when it was set otherwise', () => {
  const other = { ...monday, generated: { ...monday.generated, version: '0', settings: { reliability: { Ilk: 'A' } } } };
  expect(compareDossiers({ name: 'o', dossier: other }, { name: 'n', dossier: monday }).notes).toHaveLength(2);
});
it('compares tens of thousands of statements in a moment', () => {
  const big = (n: number): Dossier => {
    const reports = Array.from({ length: n }, (_, i) => report(`r${i}`, ['one', 'two', 'three', 'four', 'five']));
    return dossier(reports, Array.from({ length: n }, (_, i) => claim(`c${i}`, ['one', 'two', 'three', 'four', 'five'].map((s, k) => `r${(i + k) % n}/${s}`))));
  };
  const old = big(8000), now = big(8400), start = performance.now();
  expect(changes(old, now).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(8000);
}, 30_000);
