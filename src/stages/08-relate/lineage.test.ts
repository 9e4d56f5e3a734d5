import { describe, expect, it } from 'vitest';
import type { Report } from '../../domain/report.js';
import { traceLineage } from './lineage.js';

const STORY = `The old rope bridge over the Sill gave way on Tuesday morning while a group of walkers from Brenna was crossing it in light rain.
Nobody fell into the gorge, but two of the walkers had to be lifted out by helicopter, and the path between the mill and the chapel stays closed.
The parish had asked for new cables three years ago and was told that there was no money for bridges which so few people use in winter.`;
const OTHER = `Vardal went through to the last eight after a goalless evening in which both keepers were busier than the score suggests.
The second leg will be played without its captain, who saw a yellow card late on and will sit in the stand when the teams meet again next week.`;
const report = (id: string, text: string, extra: Partial<Report> = {}): Report => ({
  id, language: 'en', text, noise: [], statements: [], unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...extra,
});

describe('traceLineage', () => {
  it('finds a near copy, the later from the earlier, and counts them once', () => {
    const copy = STORY.replace('gave way on Tuesday', 'collapsed on Tuesday').replace('light rain', 'heavy rain');
    const { links, origins } = traceLineage([report('a', STORY, { published: '2031-03-02' }), report('b', copy, { published: '2031-03-01' }), report('c', OTHER)]);
    expect(links.map((l) => [l.from, l.to, l.kind])).toEqual([['a', 'b', 'copy']]);
    expect(origins.map((o) => o.reports)).toEqual([['a', 'b']]);
  });
  it('leaves page furniture out', () => {
    const [x, y] = [`${STORY}\n${OTHER}`, OTHER.replace('goalless', 'dull')];
    const { links } = traceLineage([report('a', x, { noise: [{ span: [STORY.length, x.length], kind: 'related' }] }), report('b', y)]);
    expect(links).toEqual([]);
  });
  it('joins three hundred copies into one origin', () => {
    const many = Array.from({ length: 300 }, (_, i) => report(`r${i}`, `${STORY} Printed for paper number ${i}.`));
    expect(traceLineage(many).origins.map((o) => o.reports.length)).toEqual([300]);
  });
  it('is the same in any order', () => {
    const pile = [report('a', STORY), report('b', `${STORY} More.`), report('c', OTHER)];
    expect(traceLineage([...pile].reverse())).toEqual(traceLineage(pile));
  });
  it('sees a citation of another report\'s publisher', () => {
    const s = { id: 's', content: [[0, 10] as [number, number]], cue: [], source: [], chain: [{ name: 'The Dorim Post' }, { name: '?' }], sourceType: 'agentless' as const, quote: 'none' as const,
      stance: 'asserts' as const, certainty: 'certain' as const, polarity: 'positive' as const, evidence: [], verification: 'none' as const, quantities: [], times: [], places: [], confidence: 1 };
    const { links } = traceLineage([report('a', STORY, { publisher: 'Dorim Post' }), report('b', OTHER, { statements: [s] })]);
    expect(links.map((l) => [l.from, l.to, l.kind])).toEqual([['b', 'a', 'citation']]);
  });
  it('takes empty and tiny texts', () => expect(traceLineage([report('a', ''), report('b', 'So.')])).toEqual({ links: [], origins: [] }));
});
