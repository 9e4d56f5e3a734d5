import { expect, test } from 'vitest';
import type { Span } from '../../../domain/span.js';
import type { Statement } from '../../../domain/statement.js';
import { segment } from './segments.js';

const said = (content: Span[], cue: Span[] = [[0, 1]]): Statement => ({
  id: 's', content, cue, source: [], chain: [{ name: 'x' }], sourceType: 'media', quote: 'none', stance: 'asserts', certainty: 'certain',
  polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1,
});
const cut = (text: string, statements: Statement[], noise: Span[] = []) =>
  segment({ text, statements, noise: noise.map((span) => ({ span, kind: 'ui' as const })), unsourced: [], weasel: [] });

test('overlapping marks become pieces that cover the text without gaps', () => {
  const pieces = cut('abcdefghij', [said([[1, 6]]), said([[4, 9]])]);
  expect(pieces.map((p) => [...p.span, p.statements])).toEqual([[0, 1, [0, 1]], [1, 4, [0]], [4, 6, [0, 1]], [6, 9, [1]], [9, 10, []]]);
});

test('content in two pieces, spans beyond the end, and empty spans', () => {
  expect(cut('abcdef', [said([[0, 1], [4, 99]], [[3, 3]])], [[2, 3]]).map((p) => [...p.span, ...p.roles]))
    .toEqual([[0, 1, 'content'], [1, 2], [2, 3, 'noise'], [3, 4], [4, 6, 'content']]);
});

test('ten thousand nested statements stay small', () => {
  const text = 'x'.repeat(40000);
  const pieces = cut(text, Array.from({ length: 10000 }, (_, i) => said([[i, 40000 - i]], [])));
  expect(Math.max(...pieces.map((p) => p.statements.length))).toBeLessThanOrEqual(8);
});
