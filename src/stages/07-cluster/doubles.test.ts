import { expect, it } from 'vitest';
import { withoutDoubles } from './doubles.js';
import type { ClaimDraft } from './draft.js';

const draft = (id: string, text: string, ...statements: string[]): ClaimDraft => ({ id, text, kind: 'event', members: statements.map((statement) => ({ report: 'r', statement })) });
const about = (d: ClaimDraft, event: string, theme: string): ClaimDraft => ({ ...d, about: { event, theme } as NonNullable<ClaimDraft['about']> });
const kept = (related: string, ...drafts: ClaimDraft[]): string => withoutDoubles(drafts, (id) => related.includes(id)).map((d) => d.id).join('');

it('tells what one sentence says once', () => {
  const a = about(draft('a', 'the dam broke and the mill burnt', 's'), 'break', 'dam'), b = { ...a, id: 'b' }, c = about(draft('c', 'the dam broke', 's'), 'break', ''), d = about(draft('d', a.text, 's', 't'), 'burn', 'mill');
  expect(kept('', b, a, c, d)).toBe('acd');
  expect(kept('b', a, b, c)).toBe('bc');
  expect(kept('ab', a, b)).toBe('ab');
});

it('tells where it happened with what happened, where all who say where say what', () => {
  const what = about(draft('a', 'three died in Karsta', 's', 't', 'u'), 'die', 'three'), where = about(draft('b', 'three died in Karsta', 's', 't'), 'die', 'three');
  expect(kept('', what, where)).toBe('a');
  expect(kept('', { ...what, text: 'three died' }, where)).toBe('ab');
  expect(kept('b', what, where)).toBe('ab');
  expect(kept('', what, about(where, 'hurt', 'three'))).toBe('ab');
  expect(kept('', what, { ...where, members: [...where.members, { report: 'r', statement: 'v' }] })).toBe('ab');
});
