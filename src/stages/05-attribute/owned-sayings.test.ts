import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { ownedInside, withOwner } from './owned-sayings.js';
import type { Found } from './tidy.js';

const found = (text: string, source: string, cue: string, content: string): Found => {
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return { source: source ? [span(source)] : [], cue: [span(cue)], content: [span(content)], parent: null, foundBy: { kind: 'shown' } };
};
const shown = (text: string, f: Pick<Found, 'content' | 'cue' | 'source'> | undefined): string =>
  f ? [f.source, f.cue, f.content].map((spans) => spans.map(([a, b]) => text.slice(a, b)).join(' … ')).join(' | ') : '';

it.each<[string, string, string]>([
  ['Asked about charges from the union that wages fell, Lind left.', 'that wages fell', 'the union | charges from | that wages fell'],
  ['He spoke of fears raised by two mayors that the dam leaks.', 'that the dam leaks', 'two mayors | fears raised by | that the dam leaks'],
  // The tagger has taken "from" into the cue, and left "that" out of the content.
  ['Hit by charges from miners that wages fell, Lind left.', 'wages fell', 'miners | charges from | wages fell'],
  // Nobody stands between, or somebody else's clause does.
  ['He spoke of fears that the dam leaks.', 'that the dam leaks', ' | fears | that the dam leaks'],
  ['He spoke of fears, spread by two mayors, who left, that the dam leaks.', 'that the dam leaks', ' | fears | that the dam leaks'],
])('%s', (text, content, expected) => expect(shown(text, withOwner(text, found(text, '', /charges from(?= miners)|charges|fears/.exec(text)![0], content)))).toBe(expected));

it.each<[string, string, string]>([
  ['Lind dismissed statements made by the mayor that the talks had failed.', 'statements made by the mayor that the talks had failed', 'the mayor | statements made by | the talks had failed'],
  ['Lind denied the claims by the union that wages fell.', 'the claims by the union that wages fell', 'the union | claims by | wages fell'],
  ['Lind denied that claims by the union hurt.', 'that claims by the union hurt', ''],
  ['Lind denied reports from the front.', 'reports from the front', ''],
])('%s', (text, content, expected) => expect(shown(text, ownedInside(text, found(text, 'Lind', /dismissed|denied/.exec(text)![0], content)))).toBe(expected));
