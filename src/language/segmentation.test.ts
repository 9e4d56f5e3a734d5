import { describe, expect, it } from 'vitest';
import type { Noise } from '../domain/report.js';
import { segmentBody } from './segmentation.js';
import { splitSentences } from './sentences.js';

const sentences = (text: string): string[] => splitSentences(text, [0, text.length]).map(([a, b]) => text.slice(a, b));
const seg = (text: string, noise: Noise[] = []) => segmentBody(text, noise);
const blocks = (text: string, noise: Noise[] = []) => seg(text, noise).paragraphs.map((p) => [p.kind, text.slice(...p.span)]);
const quotes = (text: string) => seg(text).quotations.map((q) => [text.slice(...q.span), q.mark, q.closed]);

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Dr. Ilse Marten arrived. She spoke at 5 p.m. on Friday.', ['Dr. Ilse Marten arrived.', 'She spoke at 5 p.m. on Friday.']],
    ['“We lost it all.” He wept.', ['“We lost it all.”', 'He wept.']],
    ['Is it over? No one knows… Perhaps.', ['Is it over?', 'No one knows…', 'Perhaps.']],
    ['The U.S. Navy left on Jan. 3 for Port Ellis.', ['The U.S. Navy left on Jan. 3 for Port Ellis.']],
    ['Roe v. Wade was upheld. Rovers vs. City was not.', ['Roe v. Wade was upheld.', 'Rovers vs. City was not.']],
    ['You may think it is O.K. You may not. The F.B.I. Director left.', ['You may think it is O.K.', 'You may not.', 'The F.B.I. Director left.']],
    ['It cost 3.5 million.', ['It cost 3.5 million.']],
    ['Nine were hurt.State television said so. See www.Example.com for more.', ['Nine were hurt.', 'State television said so.', 'See www.Example.com for more.']],
    ['   ', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('quotations', () => {
  it.each<[string, unknown[]]>([
    ['“We tried,” she said, “and failed.”', [['“We tried,”', 'double', true], ['“and failed.”', 'double', true]]],
    ['"It is gone," Bero said.', [['"It is gone,"', 'double', true]]],
    ['“It began at noon.\n\n“It never stopped,” he said.', [['“It began at noon.', 'double', false], ['“It never stopped,”', 'double', true]]],
    // Paragraphs run together: the mark that opens the second closes nothing.
    ['"It began at noon. "It never stopped," he said.', [['"It began at noon. "It never stopped,"', 'double', true]]],
    ['He is 6\'2" tall. "It is gone," Bero said.', [['"It is gone,"', 'double', true]]],
    ['" It is gone , " Bero said.', [['" It is gone , "', 'double', true]]],
    ['‘We don’t know,’ the players’ captain said.', [['‘We don’t know,’', 'single', true]]],
    ["The players' bus didn't leave.", []],
    ["'The players' bus is here,' he said.", [["'The players' bus is here,'", 'single', true]]],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
  it('tells each word whether it is quoted', () => {
    const text = 'He said "no" twice.';
    expect(seg(text).paragraphs[0]!.sentences[0]!.tokens.map((t) => t.quoted)).toEqual([false, false, true, true, true, false, false]);
  });
});

describe('blocks', () => {
  it('knows headings from body', () => {
    expect(blocks('Flood Hits Marren\n\nThe river rose.\n\nWhat Comes Next?\n\nNobody knows.\n\nCould it come back?\n\nYes.')).toEqual([
      ['heading', 'Flood Hits Marren'], ['body', 'The river rose.'], ['heading', 'What Comes Next?'], ['body', 'Nobody knows.'], ['body', 'Could it come back?'], ['body', 'Yes.'],
    ]);
  });
  it('joins wrapped lines and no others', () => {
    const wrapped = 'The river had risen by more than two metres overnight when the\ndam at Lorne gave way and the lower town was flooded to the\nroofs.';
    expect(blocks(wrapped)).toHaveLength(1);
    expect(blocks('The river rose by two metres and flooded the town of Lorne.\nThe dam broke at noon and nobody was hurt, the mayor said.')).toHaveLength(2);
  });
  it('leaves noise out, also inside a line', () => {
    const text = 'The dam broke. Read more: Floods\n\nShare\n\nIt rained.';
    const noise: Noise[] = [{ span: [15, 32], kind: 'related' }, { span: [34, 39], kind: 'ui' }];
    expect(blocks(text, noise)).toEqual([['body', 'The dam broke.'], ['body', 'It rained.']]);
  });
  it('holds every body word once, in order', () => {
    const text = 'Dam bursts\n\n“Go!” she cried. Nobody went.\n\nRain';
    const words = seg(text).paragraphs.flatMap((p) => p.sentences.flatMap((s) => s.tokens.map((t) => t.span)));
    expect(words.map(([a, b]) => text.slice(a, b))).toEqual(['Dam', 'bursts', '“', 'Go', '!', '”', 'she', 'cried', '.', 'Nobody', 'went', '.', 'Rain']);
  });
});

it('comes to an end on hostile text', () => {
  for (const s of ['“', "'", '. A', 'a. B', '\n', 'x']) expect(seg(s.repeat(200_000)).paragraphs.length).toBeGreaterThanOrEqual(0);
});
