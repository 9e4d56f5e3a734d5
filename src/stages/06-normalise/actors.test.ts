import { describe, expect, it } from 'vitest';
import type { SourceType } from '../../domain/vocabulary.js';
import { mergeActors } from './actors.js';

type L = [string, SourceType] | [string, SourceType, string];
const merge = (...reports: L[][]) => mergeActors(reports.map((links, i) => ({ id: `r${i}`, links: links.map(([name, type, mention]) => ({ name, type, mentions: mention ? [mention] : [] })) })));
const same = (a: L, b: L): boolean => {
  const m = merge([a], [b]);
  const x = m.actorOf('r0', a[0]), y = m.actorOf('r1', b[0]);
  return x !== undefined && x === y;
};

describe('mergeActors', () => {
  it.each<[L, L]>([
    [['Volodymyr Zelensky', 'named-person'], ['Volodymyr Zelenskyy', 'named-person']],
    [['Ukrainian President Volodymyr Zelensky', 'named-person'], ['Volodymyr Zelenskiy', 'named-person']],
    [['Ottilie Kask', 'named-person'], ['Kask', 'named-person']],
    [['Yonhap news agency', 'media'], ['Yonhap', 'media']],
    [['Iraq’s Defence Ministry', 'organisation'], ['Iraqi Defense Ministry', 'organisation']],
    [['Iraqi Ministry of Defence', 'organisation'], ['Iraqi Defense Ministry', 'organisation']],
    [['Ministry of Defence', 'organisation'], ['Iraqi Defence Ministry', 'organisation']],
    [['US Central Command', 'organisation'], ['United States Central Command', 'organisation']],
    [['National Intelligence Service', 'organisation'], ['NIS', 'organisation']],
    [['Pyongyang', 'state'], ['North Korea', 'state']],
    [['officials (unnamed)', 'collective-anonymous'], ['officials (unnamed)', 'collective-anonymous']],
    [['Iraqi army colonel (unnamed)', 'role-anonymous'], ['Iraqi army colonel (unnamed)', 'role-anonymous']],
    [['Kim Jong-un', 'named-person'], ['Kim Jong Un', 'named-person']],
    [['Ottilie Kask', 'named-person'], ['Kask', 'organisation']],
    [['William Kask', 'named-person'], ['Bill Kask', 'named-person']],
    [['A. Barry Kask', 'named-person'], ['Barry Kask', 'named-person']],
  ])('%j = %j', (a, b) => expect(same(a, b)).toBe(true));

  it.each<[L, L]>([
    [['Ottilie Kask', 'named-person'], ['Joris Kask', 'named-person']],
    [['police spokesman (unnamed)', 'role-anonymous'], ['police spokesman (unnamed)', 'role-anonymous']],
    [['Iraqi Defence Ministry', 'organisation'], ['Syrian Defence Ministry', 'organisation']],
    [['Iraqi officials (unnamed)', 'collective-anonymous'], ['officials (unnamed)', 'collective-anonymous']],
    [['he (unnamed)', 'role-anonymous'], ['he (unnamed)', 'role-anonymous']],
    [['Ottilie Kask', 'named-person'], ['Kask Group', 'organisation']],
  ])('%j ≠ %j', (a, b) => expect(same(a, b)).toBe(false));

  it('leaves a bare surname alone when two full names have it', () => {
    const m = merge([['Ottilie Kask', 'named-person']], [['Joris Kask', 'named-person']], [['Kask', 'named-person']]);
    expect(m.actors).toHaveLength(3);
  });
  it('keeps ids when a report is added, and does not mind their order', () => {
    const a: L[] = [['Ottilie Kask', 'named-person']], b: L[] = [['Jan Roth', 'named-person']];
    const id = merge(a).actors[0]!.id;
    expect(merge(a, b).actors.some((x) => x.id === id)).toBe(true);
    expect(merge(b, a).actors).toEqual(merge(a, b).actors);
  });
  it('takes role and aliases from mentions', () => {
    const m = merge([['Ottilie Kask', 'named-person', 'Mayor Ottilie Kask'], ['Ottilie Kask', 'named-person', 'She']]);
    expect(m.actors[0]).toMatchObject({ name: 'Ottilie Kask', role: 'Mayor', aliases: ['Mayor Ottilie Kask'], type: 'person' });
  });
});
