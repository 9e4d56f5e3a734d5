import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/actor.js';
import type { Claim } from '../../domain/claim.js';
import type { Lineage } from '../../domain/lineage.js';
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { assessClaims, type AssessOptions } from './index.js';

const TEXT = 'The dam at Sill broke and 40 houses were flooded';
const statement = (id: string, chain: string[], extra: Partial<Statement> = {}): Statement => ({
  id, content: [[0, TEXT.length]], cue: [], source: [], chain: chain.map((name) => ({ name })), sourceType: chain.length === 0 ? 'media' : chain.at(-1) === '?' ? 'agentless' : 'named-person',
  quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1, ...extra,
});
const report = (id: string, statements: Statement[], published?: string): Report => ({
  id, language: 'en', text: TEXT, noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...(published ? { published } : {}),
});
const NONE: Lineage = { links: [], origins: [] };
function judge(reports: Report[], extra: { kind?: Claim['kind']; lineage?: Lineage; options?: AssessOptions; actors?: Actor[] } = {}): Claim {
  const draft = { id: 'c', text: TEXT, kind: extra.kind ?? 'event' as const, members: reports.flatMap((r) => r.statements.map((s) => ({ report: r.id, statement: s.id }))) };
  return assessClaims([draft], [], extra.lineage ?? NONE, reports, extra.actors ?? [], extra.options ?? { today: null })[0]!;
}

describe('credibility', () => {
  it.each<[string, Statement[][], number, number]>([
    ['own voice alone', [[statement('s', [])]], 6, 0],
    ['nobody named', [[statement('s', ['?'])], [statement('s', ['?'])]], 6, 0],
    ['one origin', [[statement('s', ['Rosa Ilk'])]], 6, 1],
    ['one origin echoed by many', Array.from({ length: 9 }, () => [statement('s', ['Rosa Ilk'])]), 6, 1],
    ['one origin with a picture', [[statement('s', ['Rosa Ilk'], { evidence: ['photo'] })]], 3, 1],
    ['two origins', [[statement('s', ['Rosa Ilk'])], [statement('s', ['Jens Holm'])]], 3, 2],
    ['two origins, confirmed by the text', [[statement('s', ['Rosa Ilk'], { verification: 'confirmed' })], [statement('s', ['Jens Holm'])]], 2, 2],
    ['three quoted at first hand', [[statement('s', ['Rosa Ilk'])], [statement('s', ['Jens Holm'])], [statement('s', ['Pia Moen'])]], 2, 3],
    ['unnamed groups of one report are one', [[statement('s', ['officials'], { sourceType: 'collective-anonymous' }), statement('t', ['sources'], { sourceType: 'collective-anonymous' })]], 6, 1],
    ['only raised as possible', [[statement('s', ['Rosa Ilk'], { stance: 'hedges' })]], 6, 0],
  ])('%s', (_, said, grade, origins) => {
    const { assessment } = judge(said.map((s, i) => report(`r${i}`, s)));
    expect([assessment.credibility, assessment.origins]).toEqual([grade, origins]);
    expect(assessment.reasons.length).toBeGreaterThan(0);
  });

  it('sinks when a claim denies it', () => {
    const r = report('r', [statement('s', ['Rosa Ilk']), statement('d', ['Jens Holm'], { stance: 'denies' })]);
    const drafts = ['s', 'd'].map((id) => ({ id, text: TEXT, kind: 'event' as const, members: [{ report: 'r', statement: id }] }));
    const denies: Relation = { from: 'd', to: 's', type: 'denies', why: '' };
    const [claim] = assessClaims(drafts, [denies], NONE, [r], [], { today: null });
    expect(claim!.assessment.credibility).toBe(4);
    expect(claim!.assessment.reasons[0]!.text).toContain('Jens Holm');
  });
  it('does not say of a flat statement in the report’s own voice that it is only possible', () => {
    expect(judge([report('r', [statement('s', [])])]).assessment.reasons[0]!.text).toContain('No origin is named');
    expect(judge([report('r', [statement('s', ['Rosa Ilk'], { stance: 'hedges' })])]).assessment.reasons[0]!.text).toContain('only raised as possible');
  });
  it('counts no origin for who may be saying something else', () => {
    const r = report('r', [statement('s', ['Rosa Ilk']), statement('t', ['Jens Holm'])]);
    const of = (likelihood: number) => assessClaims([{ id: 'c', text: TEXT, kind: 'event', members: [{ report: 'r', statement: 's' }, { report: 'r', statement: 't', likelihood }] }], [], NONE, [r], [], { today: null })[0]!.assessment.origins;
    expect([of(0.3), of(0.8)]).toEqual([1, 2]);
  });
  it('is never 1', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => report(`r${i}`, [statement('s', [`Person ${i}`], { verification: 'confirmed', evidence: ['video'] })]));
    expect(judge(crowd).assessment.credibility).toBe(2);
  });
  it('counts unnamed sources of copied reports once', () => {
    const two = ['a', 'b'].map((id) => report(id, [statement('s', ['officials'], { sourceType: 'collective-anonymous' })]));
    expect(judge(two, { lineage: { links: [], origins: [{ id: 'o', reports: ['a', 'b'], why: '' }] } }).assessment.origins).toBe(1);
  });
  it('has reliability F until the user sets it', () => {
    const by = (...people: [string, string][]) => people.map(([id, name]) => statement(id, [], { chain: [{ actor: id, name }], sourceType: 'named-person' }));
    const r = [report('r', by(['i', 'Rosa Ilk']))], two = [report('r', by(['i', 'Rosa Ilk'], ['h', 'Jens Holm']))];
    const actors: Actor[] = [{ id: 'i', name: 'Rosa Ilk', aliases: [], type: 'person' }, { id: 'h', name: 'Jens Holm', aliases: [], type: 'person' }];
    const options: AssessOptions = { today: null, reliability: { 'rosa ilk': 'B' } };
    expect(judge(r, { actors }).assessment.reliability).toBe('F');
    expect(judge(r, { actors, options }).assessment.reliability).toBe('B');
    expect(judge(r, { actors, options }).assessment.reasons.at(-1)!.text).toContain('Rosa Ilk B');
    expect(judge(two, { actors, options }).assessment.reliability).toBe('F');
    expect(judge(two, { actors, options }).assessment.reasons.at(-1)!.text).toContain('do not agree');
  });
});

describe('positions', () => {
  it('holds the latest stand of each, since it was first taken', () => {
    const [p, ...rest] = judge([
      report('r1', [statement('s', ['Rosa Ilk'], { stance: 'hedges' })], '2031-03-01'),
      report('r3', [statement('s', ['Rosa Ilk'])], '2031-03-03'), report('r2', [statement('s', ['Rosa Ilk'])], '2031-03-02'),
    ]).positions;
    expect(rest).toEqual([]);
    expect([p!.actor, p!.stance, p!.since, p!.statements.length]).toEqual(['Rosa Ilk', 'asserts', '2031-03-02', 3]);
  });
  it('has numbers in time order', () => {
    const q = (min: number) => [{ span: [26, 28] as [number, number], min, max: min, unit: 'houses', of: '', modifier: 'exact' as const, status: '' }];
    const track = judge([report('b', [statement('s', ['A'], { quantities: q(60) })], '2031-03-02'), report('a', [statement('s', ['B'], { quantities: q(40) })], '2031-03-01')]).quantities;
    expect(track.map((t) => [t.at, t.min])).toEqual([['2031-03-01', 40], ['2031-03-02', 60]]);
  });
});

describe('forecasts', () => {
  const due = (today: string | null, iso: string | null) => judge(
    [report('r', [statement('s', ['Rosa Ilk'], { stance: 'forecasts', times: [{ span: [0, 3], iso, role: 'deadline' }] })], '2031-03-01')],
    { kind: 'forecast', options: { today } }).forecast;
  it.each([['2031-06-01', '2031-05', '2031-05-31', true], ['2031-05-02', '2031-05-02', '2031-05-02', false], [null, '2031-05-02', '2031-05-02', null], ['2031-06-01', null, null, null]])(
    'today %s, due %s', (today, iso, day, passed) => expect(due(today, iso)).toMatchObject({ due: day, passed }));
});
