import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { withCallerBehind } from './caller-behind.js';
import type { Found } from './tidy.js';

const read = (text: string, source: string, cue: string, content: string): string => {
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const f: Found = { source: [span(source)], cue: [span(cue)], content: [span(content)], parent: null, foundBy: { kind: 'shown' } };
  const got = withCallerBehind(text, f);
  return [got.source, got.cue, got.content].map((spans) => spans.map(([a, b]) => text.slice(a, b)).join(' … ')).join(' | ');
};

it('who urges it in a headline stands behind "by"', () => {
  expect(read('Lind urged to step down by miners', 'Lind', 'urged', 'to step down by miners')).toBe('miners | urged | Lind … to step down');
});
it('leaves an active sentence alone', () => {
  expect(read('Lind urged miners to stand by the mill', 'Lind', 'urged', 'miners to stand by the mill')).toBe('Lind | urged | miners to stand by the mill');
  expect(read('Lind urged that they leave by May', 'Lind', 'urged', 'that they leave by May')).toBe('Lind | urged | that they leave by May');
});
