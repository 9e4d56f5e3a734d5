import { describe, expect, it } from 'vitest';
import type { Report } from '../../domain/report.js';
import { LineageIndex } from './lineage.js';

const traceLineage = (reports: readonly Report[]) => {
  const index = new LineageIndex();
  index.add(reports);
  return index.lineage();
};

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
  it('does not take two papers that quote one speech for copies', () => {
    const speech = `“${STORY.replaceAll('\n', ' ')}”`, [x, y] = [`${OTHER}\nThe mayor told us: ${speech}`, `Brenna was quiet. ${speech} So the mayor spoke to those who came.`];
    const quoting = (id: string, text: string): Report => report(id, text, { statements: [{ id: 's', quote: 'direct', chain: [], source: [], cue: [], evidence: [], quantities: [], times: [], places: [], content: [[text.indexOf(speech), text.indexOf(speech) + speech.length]] }] as unknown as Report['statements'] });
    expect(traceLineage([report('a', x!), report('b', y!)]).links).toHaveLength(1);
    expect(traceLineage([quoting('a', x!), quoting('b', y!)]).links).toEqual([]);
  });
  it('nor a headline of a few words', () => {
    expect(traceLineage([report('a', 'Rope bridge over the Sill gives way'), report('b', `Rope bridge over the Sill gives way\n${STORY}`)]).links).toEqual([]);
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
  it('makes one origin of three that carry one text, whoever has it from whom', () => {
    const more = `${STORY}\nA spokesman for the parish said that the cables would be looked at by an engineer from the county before Easter.`;
    const dates = [undefined, '2031-03-01', '2031-03-02'];
    const orders = dates.flatMap((a) => dates.flatMap((b) => dates.map((c) => [a, b, c])));
    for (const [a, b, c] of orders) {
      const pile = [[STORY, a], [more, b], [STORY.split('\n').slice(0, 2).join('\n'), c]].map(([text, published], i) => report(`r${i}`, text!, published ? { published } : {}));
      const { links, origins } = traceLineage(pile);
      expect(origins.map((o) => o.reports)).toEqual([['r0', 'r1', 'r2']]);
      const derived = new Set(links.map((l) => l.from));
      expect(pile.some((r) => !derived.has(r.id)), 'one of them derives from none: no circle').toBe(true);
    }
  });
  it('joins two that share little through a third that has both', () => {
    const [x, y, z] = [STORY, OTHER].map((t) => t).concat(`${STORY}\n${OTHER}`);
    expect(traceLineage([report('x', x!), report('y', y!), report('z', z!)]).origins.map((o) => o.reports)).toEqual([['x', 'y', 'z']]);
  });
  it('takes the one that credits the other for the copy, where the dates do not tell', () => {
    const long = report('a', `${STORY}\nFirst published by the Dorim Post.`, { publisher: 'Hill Radio' }), short = report('b', STORY, { publisher: 'Dorim Post' });
    const copy = traceLineage([long, short]).links.find((l) => l.kind === 'copy')!;
    expect([copy.from, copy.to, copy.why]).toEqual(['a', 'b', expect.stringContaining('names the other as its source')]);
  });
  it('finds short copies', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `In village number ${i} the ${['mill', 'school', 'chapel'][i % 3]} of ${['Brenna', 'Dorim', 'Sill'][i % 3]} lost ${i + 3} tiles in the storm of ${1700 + i}`);
    const pile = lines.flatMap((l, i) => [report(`a${i}`, `${l}, a clerk wrote, and nobody was hurt.`), report(`b${i}`, `${l}, it was said at the inn.`)]);
    const links = traceLineage(pile).links.filter((l) => l.from.slice(1) === l.to.slice(1));
    expect(links.length).toBeGreaterThan(190);
  });
  it('takes empty and tiny texts', () => expect(traceLineage([report('a', ''), report('b', 'So.')])).toEqual({ links: [], origins: [] }));
});
