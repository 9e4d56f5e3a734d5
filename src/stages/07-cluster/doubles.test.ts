import { expect, it } from 'vitest';
import { withoutDoubles } from './doubles.js';
import type { ClaimDraft } from './draft.js';

const draft = (id: string, text: string, ...statements: string[]): ClaimDraft => ({ id, text, kind: 'event', members: statements.map((statement) => ({ report: 'r', statement })) });
const kept = (related: string, ...drafts: ClaimDraft[]): string => withoutDoubles(drafts, (id) => related.includes(id)).map((d) => d.id).join('');

it('tells what one sentence says once', () => {
  const a = draft('a', 'the dam broke and the mill burnt', 's'), b = { ...a, id: 'b' }, c = draft('c', 'the dam broke', 's'), d = draft('d', a.text, 's', 't');
  expect(kept('', b, a, c, d)).toBe('cd');
  expect(kept('b', a, b, c)).toBe('bc');
  expect(kept('ab', a, b)).toBe('ab');
});

it('tells where it happened with what happened, where all who say where say what', () => {
  const what = draft('a', 'three died in Karsta', 's', 't', 'u'), where = draft('b', 'three died in Karsta', 's', 't');
  expect(kept('', what, where)).toBe('a');
  expect(kept('', { ...what, text: 'three died' }, where)).toBe('ab');
  expect(kept('b', what, where)).toBe('ab');
  expect(kept('', what, { ...where, members: [...where.members, { report: 'r', statement: 'v' }] })).toBe('ab');
});
