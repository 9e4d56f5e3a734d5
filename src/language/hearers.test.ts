import { describe, expect, it } from 'vitest';
import { isHearer } from './hearers.js';

describe('isHearer', () => {
  it.each([
    ['A jury', 'was told yesterday', ' ', true],
    ['The harbour master', 'was told by the owner', ' ', false],
    ['The mayor', 'has been sharply criticised for', ' ', true],
    ['The bank', 'has faced questions about', ' ', true],
    ['The club', 'faced', ' ', false],
    ['Kask', 'pressed on', ' when ', true],
    ['Kask', 'pressed', ' ', false],
    ['The inquest', 'heard', ' ', true],
    ['court', 'told', ' ', true],
    ['The court', 'told', ' ', false],
    ['A neighbour', 'heard', ' ', false],
    ['A man', 'can be heard shouting', ' ', false],
    ['The driver', 'allegedly left', ' ', true],
    ['The driver', 'allegedly said', ' ', false],
    ['Growers', 'seem confident', ' ', true],
    ['The letter', 'appears to show', ' ', false],
    ['The commander', 'was quoted as saying', ' ', false],
    ['The ministry', 'said', ' ', false],
  ])('%s | %s', (source, cue, between, expected) => expect(isHearer(source, cue, between)).toBe(expected));
});
