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
  ['The club spent a million in April and May alone to keep its place', ['The club spent a million in April and May alone to keep its place']],
  ['Trains and buses between Oslo and Bergen were cancelled', ['Trains and buses between Oslo and Bergen were cancelled']],
  ['Nine people were killed and wounded in the blast', ['Nine people were killed and wounded in the blast']],
  // Ends of lists, which look like clauses of their own.
  ['The cuts will hit the morale and skills of the staff expected to run the port', ['The cuts will hit the morale and skills of the staff expected to run the port']],
  ['He said that unsteady domestic and foreign markets are a danger', ['He said that unsteady domestic and foreign markets are a danger']],
  ['Rents rose except for the north and the west, where the rate was low', ['Rents rose except for the north and the west', 'the rate was low']],
  ['It denied a slump which its rivals Halden and Skog could exploit', ['It denied a slump which its rivals Halden and Skog could exploit']],
  ['Sailing into a strong wind and rain, Tolva had been beaten', ['Sailing into a strong wind and rain, Tolva had been beaten']],
  ['The choir sang one hymn and other songs in a short set at noon', ['The choir sang one hymn and other songs in a short set at noon']],
  ['The strike closed schools, customs and driving tests', ['The strike closed schools, customs and driving tests']],
  ['They asked what broke the dam and who was responsible for it', ['They asked what broke the dam and who was responsible for it']],
  ['The ban hits those seen, held and those who have been fined', ['The ban hits those seen, held and those who have been fined']],
  ['The hearing, “Trade: the new rules were a start”, was held', ['The hearing, “Trade: the new rules were a start”, was held']],
  // Nobody says that it is so, or what it hangs on is not told yet.
  ['The men will stay until their demands are met by the port', ['The men will stay until their demands are met by the port']],
  ['The staff were told to stay when it is too cold', ['The staff were told to stay when it is too cold']],
  ['The port fell just hours before the king was crowned', ['The port fell just hours before the king was crowned']],
  ['The port was sold before the king was crowned', ['The port was sold', 'the king was crowned']],
  ['The court quashed the term and later it freed the men', ['The court quashed the term', 'later it freed the men']],
  ['Rain fell', ['Rain fell']],
])('%s', (text, expected) => expect(splitClauses(text, [0, text.length]).map(([a, b]) => text.slice(a, b))).toEqual(expected));

it('comes to an end on a hostile sentence', () => {
  const text = 'it rained and fell and '.repeat(140);
  expect(splitClauses(text, [0, text.length]).length).toBeGreaterThan(0);
});
