import { describe, expect, it } from 'vitest';
import { HearsayError } from '../errors.js';
import { parseReliability, reliabilityWarnings } from './reliability.js';

describe('parseReliability', () => {
  it.each<[string, string, Record<string, string>]>([
    ['names and letters', '# mine\nTelwire: B\n"Berg, Anna": a\n', { 'Telwire': 'B', 'Berg, Anna': 'A' }],
    ['names that YAML could take for something else', 'No: A\n112: C\nnull: D\n', { 'No': 'A', '112': 'C', 'null': 'D' }],
    ['an empty file', '', {}],
    ['comments alone', '# nothing yet\n', {}],
  ])('reads %s', (_, text, expected) => expect(parseReliability(text, 's.yaml')).toEqual(expected));

  it.each<[string, string, RegExp]>([
    ['a letter that is none', 'Telwire: B\nBrenek: G\n', /s\.yaml, line 2: "Brenek" needs a letter from A to F, not "G"/],
    ['a letter that is missing', 'Telwire:\n', /line 1: "Telwire" needs a letter/],
    ['a name given twice', 'Telwire: B\nTelwire: C\n', /line 2: /],
    ['a list', '- Telwire\n', /line 1: not a list of "name: letter"/],
    ['broken YAML', 'Telwire: "B\n', /line \d: /],
    ['nested names', 'agencies:\n  Telwire: B\n', /line 1: "agencies" needs a letter/],
    ['an alias instead of a letter', 'a: &x B\nb: *x\n', /line 2: "b" needs a letter/],
  ])('refuses %s and names the line', (_, text, message) => {
    expect(() => parseReliability(text, 's.yaml')).toThrow(message);
    expect(() => parseReliability(text, 's.yaml')).toThrow(HearsayError);
  });
});

it('warns of names that grade nobody', () => {
  const actors = ['Anna Berg', 'Karl Berg'].map((name) => ({ id: name, name, aliases: ['Berg'], type: 'person' as const }));
  expect(reliabilityWarnings({ 'Telwire': 'B', 'Berg': 'A', 'Anna Berg': 'C' }, actors)).toEqual([
    'no source here is called Telwire', 'Berg could be Anna Berg or Karl Berg: graded as none of them']);
});
