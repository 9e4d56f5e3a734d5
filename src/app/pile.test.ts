import { describe, expect, it } from 'vitest';
import { meant } from '../../tests/support/meaning.js';
import { keyOf } from '../domain/claim.js';
import type { Dossier } from '../domain/dossier.js';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { openPile } from './pile.js';
import { openRelations } from './workspace.js';

const net = await openRelations();
/** Each line is "who: what"; "who denies: what" is a denial. */
const report = (id: string, lines: readonly string[], extra: Partial<Report> = {}): Report => {
  let text = '';
  const statements = lines.map((line, i): Statement => {
    const [who, what] = line.split(': ') as [string, string], denies = who.endsWith(' denies'), name = who.replace(/ denies$/, ''), from = text.length, at = from + what.length + 2;
    text += `${what}, ${name} said.\n`;
    return { id: `s${i}`, content: [[from, from + what.length]], cue: [], source: [[at, at + name.length]], chain: [{ name, span: [at, at + name.length] }], sourceType: 'named-person', quote: 'indirect', stance: denies ? 'denies' : 'asserts',
      certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1 };
  });
  return { id, language: 'en', text, noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: lines.length, named: lines.length, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...extra };
};
const PILE = await meant([
  report('a', ['Rosa Ilk: Kask was injured when a crane fell in Brenna', 'Rosa Ilk: The harbour at Tolva was closed'], { published: '2031-03-01' }),
  report('b', ['Jens Holm: Kask had been hurt by a crane', 'Lund: Halden Foods bought the bakery chain Kornhus'], { published: '2031-03-02' }),
  report('c', ['Karl Lund: Kornhus was acquired by Halden Foods', 'Jens Holm denies: Halden Foods bought Kornhus'], { published: '2031-03-03' }),
]);
const open = (reports: readonly Report[]) => openPile(reports, { today: null }, net);
const write = (pile: ReturnType<typeof open>): Dossier => pile.dossier([], [], '2031-03-04T00:00:00Z');
const membersOf = (d: Dossier): string[] => d.claims.map((c) => c.members.map(keyOf).join(' ')).sort();

describe('a pile that grows', () => {
  it.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])('has the claims of the whole pile after reports came one at a time: %j', (order) => {
    const pile = open([]);
    for (const i of order) pile.add([PILE[i]!]);
    const grown = write(pile), whole = write(open(PILE));
    expect(membersOf(grown)).toEqual(membersOf(whole));
    expect(grown.relations.map((r) => r.type)).toEqual(whole.relations.map((r) => r.type));
    expect(grown.claims.map((c) => c.assessment.credibility).sort()).toEqual(whole.claims.map((c) => c.assessment.credibility).sort());
    expect([grown.actors, grown.reports, grown.lineage]).toEqual([whole.actors, whole.reports, whole.lineage]);
  });
  it('tells which claims are new or judged otherwise, and keeps the ids of the others', () => {
    const pile = open(PILE.slice(0, 2)), before = write(pile).claims;
    const { gone, claims } = pile.add([PILE[2]!]), after = write(pile);
    expect(gone).toEqual([]);
    expect(before.map((c) => c.id).filter((id) => !after.claims.some((c) => c.id === id))).toEqual([]);
    expect(claims.some((c) => /Tolva/.test(c.text))).toBe(false);
    expect(claims.find((c) => c.members.length === 2)?.assessment.reasons[0]?.text).toMatch(/denied \(Jens Holm\)|Lund/);
    for (const c of claims) expect(c.assessment).toEqual(after.claims.find((x) => x.id === c.id)!.assessment);
  });
  it('judges again the claims of a report that turns out to be a copy', async () => {
    const lines = ['Rosa Ilk: The old rope bridge over the Sill gave way while a group of walkers from Brenna was crossing it in the rain', 'Rosa Ilk: Two of the walkers had to be lifted out of the gorge by a helicopter of the mountain guard'];
    const [x, y] = await meant([report('x', lines), report('y', lines)]), pile = open([x!]);
    const { claims } = pile.add([y!]);
    expect(claims.flatMap((c) => c.assessment.reasons.map((r) => r.text))).toContain('One report is left out of the count as copied text.');
  });
  it('passes over a report that is there, and takes an empty pile', () => {
    expect(open(PILE).add([PILE[0]!])).toEqual({ gone: [], claims: [] });
    expect(write(open([])).claims).toEqual([]);
  });
  it('finds a short name once its full name comes', () => {
    const pile = open(PILE.slice(1, 2));
    pile.add(PILE.slice(2));
    const actors = new Map(write(pile).actors.map((a) => [a.id, a.name]));
    expect(write(pile).reports[0]!.statements.map((s) => actors.get(s.chain[0]!.actor!))).toEqual(['Jens Holm', 'Karl Lund']);
  });
});
