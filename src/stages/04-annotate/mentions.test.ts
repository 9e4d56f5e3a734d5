import { describe, expect, it } from 'vitest';
import type { Mention } from '../../domain/document.js';
import { segmentBody } from '../../language/segmentation.js';
import { findMentions } from './mentions.js';

const read = (text: string): Mention[] => findMentions(text, segmentBody(text, []));
/** Name of the last mention with these words. */
const nameOf = (text: string, words: string): string | undefined => read(text).filter((m) => m.text === words).pop()?.name;

it('a party and a place in brackets stand between nobody and what describes him', () => {
  const text = 'The panel asked Michael Flint for notes. Rep. Adam Schaff (Calif.), the ranking member, said that it would get them from Flint if he does not help. He added that more would come.';
  expect(nameOf(text, 'the ranking member')).toBe('Adam Schaff');
  expect(nameOf(text, 'He')).toBe('Adam Schaff');
  expect(nameOf('Michael Flint left. Adam Schaff (R-Brenna) said that Flint was ill. He added that more would come.', 'He')).toBe('Adam Schaff');
});

it('a dash inside a quotation makes no dateline', () => {
  expect(nameOf('Rep. Jan Roth left.\n\nHe went on, "You take 18 of them -- Brenna, Dorim."', 'He')).toBe('Jan Roth');
});

it('who serves as something is nobody new', () => {
  expect(nameOf('Duncan Kask met the board. His wife, who served as a campaign manager, came too. “I paid it back,” he said.', 'he')).toBe('Duncan Kask');
});

describe('names', () => {
  it.each([
    ['Former Speaker of the House Newlin Gask said it was late. Gask left.', 'Gask', 'Newlin Gask'],
    ['Representative Peter T. King, a Republican, left. King said it was late.', 'King', 'Peter T. King'],
    ['Incoming House Speaker-to-be Nancy Lund left.', 'Incoming House Speaker-to-be Nancy Lund', 'Nancy Lund'],
    ['Despite Lund saying so, they left. Jan Lund met them.', 'Lund', 'Jan Lund'],
    ['Ms. Lund plans on Tuesday to leave.', 'Ms. Lund', 'Lund'],
    ['Mayor Ottilie Kask resigned. Kask said she was tired.', 'Kask', 'Ottilie Kask'],
    ['The National Harbour Service (NHS) closed the port. The NHS said it was safe.', 'The NHS', 'National Harbour Service'],
    ['The Brennan Centre for Coast Safety issued maps. The Centre said more were due.', 'The Centre', 'Brennan Centre for Coast Safety'],
    ['Ottilie Kask spoke first. Joris Kask disagreed. Kask said nothing.', 'Kask', undefined],
    ['Mr Joris Kask and Mrs Ottilie Kask came. Mrs Kask said it was late.', 'Mrs Kask', 'Ottilie Kask'],
    ['Pyongyang denied the claim.', 'Pyongyang', 'North Korea'],
    ['Mara Dahl came late. Dahl suspects that the lock was forced.', 'Dahl', 'Mara Dahl'],
    ['The survey notes that the dyke is old.', 'The survey', 'survey (unnamed)'],
    ['The board accused the growers of flooding the road.', 'the growers', 'growers (unnamed)'],
    ['Harbour pilot Per Lund told the board so.', 'Harbour pilot Per Lund', 'Per Lund'],
    ['The mill’s owner, timber firm Marlow & Sons, denied it.', 'firm Marlow & Sons', 'Marlow & Sons'],
    ['President Lund and Marta Lund greeted them. Mr. Lund said it was late.', 'Mr. Lund', 'Lund'],
    ['President Lund and Marta Lund greeted them. Jan Lund was tired. Lund said it was late.', 'Lund', 'Jan Lund'],
    ['Marta Lund came alone. Mr. Lund said it was late.', 'Mr. Lund', 'Lund'],
    ['Jan Lund denied it. Jan Lund Jr. sent the letter.', 'Jan Lund Jr', 'Jan Lund Jr'],
    ['The vote was held in Lund Tower. Lund said it was late.', 'Lund', 'Lund'],
    ['Coast Customs and Border Protection closed the port.', 'Coast Customs and Border Protection', 'Coast Customs and Border Protection'],
    ['European diplomats denied it.', 'European diplomats', 'European diplomats (unnamed)'],
    ['Republican lawmakers denied it.', 'Republican lawmakers', 'Republican lawmakers (unnamed)'],
    ['Heron & Quill, which prints maps, denied it.', 'Heron & Quill', 'Heron & Quill'],
    ['A fee was agreed. (Gazeta da Ria)', 'Gazeta da Ria', 'Gazeta da Ria'],
    ['Attorney General Eric Holder called it a start. Holder said more would come.', 'Holder', 'Eric Holder'],
    ['Ottilie Kask met Mara Lind. Jan Roth left early.\n\n“It was loud,” he said.', 'he', 'Jan Roth'],
    ['Per Lind agreed. Jan Roth raised a threat.\n\n“It will leak,” he said.', 'he', 'Jan Roth'],
    ['Mr. Lund spoke first. Jan Lund Jr. sent the letter. Mr. Lund said it was late.', 'Mr. Lund', 'Lund'],
    ['The charge was old. Instead, it was late, Kask said.', 'Instead', undefined],
    ['Bill Lund came. William Lund said it was late.', 'William Lund', 'Bill Lund'],
    ['Sheriff Jan Roth of Brenna County, Ariz., who calls himself tough, left.', 'who', 'Jan Roth'],
    ['Kask called it old.\n\n“It is,” he said.', 'he', 'Kask'],
    ['Jan Roth, 60, lives nearby and said he heard it. Per Lund owns the mill.\n\n“It was loud,” he said.', 'he', 'Jan Roth'],
    ['Mr. Holder said more would come.', 'Mr. Holder', 'Holder'],
    ['Rep. Peter King said it would fail.', 'Rep. Peter King', 'Peter King'],
    ['King Abdullah met the king of Jordan, Jordan King Abdullah.', 'the king of Jordan', 'Abdullah'],
    ['Most Americans said it was late.', 'Most Americans', 'Americans (unnamed)'],
    ['The Americans said it was late.', 'The Americans', 'United States'],
    ['Lund charged that the plan would fail. “It is old,” he said.', 'he', 'Lund'],
    ['Mara Dahl spoke first.\n\nLund charged that the plan would fail. “It is old,” he said.', 'he', 'Lund'],
    ['Lund charged that the plan would fail. Jan Roth disagreed. “It is old,” he said.', 'he', 'Jan Roth'],
    ['Coach Eddie O\'Rourke smiled. Jan Lund left. O\'Rourke also denied it.', 'O\'Rourke', 'Eddie O\'Rourke'],
    ['The coast fell silent, the Office of the Deputy Prime Minister said.', 'the Office of the Deputy Prime Minister', 'Office of the Deputy Prime Minister'],
    ['It is a bold plan, the Finance and Economy Ministry said.', 'the Finance and Economy Ministry', 'Finance and Economy Ministry'],
    ['Data recovery experts said so.', 'Data recovery experts', 'data recovery experts (unnamed)'],
    ['After Moscow sent troops there, it rained.', 'Moscow', 'Russia'],
    ['Today’s main finding is that it leaks.', 'Today', undefined],
    ['Tolva United won. Kask said that he was glad.', 'he', 'Kask'],
    ['Nigel Roth, head of group marketing at the port, called it useful. “They work,” he said.', 'he', 'Nigel Roth'],
    ['Mrs Ottilie Kask was the relative with whom Jan stayed. She said it was late.', 'She', 'Ottilie Kask'],
    ['The president of one of Tolva’s main clubs, Dolf Roth, called it old. He left.', 'He', 'Dolf Roth'],
    ['Former president Jan Lund was toppled. The new president, Mikha Roth, took over. “It is late,” the president told them.', 'the president', 'Mikha Roth'],
    ['Jan Lund spoke. Lund was tired. Lund never coached Tolva, assisting Per Roth and Ole Dahl. But he is not envious.', 'he', 'Jan Lund'],
    ['President da Silva has defended it.', 'President da Silva', 'da Silva'],
    ['McDonald’s announced it was late.', 'McDonald’s', 'McDonald’s'],
    ['It works, say analysts Juno Research.', 'analysts Juno Research', 'Juno Research'],
    ['Shadow foreign secretary Ole Dahl spoke. The foreign secretary hit back.', 'The foreign secretary', 'foreign secretary (unnamed)'],
    ['It is over, the minister for civil aviation Praful Lund said.', 'the minister for civil aviation Praful Lund', 'Praful Lund'],
    ['Former Norland centre Philippe Lund wants it. It is the answer. He told the Gazette so.', 'He', 'Philippe Lund'],
    ['The survey, conducted by the Harbour Board, showed leaks. More are old, the survey found.', 'the survey', 'Harbour Board survey'],
    ['A study by analysts Juno Research showed leaks. It is late, said the study.', 'the study', 'Juno Research study'],
    ['Lund met Roth. He was tired.', 'He', undefined],
    ['The fleet will buy ten ships from Alma Dynamics, the company said.', 'the company', 'Alma Dynamics'],
  ])('%s', (text, words, name) => expect(nameOf(text, words)).toBe(name));

  it('takes roles from titles and appositions', () => {
    const all = read('Ottilie Kask, the mayor of Brenna, met police spokesman Jan Roth.');
    expect(all.find((m) => m.name === 'Ottilie Kask')?.role).toBe('mayor of Brenna');
    expect(all.find((m) => m.name === 'Jan Roth')?.role).toBe('police spokesman');
  });
});

describe('definite nouns', () => {
  it.each([
    ['Ottilie Kask, the mayor of Brenna, resigned. The mayor said she was tired.', 'The mayor', 'Ottilie Kask'],
    ['A police official called. The official said the road was shut.', 'The official', 'police official (unnamed)'],
    ['A police official called. A harbour official came. The official said the road was shut.', 'The official', undefined],
    ['Karvel Foods bought the mill. The company said nobody would lose work.', 'The company', 'Karvel Foods'],
    ['Karvel Foods and Nortide Steel bought the mill. The company said nobody would lose work.', 'The company', undefined],
    ['Ottilie Kask won. “It was hot,” the Finn said.', 'the Finn', 'Ottilie Kask'],
    ['Ottilie Kask was cleared. The 67-year-old said she was glad.', 'The 67-year-old', 'Ottilie Kask'],
    ['Ottilie Kask left the clinic. “It was the heat,” said the singer.', 'the singer', 'Ottilie Kask'],
    ['Ottilie Kask met Mara Lind. The singer said it was late.', 'The singer', 'singer (unnamed)'],
    ['Ottilie Kask met a German minister. The German minister left.', 'The German minister', 'German minister (unnamed)'],
    ['The depot burned, the governor said. Governor Reza Roth told crews to leave.', 'the governor', 'Reza Roth'],
    ['The depot burned, a governor said. Governor Reza Roth told crews to leave.', 'a governor', 'governor (unnamed)'],
    ['The depot burned, the governor said. Governor Reza Roth met Governor Mara Lind.', 'the governor', 'governor (unnamed)'],
    ['Two thousand marched through Dunholm. The union said it was a success.', 'The union', 'union (unnamed)'],
    ['Karvel flew home. The low-cost airline said nothing.', 'The low-cost airline', 'low-cost airline (unnamed)'],
    ['Ottilie Kask resigned. Her union said it was a pity.', 'Her union', 'Ottilie Kask’s union (unnamed)'],
    ['The Lavonian soldiers left. Lavonia’s embassy said so.', 'embassy', 'Lavonian embassy'],
    ['A Lavonian envoy to the council spoke. The Lavonian official said it was false.', 'The Lavonian official', 'Lavonian envoy to the council (unnamed)'],
  ])('%s', (text, words, name) => expect(nameOf(text, words)?.replace('company (unnamed)', '') || undefined).toBe(name));
});

describe('pronouns', () => {
  it.each([
    ['Ottilie Kask opened the bridge. She said it would hold.', 'She', 'Ottilie Kask'],
    ['Ottilie Kask met Jan Roth. He said the bridge would hold.', 'He', 'Jan Roth'],
    ['Jan Roth met Tobias Lind. He said the bridge would hold.', 'He', undefined],
    ['Officials in Brenna shut the road. They said it was unsafe.', 'They', 'officials in Brenna (unnamed)'],
    ['The harbour board shut the port. It said the swell was too high.', 'It', 'harbour board'],
    ['“We lost the boat,” said Mara Lind, who runs the line.', 'who', 'Mara Lind'],
    ['It said the swell was too high.', 'It', undefined],
    ['The Harbour Board shut the port. It is asking crews to wait.', 'It', 'Harbour Board'],
    ['The court named the lawyer Ottilie Kask as administrator. She said the debts were high.', 'She', 'Ottilie Kask'],
    ['Minister Corvin opened the bridge. She said it would hold.', 'She', 'Corvin'],
    ['Kask’s letter arrived late. They said nothing.', 'They', undefined],
  ])('%s', (text, words, name) => expect(nameOf(text, words)).toBe(name));
});

it('stays linear on hostile text', () => {
  for (const piece of ['the official ', 'Kask ', 'Ottilie Kask, the mayor, ', 'of for and the ', 'He said they said. ', 'A. B. C. ', '“‘’” ', 'Kask’s ']) {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(4000);
  }
}, 60_000);
