import { expect, it } from 'vitest';
import { splitClauses } from './clauses.js';

it.each<[string, string[]]>([
  ['The airline filed for insolvency on Monday and grounded all of its aircraft', ['The airline filed for insolvency on Monday', 'grounded all of its aircraft']],
  ['The lower town was flooded, while the hospital stayed open all night', ['The lower town was flooded', 'the hospital stayed open all night']],
  ['Shares in Halden jumped by a fifth; those of Skog lost four percent', ['Shares in Halden jumped by a fifth', 'those of Skog lost four percent']],
  ['The clinic chain was robbed of data by Medivar, which runs 19 clinics', ['The clinic chain was robbed of data by Medivar', 'runs 19 clinics']],
  ['Shells struck the market on Tuesday, killing at least nine people', ['Shells struck the market on Tuesday', 'killing at least nine people']],
  ['killing at least four people and injuring 31', ['killing at least four people', 'injuring 31']],
  ['The rider was sent home after a sample from him tested positive', ['The rider was sent home', 'a sample from him tested positive']],
  ['The firm cut 1,850 jobs after losing a contract for turbines', ['The firm cut 1,850 jobs', 'losing a contract for turbines']],
  ['The cranes are not moving: 2,300 dockers have begun a strike', ['The cranes are not moving', '2,300 dockers have begun a strike']],
  ['If the wind turned, the village was lost and the road closed', ['If the wind turned, the village was lost and the road closed']],
  ['The move brought large gains and heightened diplomatic isolation', ['The move brought large gains and heightened diplomatic isolation']],
  ['The fair drew large crowds, including many from abroad', ['The fair drew large crowds, including many from abroad']],
  ['The ferry belongs to Halvik Lines, which was founded in Marren in 1950', ['The ferry belongs to Halvik Lines, which was founded in Marren in 1950']],
  ['The bridge was built by Halvik, which had never built one before', ['The bridge was built by Halvik', 'had never built one before']],
  ['Trains and buses between Oslo and Bergen were cancelled', ['Trains and buses between Oslo and Bergen were cancelled']],
  ['Nine people were killed and wounded in the blast', ['Nine people were killed and wounded in the blast']],
  ['Rain fell', ['Rain fell']],
])('%s', (text, expected) => expect(splitClauses(text, [0, text.length]).map(([a, b]) => text.slice(a, b))).toEqual(expected));

it('comes to an end on a hostile sentence', () => {
  const text = 'it rained and fell and '.repeat(140);
  expect(splitClauses(text, [0, text.length]).length).toBeGreaterThan(0);
});
