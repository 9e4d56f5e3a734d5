import { expect, it } from 'vitest';
import type { Joint } from '../../domain/document.js';
import { splitPropositions } from './propositions.js';

/** The pieces of a sentence in which "{ and }" stands for a joint, all of one score. */
function pieces(marked: string, score: number): string[] {
  const joints: Joint[] = [];
  let text = '';
  for (const [, before, between] of marked.matchAll(/([^{]*)(?:\{([^}]*)\})?/g)) {
    text += before;
    if (between) { joints.push({ span: [text.length, text.length + between.length], score }); text += between; }
  }
  return splitPropositions(text, [0, text.length], joints).map(([a, b]) => text.slice(a, b));
}

it.each<[string, string, number, string[]]>([
  ['a sure joint cuts where no rule of clauses does', 'The dam at Tolva leaks{ and }needs 40 men', 0.9, ['The dam at Tolva leaks', 'needs 40 men']],
  ['an unsure one does not', 'The dam at Tolva leaks{ and }needs 40 men', 0.3, ['The dam at Tolva leaks and needs 40 men']],
  ['several cut, each once', 'The dam leaks{, }needs 40 men{ and }holds for now', 0.9, ['The dam leaks', 'needs 40 men', 'holds for now']],
  ['one word at the end stays with its neighbour', 'The dam at Tolva leaks{ and }cracks', 0.9, ['The dam at Tolva leaks and cracks']],
  ['one word at the beginning does', 'Leaks{ and }cracks at Tolva', 0.9, ['Leaks and cracks at Tolva']],
  ['one word between two joints does', 'The dam leaks{, }cracks{ and }needs 40 men', 0.9, ['The dam leaks', 'cracks and needs 40 men']],
  ['what the tagger takes for neither stays with the second', 'The dam was mended{, hopes }to hold the lake', 0.9, ['The dam was mended', 'hopes to hold the lake']],
  ['no word of the sentence is lost where nothing joins', 'The office{ is due to publish }its second estimate', 0.9, ['The office is due to publish its second estimate']],
  ['what shows something stands between what it shows', 'The arrival of guards{ underscores }the fears of the owner', 0.6, ['The arrival of guards', 'the fears of the owner']],
  ['a time is nothing by itself', 'In the winter of the flood{, }rents in Tolva rose', 0.6, ['In the winter of the flood, rents in Tolva rose']],
  ['nor is a verb without its object', 'The three firms have signed{ }the papers that were lost', 0.6, ['The three firms have signed the papers that were lost']],
  ['a joint where a rule cuts as well parts once', 'The dam at Tolva burst on Monday{ and }the harbour was closed', 0.9, ['The dam at Tolva burst on Monday', 'the harbour was closed']],
])('%s', (_, marked, score, expected) => expect(pieces(marked, score)).toEqual(expected));

it('takes of the joints of a text those inside the stretch alone', () => {
  const text = 'The dam leaks and needs 40 men. The ferry sails and calls at Tolva.', at = (words: string): number => text.indexOf(words);
  const joints: Joint[] = [' and needs', '. The', ' and calls'].map((w) => ({ span: [at(w), at(w) + w.lastIndexOf(' ') + 1], score: 0.9 }));
  expect(splitPropositions(text, [at('The ferry'), text.length - 1], joints).map(([a, b]) => text.slice(a, b))).toEqual(['The ferry sails', 'calls at Tolva']);
});
