/** That a reading quotes the words it was made by: cue, content, negation, evidence and remarks of verification. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../domain/span.js';
import { meet } from './certainty.js';
import { readCue } from './cues.js';
import { readEvidence } from './evidence.js';
import { readFactual } from './factual.js';
import { findNegation } from './polarity.js';
import { readClause } from './stance-clause.js';
import { readModality } from './stance.js';
import { readVerification } from './verification.js';

const meeting = (cue: string, content: string) => {
  const clause = readClause(content), reading = readCue(cue, 'the minister', content);
  return meet(reading, readModality(clause, { voiced: true, rule: reading.rule, question: false }), { cue, content, finite: clause.main >= 0 });
};

describe('stance and certainty', () => {
  it.each([
    ['flatly denied', 'that the dam leaks', 'denies', 'denied', 'denied'],
    ['said', 'the dam will close on Friday', 'forecasts', 'will', 'said'],
    ['said', 'the dam may have leaked', 'hedges', 'may', 'may'],
    ['said', 'the dam was probably damaged', 'hedges', 'probably', 'probably'],
    ['suggested', 'the dam had leaked', 'hedges', 'suggested', 'suggested'],
    ['said', 'the dam won’t reopen', 'forecasts', 'will', 'said'],
    ['warned of', 'further damage', 'forecasts', 'further', 'further'],
    ['asked', 'the court to open the dam', 'calls-for', 'asked', 'asked'],
    ['would not say', 'when the dam would open', 'questions', 'not say', 'not say'],
    ['haven’t said', 'whether the dam would open', 'questions', 'n’t said', 'n’t said'],
    ['stayed silent on', 'the leak in the dam', 'questions', 'stayed silent', 'stayed silent'],
    ['gave no word on', 'the leak in the dam', 'questions', 'no word', 'no word'],
    ['have not said', 'whether the dam would open', 'questions', 'not said', 'not said'],
    ['did not take a clear position on', 'the dam', 'questions', 'not take a clear position', 'not take a clear position'],
    ['were to reject', 'the plan for the dam', 'hedges', 'were to', 'were to'],
    ['would deny', 'that the dam leaked', 'hedges', 'would deny', 'would deny'],
    ['is not upset over', 'the leak in the dam', 'asserts', '', 'not'],
    ['could not find', 'any leak in the dam', 'asserts', '', 'not'],
    ['never said that', 'the dam leaks', 'denies', 'never', 'never'],
    ['denied', 'a request to open the dam', 'denies', 'denied', 'denied'],
    ['declined', 'to join the talks on the dam', 'denies', 'declined', 'declined'],
    ['pushed back against', 'reports that the dam leaks', 'denies', 'pushed back against', 'pushed back against'],
    ['rejects', 'money from the dam’s builders', 'denies', 'rejects', 'rejects'],
    ['It was not immediately clear', 'why the dam was opened', 'questions', 'not immediately clear', 'not immediately clear'],
    ['did not immediately respond to', 'a request for comment on the dam', 'questions', 'not immediately respond', 'not immediately respond'],
    ['said', 'the dam holds', 'asserts', '', 'said'],
    ['said', 'the crack was seen as early as May', 'asserts', '', 'said'],
    ['said', 'the books mention the crack in May', 'asserts', '', 'said'],
    ['swears that', 'the dam held all night', 'asserts', '', 'swears'],
    ['swore to', 'mend the dam', 'forecasts', 'swore to', 'swore to'],
  ])('%s | %s', (cue, content, stance, words, sure) => {
    const met = meeting(cue, content);
    expect([met.stance, met.because.stance.words]).toEqual([stance, words]);
    if (met.certainty !== 'certain') expect(met.because.certainty.words).toBe(sure);
    expect(met.because.stance.rule).not.toBe('');
  });
});

it.each([['The dam did not leak', 'not'], ['Nobody was hurt', 'nobody'], ['Not only the dam leaked', null], ['No fewer than 30 people left', null]])('negation: %s', (content, word) => {
  expect(findNegation(readClause(content))).toBe(word);
});

it('evidence: each kind with the words that name it', () => {
  const grounds = readEvidence({ source: 'two eyewitnesses', cue: 'said', content: 'the dam leaked', beside: ', citing satellite images', direct: false });
  expect([...grounds].map(([kind, { words }]) => [kind, words])).toEqual([['eyewitness', 'eyewitnesses'], ['satellite', 'satellite images']]);
});

it('verification: the words of the remark', () => {
  const text = 'The dam leaked, the mayor said. The claim could not be verified.';
  const content: Span[] = [[0, 14]], cue: Span[] = [[26, 30]];
  const { verification, because } = readVerification({ text, sentence: [0, 31], next: [32, 64], content, cue });
  expect([verification, because]).toEqual(['unverified', { rule: 'the next sentence takes it up', words: 'not be verified' }]);
});

it.each([
  ['Will the dam hold?', 'it is a question', ''], ['Only time will tell what happens.', 'rhetoric: nothing is stated', 'time will tell'],
  ['The long road to the dam', 'no finite verb was found in it', ''],
])('no fact: %s', (words, rule, quoted) => expect(readFactual(words, true).because).toEqual({ rule, words: quoted }));
