import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { withoutNextSubject } from './next-subject.js';
import type { Found } from './tidy.js';

const sourceOf = (text: string, cue: string, content: string, source: string): string[] => {
  const span = (words: string): Span => { const at = text.indexOf(words); return [at, at + words.length]; };
  const found = { content: [span(content)], cue: [span(cue)], source: [span(source)], parent: null, foundBy: { kind: 'shown' } } satisfies Found;
  return withoutNextSubject(text, found).source.map(([a, b]) => text.slice(a, b));
};

it.each([
  ['Ignoring evidence that the old bridge was rusting, the council voted for a tunnel.', 'evidence that', 'the old bridge was rusting', 'the council', []],
  ['Amid growing fears of a flood, the mayor left for the coast.', 'fears of', 'a flood', 'the mayor', []],
  ['Despite a warning of a flood, said the mayor, nobody left.', 'warning of', 'a flood', 'the mayor', ['the mayor']],
  ['The old bridge was rusting, the council said.', 'said', 'The old bridge was rusting', 'the council', ['the council']],
])('%s', (text, cue, content, source, left) => expect(sourceOf(text, cue, content, source)).toEqual(left));
