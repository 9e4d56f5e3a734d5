import { expect, it } from 'vitest';
import { readCue } from './cues.js';
import { findNegation } from './polarity.js';
import { readModality } from './stance.js';
import { readClause } from './stance-clause.js';

const voiced = { voiced: true, heading: false, rule: false, question: false };
const said = (words: string, heading = false, by = true): string => readModality(readClause(words), { ...voiced, voiced: by, heading }).stance;

it.each<[string, string]>([
  // What is arranged, and what is only the aim of something.
  ['The singer is to perform in Tolva', 'forecasts'], ['Savers are to receive 90m crowns', 'forecasts'], ['The aim is to mend the dam', 'asserts'], ['The man is to blame for the leak', 'asserts'],
  // What was perceived.
  ['You could see he was moved', 'asserts'], ['The dam could burst', 'forecasts'],
  // "will" that is no verb.
  ["It broke the strikers' will to go on", 'asserts'], ['Her clients include Will Roth', 'asserts'], ['The bank will close', 'forecasts'], ['The public will vote', 'forecasts'], ['All trains are to stop', 'forecasts'],
  // A clause inside: what they said is told.
  ["Most strikers said they're going to stay", 'asserts'],
  // Looks ahead by its own words.
  ["I'm confident Per will manage it", 'forecasts'], ['He expected the ban to be lifted', 'forecasts'],
  // Calls.
  ["Don't try to scare me", 'calls-for'], ['People need to know the risk', 'calls-for'],
  ['I would rather wait', 'asserts'], ['Sometimes the door would be ajar', 'asserts'], ['The door would be ajar', 'forecasts'], ['I want to make it clear that it leaks', 'asserts'], ['Voters were more likely to read it than others', 'asserts'],
  // Denials, and a false economy, which is none.
  ['That is not the case', 'denies'], ['This could be a false economy', 'hedges'],
])('%s: %s', (words, stance) => expect(said(words)).toBe(stance));

it.each<[string, boolean, string]>([
  ['Airline to cut 300 jobs', true, 'forecasts'], ['leading to cancellations and delays', false, 'asserts'], ['Refusal to Pay Fine Angers Mayor', true, 'asserts'],
  ['New figures have suggested that trade is slowing', false, 'hedges'],
])('%s, in a headline %s: %s', (words, heading, stance) => expect(said(words, heading, false)).toBe(stance));

it.each<[string, string | null]>([
  ['He took money to not go ahead with the pact', null], ['It is for all countries, reformed or not', null], ["You can't deny it is exciting", null], ['I cannot wait to start', null],
  ['It cannot fail to please', null], ['He lived on nothing but bread', null], ['They called it a vote of no confidence', null],
  ['It protects those not taking part', null], ['The dam did not hold', 'not'], ['He was not to blame', 'not'],
])('%s: negated by %s', (words, by) => expect(findNegation(readClause(words))).toBe(by));

it('knows that hardly anybody holds a view', () => {
  expect(readCue('believes', 'Not everyone', 'the plan will work').stance).toBe('questions');
  expect(readCue('believes', 'Everyone', 'the plan will work').stance).toBe(null);
});

