import { describe, expect, it } from 'vitest';
import { meant } from '../../../tests/support/meaning.js';
import type { Quantity } from '../../domain/quantity.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { ClaimIndex } from './index.js';

const clusterStatements = (reports: readonly Report[], actorOf: (report: string, name: string) => string | undefined) => new ClaimIndex().add(reports, actorOf).fresh;

type Said = string | { text: string; stance?: Statement['stance']; count?: Omit<Quantity, 'span' | 'of' | 'status'> & { word: string } };

/** A report whose every sentence is one statement by nobody in particular. */
function report(id: string, said: readonly Said[], published?: string): Report {
  let text = '';
  const statements = said.map((x, i): Statement => {
    const s = typeof x === 'string' ? { text: x } : x, from = text.length;
    text += `${s.text}.\n`;
    const at = s.count ? from + s.text.indexOf(s.count.word) : 0;
    return {
      id: `s${i}`, content: [[from, from + s.text.length]], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance: s.stance ?? 'asserts',
      certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none', times: [], places: [], confidence: 1,
      quantities: s.count ? [{ span: [at, at + s.count.word.length], min: s.count.min, max: s.count.max, unit: s.count.unit, modifier: s.count.modifier, of: '', status: '' }] : [],
    };
  });
  return { id, language: 'en', text, noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: said.length, named: 0, anonymous: 0, agentless: 0, ownVoice: said.length }, findings: [], ...(published ? { published } : {}) };
}
const exactly = (n: number, word: string, unit: string) => ({ word, min: n, max: n, unit, modifier: 'exact' as const });
const noActors = (): undefined => undefined;
/** True when some claim holds both. */
const together = async (a: Said, b: Said, ...more: Report[]): Promise<boolean> =>
  clusterStatements(await meant([report('r1', [a]), report('r2', [b]), ...more]), noActors)
    .some((c) => c.members.some((m) => m.report === 'r1') && c.members.some((m) => m.report === 'r2'));

describe('one claim', () => {
  it.each<[Said, Said]>([
    ['The mayor of Brenna, Ottilie Kask, was injured in a blast', 'Kask had been hurt'],
    ['Police arrested Dario Venn on Tuesday', 'Venn was taken into custody by police in the capital'],
    ['Halden Foods bought the bakery chain Kornhus', 'Kornhus was acquired by Halden Foods'],
    ['The striker Pia Moen scored the winning goal for Vardal', 'Pia Moen scored for Vardal'],
    [{ text: 'The ferry sank off Tolva with 41 people missing', count: exactly(41, '41', 'people') }, { text: '41 people are missing off Tolva after the ferry capsized', count: exactly(41, '41', 'people') }],
  ])('%j and %j', async (a, b) => expect(await together(a, b)).toBe(true));
});

describe('look-alikes stay apart', () => {
  it.each<[string, Said, Said]>([
    ['two towns', 'An air strike hit a market in Kassa', 'An air strike hit a market in Dorim'],
    ['hurt and killed', 'Ottilie Kask was injured in the blast', 'Ottilie Kask was killed in the blast'],
    ['two people', 'Ottilie Kask was injured in the blast', 'Jens Holm was injured in the blast'],
    ['planned and done', 'Arden will send troops to Kassa', 'Arden has sent troops to Kassa'],
    ['two goals of a movement', 'Arden sent troops to Dorim', 'Arden sent troops to Kassa'],
    ['denied', 'Halden Foods bought Kornhus', { text: 'Halden Foods bought Kornhus', stance: 'denies' }],
    ['two tolls', { text: 'The quake in Dorim killed 12 people', count: exactly(12, '12', 'people') }, { text: 'The quake in Dorim killed 30 people', count: exactly(30, '30', 'people') }],
    ['number and no number', 'Arden deployed soldiers to Kassa', { text: 'Arden deployed 900 soldiers to Kassa', count: exactly(900, '900', 'soldiers') }],
    ['an aide', 'Kask was killed', "Kask's aide was killed"],
    ['win and loss of others', 'Vardal won the match against Skog', 'The court convicted the owner of Skog'],
  ])('%s', async (_, a, b) => expect(await together(a, b)).toBe(false));
});

describe('clusterStatements', async () => {
  const pile = await meant([
    report('b', ['Ottilie Kask was injured', 'The blast destroyed a bridge in Brenna'], '2031-03-02'),
    report('a', ['Kask had been hurt', 'A bridge in Brenna was destroyed'], '2031-03-01'),
    report('c', ['Kask was wounded by glass', 'Rain is likely on the coast'], '2031-03-03'),
  ]);
  it('does not depend on the order of the reports', () => {
    const one = clusterStatements(pile, noActors), other = clusterStatements([...pile].reverse(), noActors);
    expect(other).toEqual(one);
  });
  it('leaves no statement out and invents none', () => {
    const refs = new Set(clusterStatements(pile, noActors).flatMap((c) => c.members.map((m) => `${m.report} ${m.statement}`)));
    expect([...refs].sort()).toEqual(['a s0', 'a s1', 'b s0', 'b s1', 'c s0', 'c s1']);
  });
  it('keeps the id of a claim when a report is added', () => {
    const before = new Set(clusterStatements(pile.slice(0, 2), noActors).map((c) => c.id));
    const after = new Set(clusterStatements(pile, noActors).map((c) => c.id));
    for (const id of before) expect(after).toContain(id);
  });
  it('reads one actor under two names as one', async () => {
    const actorOf = (_: string, name: string): string | undefined => (name === 'Zelenko' || name === 'Zelenkow' ? 'actor-1' : undefined);
    const claims = clusterStatements(await meant([report('r1', ['Zelenko was hurt']), report('r2', ['Zelenkow was injured'])]), actorOf);
    expect(claims).toHaveLength(1);
  });
  it('gives each claim the words of one of its members', () => {
    for (const c of clusterStatements(pile, noActors)) expect(pile.some((r) => r.text.includes(c.text))).toBe(true);
  });
  it('holds three hundred copies in one claim', async () => {
    const [one] = await meant([report('r', ['Ottilie Kask was injured when a crane fell'])]), copies = Array.from({ length: 300 }, (_, i) => ({ ...one!, id: `r${i}` }));
    expect(clusterStatements(copies, noActors).map((c) => c.members.length)).toContain(300);
  });
  it('takes an empty pile', () => expect(clusterStatements([], noActors)).toEqual([]));
  it('does not take what says nothing, or what two stories both say, for one claim', async () => {
    const ferry = report('r1', ['The ferry Maren sank off Tolva in a storm', 'Divers searched the hull until dark', 'The harbour master blamed a loose bow door', 'Lifeboats took the passengers ashore', 'Cargo of timber and cider floats between the skerries', 'Swimmers are kept from the northern beaches', 'An old wreck nearby serves anglers as a mark', 'Nobody was hurt', 'it']), merger = report('r2', ['Halden Cement agreed to a merger with Korbel', 'The cartel office opened an inquiry into prices', 'Shareholders vote in spring on the exchange ratio', 'A kiln at the Dorim works exploded during the talks', 'Analysts doubt the promised savings of forty million crowns', 'Quarries in Arden supply limestone to either company', 'Unions fear for laboratories and lorry fleets', 'Nobody was hurt', 'it']);
    const claims = clusterStatements(await meant([ferry, merger]), noActors);
    expect(claims.filter((c) => new Set(c.members.map((m) => m.report)).size > 1).map((c) => c.text)).toEqual([]);
    expect(claims.length).toBe(18);
  });
});
