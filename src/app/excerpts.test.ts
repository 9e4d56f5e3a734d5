import { describe, expect, it } from 'vitest';
import { because } from '../domain/because.js';
import type { Span } from '../domain/span.js';
import { reasonOf } from './excerpts.js';

const text = 'He said he WON’T go.\nThe claim could\nnot be verified. He denied it, and denied it again.';
const whole: Span = [0, text.length];

describe('the words of a rule found again', () => {
  it.each([
    ['denied', [whole], 'denied', text.indexOf('denied')],
    ['could not be verified', [whole], 'could\nnot be verified', text.indexOf('could')],
    ['denied it', [[text.indexOf('and denied'), text.length]], 'denied it', text.lastIndexOf('denied')],
  ] as [string, Span[], string, number][])('%s', (words, places, written, at) => {
    expect(reasonOf(text, because('a rule', words), places)).toEqual({ rule: 'a rule', words: written, span: [at, at + written.length] });
  });
  it('stay as they were matched when they are not written so', () => expect(reasonOf(text, because('a rule', 'will not'), [whole])).toEqual({ rule: 'a rule', words: 'will not' }));
  it('need not be there', () => expect(reasonOf(text, because('a rule'), [whole])).toEqual({ rule: 'a rule' }));
  it('are found only as whole words', () => expect(reasonOf(text, because('a rule', 'he'), [[3, 10]])).toEqual({ rule: 'a rule', words: 'he', span: [8, 10] }));
});
