import { expect, it } from 'vitest';
import type { Explanation } from '../../domain/explanation.js';
import { explanationText } from './explanation.js';

const HOSTILE = 'said \u001b[31m\u202e evil';
const told: Explanation = {
  report: { id: 'r', path: HOSTILE }, offset: 0, place: 'sentence', around: { span: [0, 4], words: HOSTILE.repeat(400) },
  words: [{ span: [0, 4], words: HOSTILE, labels: [{ label: 'B-cue', probability: 0.6 }, { label: 'O', probability: 0.39 }] }],
  statements: [{
    id: 's', depth: 1, covers: 'cue', content: [{ span: [5, 9], words: HOSTILE }], cue: [{ span: [0, 4], words: 'said' }], source: [], foundBy: 'tagger',
    parts: { content: 0.9, cue: 0.8, source: 1, toCue: 0.7, toSource: 0.6, score: 0.5 }, chain: [{ name: '?', rule: 'nobody is given who says it' }], sourceType: 'agentless',
    nameSureness: 1, values: [{ field: 'stance', value: 'denies', because: [{ rule: 'a rule', words: 'will not' }, { rule: 'another', words: HOSTILE, span: [0, 4] }] }],
    confidence: { value: 0.3, alone: 0.4 },
  }],
  marks: [{ kind: 'weasel', span: [0, 4], words: HOSTILE }],
};

it('tells words, joins, reasons and what the confidence is made of', () => {
  const text = explanationText(told, 80).replace(/\s+/g, ' ');
  for (const part of ['cue begins 0.60, else nothing 0.39', 'Inside that, a statement', 'saying words → no source 0.60', 'nobody is given: nobody is given who says it', '“will not”, as it was read', '30 %: the tagger\'s score of 0.50 is worth 40 %', 'times the confidence of what it stands in', 'words that hide who says it']) expect(text).toContain(part);
});
it('lets no control character through, and keeps within its columns and a bounded number of lines', () => {
  const lines = explanationText(told, 60).split('\n');
  // eslint-disable-next-line no-control-regex
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
  expect(Math.max(...lines.map((l) => [...l].length))).toBeLessThanOrEqual(60);
  expect(lines.length).toBeLessThan(60);
});
it('says why nothing was read', () => {
  const silent = explanationText({ ...told, statements: [], marks: [], silence: { because: [{ rule: 'it is a question' }], strongest: { span: [0, 4], words: 'said', label: 'B-cue', probability: 0.1 }, beside: [{ span: [5, 9], words: 'the dam' }] } }, 80);
  for (const part of ['No statement covers this place', 'it is a question', '“said” [0, 4): cue begins, 0.10', '“the dam”']) expect(silent).toContain(part);
  expect(explanationText({ report: { id: 'r' }, offset: 3, place: 'noise', noise: 'nav', around: { span: [0, 4], words: 'Home' }, words: [], statements: [], marks: [] }, 80)).toMatch(/^r, character 3\nPage furniture, navigation/);
});
