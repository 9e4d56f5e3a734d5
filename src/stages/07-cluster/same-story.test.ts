import { expect, it } from 'vitest';
import type { Proposition } from '../../language/proposition.js';
import { SameStory } from './same-story.js';

const prop = (words: string): Proposition => ({ terms: new Map(words.split(' ').map((w) => [w, 1])), names: new Set() }) as unknown as Proposition;
const NOBODY = new Map<string, number>();

it('holds reports together that share a name of their topic or enough words, and no others', () => {
  const stories = new SameStory();
  stories.add('ferry', [prop('ferry sank harbour storm captain rescue')], new Map([['tolva', 3]]));
  stories.add('ferry again', [prop('boat lost night search survivors')], new Map([['tolva', 1]]));
  stories.add('unnamed', [prop('storm ferry rescue divers water')], NOBODY);
  stories.add('merger', [prop('cement merger regulator shares nobody')], new Map([['halden', 4]]));
  expect(stories.may('ferry', 'ferry again')).toBe(true);
  expect(stories.may('unnamed', 'ferry')).toBe(true);
  expect(stories.may('merger', 'ferry')).toBe(false);
  expect(stories.may('ferry', 'merger')).toBe(false);
  expect(stories.may('merger', 'merger')).toBe(true);
});
