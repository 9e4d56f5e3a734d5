import { expect, test } from 'vitest';
import { displayName, nameOfBytes } from './display-name.js';

test.each([
  ['two\nlines.txt', 'two\\nlines.txt'], ['a\u001b[31mred.txt', 'a\\x1b[31mred.txt'], ['report\u202etxt.exe', 'report\\u202etxt.exe'], ['é 📰.txt', 'é 📰.txt'], ['\u009b2J', '\\x9b2J'], ['x\ud800', 'x\\ud800'],
])('%j is shown as %s', (name, shown) => expect(displayName(name)).toBe(shown));
test('names that are not UTF-8 stay apart', () => {
  expect(nameOfBytes(Buffer.from([0x61, 0xff, 0xc3, 0xa9]))).toBe('a\\xffé');
  expect(nameOfBytes(Buffer.from([0x61, 0xfe, 0xc3, 0xa9]))).toBe('a\\xfeé');
});
