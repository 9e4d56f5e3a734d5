/** What a saying rests on, where no word of its source tells. */
import { expect, it } from 'vitest';
import { readEvidence } from './evidence.js';

const kinds = (words: Partial<Parameters<typeof readEvidence>[0]>): string[] => [...readEvidence({ source: '', cue: '', content: '', beside: '', direct: false, ...words }).keys()];

it('intelligence data are no document', () => {
  expect(kinds({ source: 'The minister … intelligence data', cue: 'cited' })).toEqual(['intelligence']);
  expect(kinds({ source: 'The minister … court records', cue: 'cited' })).toEqual(['document']);
});

it('a picture that raises concerns is what they rest on', () => {
  const said = { cue: 'has raised concerns about', content: 'the camp' };
  expect(kinds({ ...said, beside: 'The video, which is shared widely, has raised concerns about' })).toEqual(['video']);
  expect(kinds({ ...said, beside: 'The photo album of the family has raised concerns about' })).toEqual([]);
  expect(kinds({ ...said, source: 'The mayor', beside: 'The video that the mayor saw' })).toEqual([]);
});

it('a committee on intelligence is no service', () => {
  expect(kinds({ source: 'the Intelligence Committee', cue: 'said' })).toEqual([]);
  expect(kinds({ source: 'an intelligence officer', cue: 'said' })).toEqual(['intelligence']);
});

it('who saw the reports has seen nothing', () => {
  expect(kinds({ source: 'she', cue: 'said', content: 'I just saw the news reports', direct: true })).toEqual([]);
  expect(kinds({ source: 'she', cue: 'said', content: 'I saw the dam break', direct: true })).toEqual(['eyewitness']);
});
