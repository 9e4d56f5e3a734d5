import { expect, it } from 'vitest';
import { joinReason } from './join-reason.js';
import type { Proposition } from './proposition.js';
import type { Pile } from './similarity.js';

const pile: Pile = { rarity: (t) => (t === 'dam' ? 3 : 1), topic: () => new Map(), inside: () => false };
const about = (words: string, more: Partial<Proposition> = {}): Proposition => ({
  report: 'r', statement: words, event: '', kind: 'plain', theme: '', places: [], within: [], names: new Set(), counts: [], phase: 'done', denied: false, not: false,
  terms: new Map(words.split(' ').map((w) => [w, 1])), days: [], ...more,
});
const count = { min: 12, max: 12, unit: 'people', status: '', text: '12' };

it.each<[string, Proposition, Proposition, string]>([
  ['words, the rarest first', about('water dam burst'), about('dam water'), 'both say: dam, water'],
  ['number, place and name', about('drown', { counts: [count], places: ['dorim'], names: new Set(['kask', 'dorim']) }), about('drown', { counts: [count], places: ['dorim'], names: new Set(['kask']) }), 'both say: 12; dorim; kask; drown'],
  ['nothing in common', about('dam'), about('barrage'), 'words of like meaning, none the same'],
])('%s', (_, a, b, expected) => expect(joinReason(a, b, pile, (term) => term)).toBe(expected));
