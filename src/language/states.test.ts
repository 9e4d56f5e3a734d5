import { describe, expect, it } from 'vitest';
import { findStateReading } from './states.js';

describe('findStateReading', () => {
  it.each([
    ['Iraqi', 'Iraq', 'adjective'], ['North Korean', 'North Korea', 'adjective'], ['North Koreans', 'North Korea', 'people'], ['Pyongyang', 'North Korea', 'capital'],
    ['US', 'United States', 'name'], ['U.S.', 'United States', 'name'], ['the United States', 'United States', 'name'], ['Sri Lankan', 'Sri Lanka', 'adjective'],
    ['Japanese', 'Japan', 'adjective'], ['Britain', 'United Kingdom', 'name'], ['Swiss', 'Switzerland', 'adjective'], ['Turkey', 'Turkey', 'name'], ['New Zealand', 'New Zealand', 'name'],
    ['Saudi', 'Saudi Arabia', 'adjective'], ['Ivory Coast', 'Ivory Coast', 'name'],
  ])('%s', (words, name, form) => {
    expect(findStateReading(words)).toMatchObject({ state: { name }, form });
  });
  it('knows no pronoun and no town', () => {
    for (const w of ['us', 'Brenna', 'turkey', 'polish']) expect(findStateReading(w)).toBeUndefined();
  });
});
