/** Evidence at the head of what is said becomes a source. */
import { expect, it } from 'vitest';
import { wordsOf, type Span } from '../../domain/span.js';
import { withCitedHeads } from './cited-heads.js';
import type { Found } from './tidy.js';

const read = (text: string, source: string, cue: string): [string[], string] => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const content: Span = [at(cue)[1] + 1, text.length - 1];
  const found: Found = { content: [content], cue: [at(cue)], source: [at(source)], parent: null, foundBy: { kind: 'own-voice' } };
  const [f] = withCitedHeads(text, [found]);
  return [f!.source.map(([a, b]) => text.slice(a, b)), wordsOf(text, f!.content)];
};

it.each([
  ['The minister cited intelligence data that the plant had been shut.', 'The minister', 'cited', ['The minister', 'intelligence data'], 'the plant had been shut'],
  ['The paper, citing court records that the sum was paid twice.', 'The paper', 'citing', ['The paper', 'court records'], 'the sum was paid twice'],
  ['Lund quoted eyewitnesses as saying ten had been hurt.', 'Lund', 'quoted', ['Lund', 'eyewitnesses'], 'ten had been hurt'],
  ['The agency quoted unnamed sources as saying that ten were hurt.', 'The agency', 'quoted', ['The agency', 'unnamed sources'], 'ten were hurt'],
  ['The minister cited the rain that fell on Sunday.', 'The minister', 'cited', ['The minister'], 'the rain that fell on Sunday'],
  ['The minister recalled intelligence data that the plant had been shut.', 'The minister', 'recalled', ['The minister'], 'intelligence data that the plant had been shut'],
])('%s', (text, source, cue, sources, content) => {
  expect(read(text, source, cue)).toEqual([sources, content]);
});

it('leaves out who is only quoted, where what he says is read as a saying of its own', () => {
  const text = 'Lund quoted eyewitnesses as saying ten had been hurt.', at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = (cue: string, content: string): Found => ({ content: [at(content)], cue: [at(cue)], source: [at('Lund')], parent: null, foundBy: { kind: 'own-voice' } });
  expect(withCitedHeads(text, [found('quoted', 'eyewitnesses'), found('as saying', 'ten had been hurt')]).map((f) => wordsOf(text, f.cue))).toEqual(['as saying']);
});
