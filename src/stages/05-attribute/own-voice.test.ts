/** What of a sentence is the report's own beside a saying that takes up the rest. */
import { expect, it } from 'vitest';
import type { Annotation } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import { findOwnVoice } from './own-voice.js';

const own = (text: string, cue: string, source: string, content: string): string[] => {
  const at = (words: string): Span[] => [[text.indexOf(words), text.indexOf(words) + words.length]];
  const nothing = { mentions: [], quantities: [], times: [], places: [] } as unknown as Annotation;
  return findOwnVoice(text, segmentBody(text, []), nothing, [{ content: at(content), cue: at(cue), source: at(source) }], { joints: [], asserted: [] })
    .flatMap((s) => s.content.map(([a, b]) => text.slice(a, b)));
};

it.each([
  ['a relative clause behind what is said', 'Anna Berg recalled the collapse at Torv, which killed nine miners and two rescuers.', 'recalled', 'Anna Berg', 'the collapse at Torv', ['which killed nine miners and two rescuers']],
  ['a second clause', 'The dam is safe, police said, but the road was closed by noon.', 'said', 'police', 'The dam is safe', ['the road was closed by noon']],
  ['a few words are no clause', 'Anna Berg recalled the collapse at Torv, which hurt.', 'recalled', 'Anna Berg', 'the collapse at Torv', []],
] as const)('%s', (_, text, cue, source, content, found) => {
  expect(own(text, cue, source, content)).toEqual(found);
});
