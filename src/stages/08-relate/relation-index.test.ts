import { expect, it } from 'vitest';
import { meant } from '../../../tests/support/meaning.js';
import type { Claim } from '../../domain/claim.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { loadRelationNet } from '../../encoder/relation-net.js';
import { RelationIndex } from './relation-index.js';

const net = await loadRelationNet();
const said = (id: string, text: string, stance: Statement['stance'] = 'asserts'): Report => ({
  id, language: 'en', text, noise: [], unsourced: [], weasel: [], sourcing: { sentences: 1, named: 0, anonymous: 0, agentless: 0, ownVoice: 1 }, findings: [],
  statements: [{ id: 's', content: [[0, text.length]], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance, certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1 }],
});
const claim = (r: Report): Pick<Claim, 'id' | 'text' | 'kind' | 'members'> => ({ id: `claim-${r.id}`, text: r.text, kind: 'event', members: [{ report: r.id, statement: 's' }] });
const [bought, denied, rain] = await meant([said('a', 'Halden Foods bought Kornhus'), said('b', 'Halden Foods bought Kornhus', 'denies'), said('c', 'Rain is likely on the coast')]) as [Report, Report, Report];

it('relations come and go with their claims, and tell which claims they touch', () => {
  const index = new RelationIndex(net);
  expect([...index.update([], [claim(bought), claim(rain)], [bought, rain])].sort()).toEqual(['claim-a', 'claim-c']);
  expect([...index.update([], [claim(denied)], [denied])].sort()).toEqual(['claim-a', 'claim-b']);
  expect(index.relations().map((r) => [r.from, r.to, r.type])).toEqual([['claim-b', 'claim-a', 'denies']]);
  expect(index.to('claim-a')).toEqual(index.of('claim-b'));
  expect([...index.update(['claim-b'], [], [])].sort()).toEqual(['claim-a', 'claim-b']);
  expect([index.relations(), index.to('claim-a')]).toEqual([[], []]);
});
it('gives the same, whether claims come at once or one at a time', () => {
  const once = new RelationIndex(net), slow = new RelationIndex(net), all = [bought, denied, rain];
  once.update([], all.map(claim), all);
  for (const r of [...all].reverse()) slow.update([], [claim(r)], [r]);
  expect(slow.relations()).toEqual(once.relations());
});
