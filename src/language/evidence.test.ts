/** What a saying rests on, where no word of its source tells. */
import { expect, it } from 'vitest';
import { readEvidence } from './evidence.js';

const kinds = (words: Partial<Parameters<typeof readEvidence>[0]>): string[] => [...readEvidence({ source: '', cue: '', content: '', beside: '', direct: false, ...words }).keys()];

it.each([
  ['intelligence data that the plant had been closed', ['intelligence']],
  ['satellite images that the army had taken', ['satellite']],
  ['court records that name the buyer', ['document']],
  ['the rain that fell on Sunday', []],
])('what is cited stands at the head of what is said: %s', (content, found) => {
  expect(kinds({ source: 'The minister', cue: 'cited', content })).toEqual(found);
  expect(kinds({ source: 'The minister', cue: 'recalled', content })).toEqual([]);
});

it('a picture that raises concerns is what they rest on', () => {
  const said = { cue: 'has raised concerns about', content: 'the camp' };
  expect(kinds({ ...said, beside: 'The video, which is shared widely, has raised concerns about' })).toEqual(['video']);
  expect(kinds({ ...said, beside: 'The photo album of the family has raised concerns about' })).toEqual([]);
  expect(kinds({ ...said, source: 'The mayor', beside: 'The video that the mayor saw' })).toEqual([]);
});
