import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import type { Proposal } from '../../encoder/join.js';
import type { Tagger } from '../../encoder/tagger.js';
import { readInside } from './nesting.js';

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const proposal = (text: string, source: string, cue: string, content: string): Proposal => ({
  source: source ? [at(text, source)] : [], cue: [at(text, cue)], content: [at(text, content)],
  foundBy: { kind: 'tagger', parts: { content: 1, cue: 1, source: 1, toCue: 1, toSource: 1 }, score: 0.9 },
});

it.each<[string, string, string, string, string, number]>([
  ['The mayor dismissed allegations that she had known of the leak for months.', 'dismissed', 'allegations that she had known of the leak for months', '', 'allegations', 0],
  ['The mayor spoke of allegations that she had known of the leak for months.', 'spoke of', 'allegations that she had known of the leak for months', '', 'allegations', 1],
  ['The mayor denied that police had said the dam was leaking for months.', 'denied', 'police had said the dam was leaking for months', 'police', 'said', 1],
])('%s', async (text, cue, content, innerSource, innerCue, found) => {
  const inner = proposal(text, innerSource, innerCue, innerCue === 'said' ? 'the dam was leaking for months' : 'she had known of the leak for months');
  const tagger: Tagger = { tag: async () => ({ proposals: [inner], propositions: { joints: [], asserted: [] } }) };
  const outer = { ...proposal(text, 'The mayor', cue, content), parent: null };
  // Each level reads its own insides again: the stub says the same there, which lies outside of its own content and is dropped.
  expect((await readInside(tagger, text, [outer])).length - 1).toBe(found);
});
