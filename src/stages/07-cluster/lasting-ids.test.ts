import { expect, it } from 'vitest';
import type { Grouped } from '../../domain/claim-match.js';
import { keepIds } from './lasting-ids.js';

/** "x: a b" is a claim x with the statements a and b. */
const claims = (...lines: string[]): Grouped[] => lines.map((line) => {
  const [id, members] = line.split(': ') as [string, string];
  return { id, text: id, kind: 'event', members: members.split(' ').map((report) => ({ report, statement: 's' })) };
});
const ids = (earlier: string[], now: string[]): string[] => keepIds(claims(...now), claims(...earlier)).map((c) => c.id);

it.each<[string, string[], string[], string[]]>([
  ['an earlier founder turned up', ['x: b'], ['n: a b'], ['x']],
  ['it is new', ['x: a'], ['x: a', 'n: b'], ['x', 'n']],
  ['it split: the larger part keeps it', ['x: a b c'], ['n: b c', 'm: a'], ['x', 'm']],
  ['it split equally: the part with the founder keeps it', ['x: a b'], ['n: b', 'x: a'], ['n', 'x']],
  ['two merged: the larger lives on', ['x: a', 'y: b c'], ['x: a b c d'], ['y']],
  ['two merged that are equal: the one with the founder', ['y: a', 'x: b'], ['x: a b'], ['x']],
])('%s', (_, earlier, now, expected) => expect(ids(earlier, now)).toEqual(expected));

it('no id is given twice when the smaller part has the founder', () => {
  const [larger, smaller] = ids(['x: a b c'], ['n: b c', 'x: a']);
  expect(larger).toBe('x');
  expect(smaller).toMatch(/^[0-9a-f]{12}$/);
});
it('two claims of one statement are told apart by their sort', () => {
  const told = (id: string, kind: Grouped['kind']): Grouped => ({ ...claims(`${id}: a`)[0]!, kind });
  expect(keepIds([told('n', 'quantity'), told('m', 'event')], [told('x', 'event'), told('y', 'quantity')]).map((c) => c.id)).toEqual(['y', 'x']);
});
it('does not depend on the order of the earlier claims', () => {
  const earlier = ['x: a b', 'y: c d', 'z: e'], now = ['n: a c', 'm: b d e'];
  expect(ids([...earlier].reverse(), now)).toEqual(ids(earlier, now));
});
