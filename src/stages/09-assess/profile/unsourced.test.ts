import { expect, it } from 'vitest';
import type { Span } from '../../../domain/span.js';
import type { Statement } from '../../../domain/statement.js';
import { segmentBody } from '../../../language/segmentation.js';
import { findUnsourced } from './unsourced.js';

/** Sentences in the report's own voice, each a statement of its own; gives those that want a source. */
function unsourced(sentences: readonly [words: string, remark?: string][]): string[] {
  const text = sentences.map(([words]) => words).join(' ');
  const statements = sentences.map(([words, remark], i): Statement => {
    const start = text.indexOf(words), content: Span = [start, start + words.length - 1];
    return {
      id: `s${i}`, content: [content], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive', evidence: [],
      verification: remark ? 'unverified' : 'none', ...(remark ? { verificationSpan: [text.indexOf(remark), text.indexOf(remark) + remark.length] as Span } : {}), quantities: [], times: [], places: [], confidence: 0.6,
    };
  });
  return findUnsourced(text, segmentBody(text, []), statements).map(([a, b]) => text.slice(a, b));
}
const FACT = 'Forty boats sank in the harbour of Tolva on Monday.';

it.each<[[string, string?][], string[]]>([
  [[[FACT]], [FACT]],
  // It tells whose claim the one before is.
  [[[FACT], ['This claim, which has travelled far, was made by the Harbour Board.']], [FACT]],
  // It tells how sure the one before is.
  [[[FACT], ['These reports have not been independently verified.', 'have not been independently verified']], [FACT]],
  [[['Forty boats sank in the harbour of Tolva, which has not been verified.', 'has not been verified']], ['Forty boats sank in the harbour of Tolva, which has not been verified.']],
])('%j', (sentences, expected) => expect(unsourced(sentences)).toEqual(expected));
