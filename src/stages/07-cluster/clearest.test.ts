/** Which member a claim is named by. */
import { expect, it } from 'vitest';
import type { Statement } from '../../domain/statement.js';
import type { Proposition } from '../../language/proposition.js';
import { clearestOf } from './clearest.js';

const named = (...said: (string | [string, Statement['stance']])[]): string => {
  const all = said.map((x) => (typeof x === 'string' ? { text: x, stance: 'asserts' as const } : { text: x[0], stance: x[1] }));
  const props = all.map((_, i) => ({ report: 'r', statement: `s${i}` }) as Proposition);
  const at = (p: Proposition) => all[Number(p.statement.slice(1))]!;
  return at(clearestOf(props, (p) => ({ content: [[0, at(p).text.length]], stance: at(p).stance, certainty: 'certain', confidence: 0.8 }) as unknown as Statement, (p) => at(p).text)).text;
};

it('a sentence rather than a phrase about one', () => {
  expect(named('the ever-changing dynamics of the flood in the lower valley of the Osk', 'The dam has burst and the lower valley of the Osk is flooded')).toContain('has burst');
});
it('what most members do with it', () => {
  expect(named(['The dam could burst before the week is out', 'forecasts'], ['The dam could burst by the end of the week', 'forecasts'], 'The dam bursts before the week is out, and with it all the fields')).toContain('could burst');
});
it('the order does not matter', () => {
  const said = ['The dam has burst', 'The dam at Osk has burst and flooded the fields', 'a burst dam'];
  expect(named(...[...said].reverse())).toBe(named(...said));
});
