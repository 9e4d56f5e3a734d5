import { expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import { partsOf } from './parts.js';

/** The parts of what stands between brackets, pieces of one part joined by "…". */
function parts(marked: string): string[] {
  const content: Span[] = [];
  let text = '';
  for (const [, before, inside] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += before;
    if (inside) { content.push([text.length, text.length + inside.length]); text += inside; }
  }
  return partsOf(text, content, segmentBody(text, []), []).map((spans) => spans.map(([a, b]) => text.slice(a, b)).join(' … '));
}

it.each<[string, string[]]>([
  ['Police said that [three workers were killed and two are being treated for burns].', ['three workers were killed', 'two are being treated for burns']],
  ['“[We lost the barn. The house was saved.]” she said.', ['We lost the barn', 'The house was saved']],
  ['“[The barn burned],” she said, “[all night].”', []],
  ['“[The barn burned all night],” she said. “[Nobody came to help us].”', ['The barn burned all night', 'Nobody came to help us']],
  ['The mayor said [the bridge would close].', []],
  ['The mayor said [the bridge, the road and the tunnel were closed].', []],
])('%s', (marked, expected) => expect(parts(marked)).toEqual(expected));
