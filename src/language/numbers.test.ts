import { expect, test } from 'vitest';
import { lexemesOf } from './lexemes.js';
import { numeralAt } from './numbers.js';

const valueOf = (words: string): number | undefined => numeralAt(lexemesOf(words, [0, words.length]), 0)?.value;

test.each([
  ['12,000', 12000], ['1.5 million', 1.5e6], ['3bn', 3e9], ['10k people', 10000], ['5m', 5], ['two', 2], ['twenty-five', 25], ['a dozen', 12], ['half a dozen', 6],
  ['two hundred and fifty', 250], ['three thousand four hundred', 3400], ['a hundred', 100], ['a hundred and ten', 110], ['half a million', 5e5], ['one and a half million', 1.5e6],
  ['two dozen', 24], ['two-dozen', 24], ['dozens', 12], ['hundreds', 100], ['tens of thousands', 10000], ['hundreds of thousands', 1e5], ['several hundred', 200], ['a couple of', 2], ['a pair of', 2],
  ['the', undefined], ['a', undefined], ['hundred', undefined], ['scores', undefined], ['scores of', 20],
])('%s', (words, value) => expect(valueOf(words)).toBe(value));
