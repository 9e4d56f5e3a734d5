import { expect, test } from 'vitest';
import { wrapped } from './wrap.js';

test('lines break between words and keep their width', () => {
  expect(wrapped('one two three four', 10, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
});
test('a word longer than the line is broken, a long text ends in an ellipsis', () => {
  const lines = wrapped('x'.repeat(1000), 10, '', ' ', 2);
  expect(lines).toEqual(['xxxxxxxxxx', ' xxxxxxx …']);
});
