import { expect, it } from 'vitest';
import type { Actor } from '../../domain/actor.js';
import { matchReliability } from './reliability.js';

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({ id, name, aliases, type: 'organisation' });
const ACTORS = [actor('t', 'Telwire', 'the Telwire agency'), actor('b', 'Anna Berg', 'Berg'), actor('k', 'Karl Berg', 'Berg'), actor('m', 'Ministry of Defence (Arden)', 'Ministry of Defence')];

it.each<[string, Record<string, 'A' | 'B' | 'D'>, [string, string][]]>([
  ['by name', { Telwire: 'B' }, [['t', 'B']]],
  ['whatever the case and the article', { 'the TELWIRE Agency': 'B' }, [['t', 'B']]],
  ['by alias, in another spelling', { 'Ministry of Defense': 'D' }, [['m', 'D']]],
  ['the lower of two grades', { Telwire: 'B', 'the Telwire agency': 'D' }, [['t', 'D']]],
  ['not when two are called so', { Berg: 'A' }, []],
])('a source is found %s', (_, set, expected) => expect([...matchReliability(set, ACTORS).grades]).toEqual(expected));

it('names what fits nobody, and what fits several', () => {
  expect(matchReliability({ Berg: 'A', constructor: 'B' }, ACTORS).unmatched).toEqual([{ name: 'Berg', several: ['Anna Berg', 'Karl Berg'] }, { name: 'constructor', several: [] }]);
});
