import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import { withQuotedRest } from './quoted-rest.js';
import type { Found } from './tidy.js';

/** Sayings as [source, cue, content]; gives the contents. */
const rest = (text: string, sayings: readonly [string, string, string][]): string[] => {
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = sayings.map(([source, cue, content]): Found => ({ source: source ? [span(source)] : [], cue: [span(cue)], content: [span(content)], parent: null, foundBy: { kind: 'shown' } }));
  return withQuotedRest(text, segmentBody(text, []), found).map((f) => f.content.map(([a, b]) => text.slice(a, b)).join(' | '));
};
const BRANDT: [string, string, string] = ['Brandt', 'said', 'We lost one line'];

it.each<[string, [string, string, string][], string[]]>([
  // The quotation goes on behind the sentence that was read.
  ['Brandt said: "We lost one line. They lost five."', [['Brandt', 'said', '"We lost one line']], ['"We lost one line. They lost five.']],
  // Another quotation follows the saying.
  ['"We lost one line," Brandt said. "They lost five."', [BRANDT], ['We lost one line | They lost five.']],
  ['"We lost one line," Brandt said.\n\n"They lost five.\n\n"That is no rout."', [BRANDT], ['We lost one line | They lost five. | That is no rout.']],
  // Somebody else is in between, or speaks in the same sentence.
  ['"We lost one line," Brandt said. Olsen laughed. "They lost five."', [BRANDT], ['We lost one line']],
  ['"We lost one line," Brandt said, but Olsen denied it. "They lost five."', [BRANDT, ['Olsen', 'denied', 'it']], ['We lost one line', 'it']],
  // Quoted words in a sentence of the report's own.
  ['"We lost one line," Brandt said. The paper wrote of "a rout".', [BRANDT], ['We lost one line']],
  // Nobody is named for it, so that nobody is for the rest.
  ['"We lost one line," it said. "They lost five."', [['', 'said', 'We lost one line']], ['We lost one line']],
])('%s', (text, sayings, expected) => expect(rest(text, sayings)).toEqual(expected));
