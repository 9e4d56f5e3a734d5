import { describe, expect, it } from 'vitest';
import { meant } from '../../../tests/support/meaning.js';
import type { Quantity } from '../../domain/quantity.js';
import type { Report } from '../../domain/report.js';
import type { Statement } from '../../domain/statement.js';
import { loadRelationNet } from '../../encoder/relation-net.js';
import { RelationIndex } from './index.js';
import type { Draft } from './sides.js';

const net = await loadRelationNet();
const relateClaims = (drafts: readonly Draft[], reports: readonly Report[]) => {
  const index = new RelationIndex(net);
  index.update([], drafts, reports);
  return index.relations();
};

interface Said { text: string; stance?: Statement['stance']; count?: { word: string; min: number | null; max: number | null; unit: string }; evidence?: Statement['evidence']; place?: string; by?: string }

function report(id: string, said: readonly Said[], published?: string): Report {
  let text = '';
  const statements = said.map((s, i): Statement => {
    const from = text.length;
    text += `${s.text}.\n`;
    const at = s.count ? from + s.text.indexOf(s.count.word) : 0;
    return {
      id: `s${i}`, content: [[from, from + s.text.length]], cue: [], source: [], chain: s.by === '' ? [] : [{ name: s.by ?? 'Rosa Ilk' }], sourceType: 'named-person', quote: 'none', stance: s.stance ?? 'asserts',
      certainty: 'certain', polarity: s.stance === 'denies' ? 'negative' : 'positive', evidence: s.evidence ?? [], verification: 'none', times: [], confidence: 1,
      places: s.place ? [{ span: [from + s.text.indexOf(s.place), from + s.text.indexOf(s.place) + s.place.length], name: s.place, lat: 1, lon: 1 }] : [],
      quantities: s.count ? [{ span: [at, at + s.count.word.length], min: s.count.min, max: s.count.max, unit: s.count.unit, modifier: 'exact', of: '', status: '' } satisfies Quantity] : [],
    };
  });
  return { id, language: 'en', text, noise: [], statements, unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [], ...(published ? { published } : {}) };
}
/** Each sentence a report and a claim of its own, named c0, c1 …. */
async function relate(said: readonly (Said & { published?: string })[]): Promise<string[]> {
  const reports = await meant(said.map((s, i) => report(`r${i}`, [s], s.published)));
  const drafts: Draft[] = said.map((s, i) => ({ id: `c${i}`, text: s.text, kind: 'event', members: [{ report: `r${i}`, statement: 's0' }] }));
  return relateClaims(drafts, reports).map((r) => `${r.from} ${r.type} ${r.to}`);
}
const n = (word: string, min: number | null, max: number | null, unit = 'people') => ({ word, min, max, unit });

describe('relateClaims', () => {
  it.each<[string, (Said & { published?: string })[], string[]]>([
    ['a denial of the same event', [{ text: 'Halden Foods bought Kornhus' }, { text: 'Halden Foods bought Kornhus', stance: 'denies' }], ['c1 denies c0']],
    ['two fates of one person', [{ text: 'Ottilie Kask was injured' }, { text: 'Ottilie Kask was killed' }], ['c1 conflicts c0']],
    ['a fate that came later', [{ text: 'Ottilie Kask was injured', published: '2031-03-01' }, { text: 'Ottilie Kask was killed', published: '2031-03-02' }], ['c1 revises c0']],
    ['two places of one event', [{ text: 'Ottilie Kask was injured in Brenna', place: 'Brenna' }, { text: 'Ottilie Kask was injured in Dorim', place: 'Dorim' }], ['c0 conflicts c1']],
    ['a town and a street that no gazetteer knows', [{ text: 'Ottilie Kask was injured in Brenna', place: 'Brenna' }, { text: 'Ottilie Kask was injured in Mill Street' }], []],
    ['who died was hurt before', [{ text: 'Ottilie Kask died of her wounds' }], []],
    ['others were hurt', [{ text: 'Ottilie Kask was killed' }, { text: 'The gunmen shot Ottilie Kask, wounding two others' }], []],
    ['a later toll', [
      { text: 'The quake in Dorim killed 12 people', count: n('12', 12, 12), published: '2031-03-01' },
      { text: 'The quake in Dorim killed 30 people', count: n('30', 30, 30), published: '2031-03-02' }], ['c1 revises c0']],
    ['two tolls of one day', [
      { text: 'The quake in Dorim killed 12 people', count: n('12', 12, 12), published: '2031-03-01' },
      { text: 'The quake in Dorim killed 30 people', count: n('30', 30, 30), published: '2031-03-01' }], ['c0 conflicts c1']],
    ['ranges that can both hold', [
      { text: 'The quake in Dorim killed at least 12 people', count: n('at least 12', 12, null) },
      { text: 'The quake in Dorim killed up to 30 people', count: n('up to 30', null, 30) }], []],
    ['tolls of two towns', [
      { text: 'The quake in Dorim killed 12 people', count: n('12', 12, 12) },
      { text: 'The quake in Brenna killed 30 people', count: n('30', 30, 30) }], []],
    ['a number more', [{ text: 'Arden deployed soldiers' }, { text: 'Arden deployed 900 soldiers', count: n('900', 900, 900, 'soldiers') }], ['c1 refines c0']],
    ['a number of something that the other does not tell of', [{ text: 'Brenna buried its dead of the raid' }, { text: 'The raid on Brenna killed four people', count: n('four', 4, 4) }], []],
    ['what is said there already', [{ text: 'Ottilie Kask was injured by a car of the Brenna police' }, { text: 'Ottilie Kask was injured in Brenna', place: 'Brenna' }], []],
    ['nothing in common', [{ text: 'Vardal won the match' }, { text: 'A court convicted Jens Holm' }, { text: 'Rain is likely' }], []],
  ])('%s', async (_, said, expected) => expect(await relate(said)).toEqual(expected));

  it('nobody denies himself in one report', async () => {
    const [r] = await meant([report('r', [{ text: 'the beekeepers poured syrup into the honey of the cooperative' }, { text: 'the beekeepers poured syrup into the honey', stance: 'denies' }])]);
    const drafts: Draft[] = r!.statements.map((s, i) => ({ id: `c${i}`, text: r!.text.slice(...s.content[0]!), kind: 'event', members: [{ report: 'r', statement: s.id }] }));
    expect(relateClaims(drafts, [r!])).toEqual([]);
  });
});

describe('a denial without words of its own', () => {
  const answers = async (...said: Said[]): Promise<string[]> => {
    const [r] = await meant([report('r', said)]);
    const drafts: Draft[] = r!.statements.map((s, i) => ({ id: `c${i}`, text: r!.text.slice(...s.content[0]!), kind: 'event', members: [{ report: 'r', statement: s.id }] }));
    return relateClaims(drafts, [r!]).filter((x) => x.type === 'denies').map((x) => `${x.from} ${x.to} ${x.why}`);
  };
  const own = '', ilk = 'Rosa Ilk', holm = 'Jens Holm';
  it.each<[string, Said[], string[]]>([
    ['what another said last', [{ text: 'Arden sent troops', by: holm }, { text: 'it', stance: 'denies', by: ilk }], ['c1 c0']],
    ['not what the denier said', [{ text: 'the mayor took money', by: holm }, { text: 'the mayor is a saint', by: ilk }, { text: 'this', stance: 'denies', by: ilk }], ['c2 c0']],
    ['the report, for a pronoun', [{ text: 'Arden sent troops', by: own }, { text: 'that', stance: 'denies', by: ilk }], ['c1 c0']],
    ['nobody, for a charge that the report alone tells', [{ text: 'Arden sent troops', by: own }, { text: 'the charge', stance: 'denies', by: ilk }], []],
    ['whoever made the charge', [{ text: 'Arden sent troops', by: holm }, { text: 'such claims as groundless rumours', stance: 'denies', by: ilk }], ['c1 c0']],
    ['what names him, rather than what was said last', [{ text: 'Rosa Ilk had threatened the mayor', by: holm }, { text: 'police had heard her about it', by: 'Mayor' }, { text: 'the allegations', stance: 'denies', by: ilk }], ['c2 c0']],
    ['not a question', [{ text: 'whether Arden sent troops', stance: 'questions', by: holm }, { text: 'any wrongdoing', stance: 'denies', by: ilk }], []],
    ['by its own words', [{ text: 'Arden sent troops', by: holm }, { text: 'such claims are baseless', by: ilk }], ['c1 c0']],
    ['nothing that stands far away', [{ text: 'Arden sent troops', by: holm }, { text: `the weather is ${'fine and '.repeat(60)}dry`, by: ilk }, { text: 'it', stance: 'denies', by: ilk }], []],
  ])('answers %s', async (_, said, expected) => expect((await answers(...said)).map((r) => r.split(' ').slice(0, 2).join(' '))).toEqual(expected));
  it('gives the words that it answers', async () => expect((await answers({ text: 'Arden sent troops', by: holm }, { text: 'it', stance: 'denies', by: ilk }))[0]).toContain('Rosa Ilk: "it" answers what was said before: "Arden sent troops"'));
});

describe('claims about one matter in words no rule knows', () => {
  it.each<[string, (Said & { published?: string })[], string[]]>([
    ['a denial', [{ text: 'the beekeepers poured syrup into the honey of the cooperative' }, { text: 'the beekeepers poured syrup into the honey', stance: 'denies' }], ['c1 denies c0']],
    ['a later number', [{ text: 'the swarm stung 12 picnickers in the park', count: n('12', 12, 12, 'picnickers'), published: '2031-04-01' }, { text: 'the swarm stung 30 picnickers in the park', count: n('30', 30, 30, 'picnickers'), published: '2031-04-03' }], ['c1 revises c0']],
    ['two counts of one day', [{ text: 'Some 900 tractors stood across the motorway at the border', count: n('900', 900, 900, 'tractors') }, { text: '1,400 tractors stood on the motorway at the border', count: n('1,400', 1400, 1400, 'tractors') }], ['c0 conflicts c1']],
    ['nineteen of them', [{ text: 'Nineteen films were withdrawn from the festival', count: n('Nineteen', 19, 19, 'films') }, { text: 'nineteen films of the festival were withdrawn', count: n('nineteen', 19, 19, 'films') }], []],
    ['six, compared to 47 the night before', [{ text: 'there were six arrests in the square, compared to 47 arrests the night before', count: n('47', 47, 47, 'arrests') }, { text: 'police made 47 arrests in the square', count: n('47', 47, 47, 'arrests') }], []],
    ['two shares of something', [{ text: 'The biggest faller on the exchange lost 27 percent', count: n('27 percent', 27, 27, 'percent') }, { text: 'Shares on the exchange lost 13 percent', count: n('13 percent', 13, 13, 'percent') }], []],
    ['another matter', [{ text: 'the beekeepers poured syrup into the honey of the cooperative' }, { text: 'the museum lost its insurance', stance: 'denies' }], []],
  ])('%s', async (_, said, expected) => expect(await relate(said)).toEqual(expected));
});
