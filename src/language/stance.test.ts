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
  // Who says no more.
  ['I will not guess', 'asserts'], ["I'm not going to speculate about it", 'asserts'], ['We will not leave', 'forecasts'],
  // What seems so, and who was there.
  ['The dam appears to be holding', 'hedges'], ['The dam seemed to hold', 'hedges'], ['The minister appeared before the board', 'asserts'], ['She appeared on the stage twice', 'asserts'],
  ['He ended his unlikely rise to the top', 'asserts'], ['Notes which the panel could not verify were made in March', 'asserts'], ['The panel could not verify the notes', 'hedges'],
  ['They spent a million in April and May alone', 'asserts'], ['May alone took a million', 'asserts'],
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
  ['It protects those not taking part', null], ['We will win like never before', null], ['He holds the No. 2 job in the club', null], ['The dam has never leaked', 'never'], ['The dam did not hold', 'not'], ['He was not to blame', 'not'],
])('%s: negated by %s', (words, by) => expect(findNegation(readClause(words))).toBe(by));

it('knows that hardly anybody holds a view', () => {
  expect(readCue('believes', 'Not everyone', 'the plan will work').stance).toBe('questions');
  expect(readCue('believes', 'Everyone', 'the plan will work').stance).toBe(null);
});

it.each<[string, string, string | null, boolean]>([
  // What it is called is the speaker's own word; what is called false is denied.
  ['dismissed', 'the policies of the mayor as built on sand', null, false], ['dismissed', 'the claims as lies', 'denies', true], ['rejected', 'the idea as folly', 'denies', true],
  // Who is against something says of nothing that it is not so; what it is called "as" is said.
  ['oppose', 'the plan of the board', 'denies', true], ['stopped short of calling for', 'a strike', 'denies', true], ['does not oppose', 'the plan', null, false], ['rejection of', 'those measures', 'denies', true], ['was dismissed by critics as', 'a sham', null, false], ['dismissed by', 'a sham', null, false], ['There was no guarantee from', 'that it will pass', 'hedges', false],
  // A reproach is no denial.
  ['scoffed at', 'Roth for dwelling on the mill', null, false], ['scoffed at', 'the claim that it leaks', 'denies', true],
  // Countering what was said, and saying something in return.
  ['sought to counter', "Roth's accusations that he sold the mill", 'denies', true], ['countered that', 'the mill was his', null, false],
  ['did not determine', 'that the mayor knew', 'hedges', false], ['is accused of', 'selling the mill', 'hedges', false], ['had counted on', 'winning all three', 'forecasts', false],
])('%s | %s: %s, negative %s', (cue, content, stance, negative) => {
  const read = readCue(cue, 'Lund', content);
  expect([read.stance, read.negative]).toEqual([stance, negative]);
});
