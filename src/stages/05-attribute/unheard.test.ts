import { expect, it } from 'vitest';
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { isUnheard } from './unheard.js';

it.each([
  ['Nothing in the files supports the theory.', 'Nothing in the files', undefined, true],
  ['The mayor supports the theory.', 'The mayor', 'mayor (unnamed)', false],
  ['It was in a note leaked last week, which portrayed a worried board.', 'which', undefined, true],
  ['It was in the note, which portrayed a worried board.', 'which', 'note (unnamed)', false],
])('%s', (text, source, name, expected) => {
  const span: Span = [text.indexOf(source), text.indexOf(source) + source.length];
  const mention: Mention = { span, text: source, form: 'pronoun', type: 'document', confidence: 0.9, why: '', ...(name === undefined ? {} : { name }) };
  expect(isUnheard(text, { source: [span] }, [mention])).toBe(expected);
});
