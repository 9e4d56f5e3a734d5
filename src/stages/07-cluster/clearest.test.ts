/** Which member a claim is named by. */
import { expect, it } from 'vitest';
import type { Statement } from '../../domain/statement.js';
import type { Proposition } from '../../language/proposition.js';
import { clearestOf } from './clearest.js';

const named = (...said: (string | [string, Statement['stance']])[]): string => namedAs(() => 0.5, ...said);
const namedAs = (likely: (a: string, b: string) => number, ...said: (string | [string, Statement['stance']])[]): string => {
  const all = said.map((x) => (typeof x === 'string' ? { text: x, stance: 'asserts' as const } : { text: x[0], stance: x[1] }));
  const props = all.map((_, i) => ({ report: 'r', statement: `s${i}` }) as Proposition);
  const at = (p: Proposition) => all[Number(p.statement.slice(1))]!;
  return at(clearestOf(props, (p) => ({ content: [[0, at(p).text.length]], stance: at(p).stance, certainty: 'certain', confidence: 0.8 }) as unknown as Statement, (p) => at(p).text, (a, b) => likely(at(a).text, at(b).text))).text;
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
it('what stands alone rather than what leans on the sentence before', () => {
  expect(named('But he has opened the gates of the upper dam at Osk against all advice that he was given', 'Tarn opened the gates of the dam at Osk against advice from the engineers')).toContain('Tarn');
  expect(named('that their offer still stands, and will stand until the end of the week at the very least', 'the offer of the miners will stand until the end of the week')).toContain('miners');
});
it('what is like the other members rather than what is on the edge', () => {
  const edge = 'Roth was there when the dam burst in the night and flooded the fields of the village at the lower end', like = 'The dam has burst';
  expect(namedAs((a, b) => (a === edge || b === edge ? 0.1 : 0.9), edge, like, 'The dam burst', 'The dam at Osk has burst and the water has flooded most of the fields below it')).not.toBe(edge);
});
