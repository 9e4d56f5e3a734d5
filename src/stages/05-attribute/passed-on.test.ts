import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { withPassedOn } from './passed-on.js';
import type { Found } from './tidy.js';

const read = (text: string, source: string, cue: string, content: string): string => {
  const span = (words: string): Span => { const at = text.indexOf(words); return [at, at + words.length]; };
  const found = withPassedOn(text, { content: [span(content)], cue: [span(cue)], source: [span(source)], parent: null, foundBy: { kind: 'shown' } } satisfies Found);
  const words = (spans: readonly Span[]): string => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
  return `${words(found.cue)} | ${words(found.content)}`;
};

it.each([
  ['The office told divers that the wreck had reportedly shifted in the night.', 'The office', 'told', 'the wreck had reportedly shifted in the night', 'told … reportedly | the wreck had … shifted in the night'],
  ['The Institute said the firm, which reportedly has debts, will close.', 'The Institute', 'said', 'the firm, which reportedly has debts, will close', 'said | the firm, which reportedly has debts, will close'],
  ['He said “they reportedly left”.', 'He', 'said', '“they reportedly left”', 'said | “they reportedly left”'],
  ['40 boats have reportedly been moved, the Institute said.', 'the Institute', 'said', '40 boats have reportedly been moved', 'said | 40 boats have reportedly been moved'],
])('%s', (text, source, cue, content, expected) => expect(read(text, source, cue, content)).toBe(expected));
