import { describe, expect, it } from 'vitest';
import type { Claim, TrackPoint } from '../../domain/claim.js';
import type { Relation } from '../../domain/relation.js';
import { findDenied } from './denied.js';
import { type Ledger, sides } from './ledger.js';
import { movingFigures } from './moving-figures.js';

const claim = (id: string, text: string, denier?: string, quantities: TrackPoint[] = []): Claim => ({
  id, text, kind: 'event', members: [], quantities, assessment: { credibility: 6, reliability: 'F', origins: 1, reasons: [] },
  positions: denier ? [{ actor: denier, stance: 'denies', certainty: 'certain', since: null, statements: [] }] : [],
});
const ledgerOf = (claims: readonly Claim[], relations: readonly Relation[] = [], units: Readonly<Record<string, string>> = {}): Ledger => ({
  claims: new Map(claims.map((c) => [c.id, c])), relationsOf: (id: string) => relations.filter((r) => r.from === id || r.to === id), unitOf: (p: TrackPoint) => units[p.statement.statement] ?? 'cows',
}) as unknown as Ledger;

describe('what stands against a claim', () => {
  const leak = claim('leak', 'the dam leaks'), it_ = claim('it', 'that', 'Kask'), dry = claim('dry', 'the dam is dry', 'Roth');
  const ledger = ledgerOf([leak, it_, dry], ['it', 'dry'].map((from) => ({ from, to: 'leak', type: 'denies', why: '' })));
  it('is who denies it without words of his own, and what says otherwise', () => {
    const denied = findDenied(ledger, leak)!;
    expect([denied.by.map((p) => p.actor), denied.against.map((c) => c.id)]).toEqual([['Kask'], ['dry']]);
  });
  it('"that" is no claim that is denied', () => expect(findDenied(ledger, it_)).toBeUndefined());
  it('a denial is told with what it denies', () => {
    const no = claim('no', 'the dam had leaked', 'Kask');
    expect(findDenied(ledgerOf([leak, no]), no)?.by).toHaveLength(1);
    expect(findDenied(ledgerOf([leak, no], [{ from: 'no', to: 'leak', type: 'denies', why: '' }]), no)).toBeUndefined();
  });
  it('nobody', () => expect(findDenied(ledgerOf([leak]), leak)).toBeUndefined());
});

describe('figures that move', () => {
  const point = (statement: string, value: number): TrackPoint => ({ at: null, actor: 'Kask', min: value, max: value, modifier: 'exact', status: '', statement: { report: 'r', statement } });
  const moving = (points: TrackPoint[], units?: Readonly<Record<string, string>>): number[] => movingFigures(ledgerOf([], [], units), claim('c', 'the herd grew', undefined, points)).map((p) => p.min!);
  it.each<[string, TrackPoint[], number[]]>([
    ['two statements', [point('a', 12), point('b', 30)], [12, 30]],
    ['one statement', [point('a', 12), point('a', 30)], []],
    ['one that has both', [point('a', 12), point('a', 30), point('b', 12)], []],
    ['rounded', [point('a', 1_100_000), point('b', 1_071_872)], []],
  ])('%s', (_, points, expected) => expect(moving(points)).toEqual(expected));
  it('of two sorts do not', () => expect(moving([point('a', 12), point('b', 30)], { b: 'goats' })).toEqual([]));
});

describe('who says it', () => {
  it('and who perhaps says the same: all of his statements are sooner about something else', () => {
    const ref = (statement: string) => ({ report: 'r', statement });
    const position = (actor: string, stance: Claim['positions'][number]['stance'], ...statements: string[]) => ({ actor, stance, certainty: 'certain' as const, since: null, statements: statements.map(ref) });
    const { says, perhaps, denies, against, open } = sides({
      ...claim('c', 'the dam leaks'), members: [ref('a'), { ...ref('b'), likelihood: 0.4 }, { ...ref('c'), likelihood: 0.9 }],
      positions: [position('Kask', 'asserts', 'a'), position('Roth', 'asserts', 'b'), position('Lund', 'forecasts', 'b', 'c'), position('Ilk', 'hedges', 'b'), position('Holm', 'denies', 'b'), { ...position('Falk', 'denies', 'c'), certainty: 'unspecified' }],
    });
    expect([says, perhaps, denies, against, open].map((list) => list.map((p) => p.actor))).toEqual([['Kask', 'Lund'], ['Roth', 'Ilk'], ['Holm'], ['Falk'], []]);
  });
});
