import { describe, expect, it } from 'vitest';
import type { Change, Diff, Quote } from '../../../domain/change.js';
import { renderChangesMarkdown } from './markdown.js';
import { summariseChanges } from './text.js';

const quote = (words: string, extra: Partial<Quote> = {}): Quote => ({
  side: 'new', report: 'r', statement: words, masthead: 'The Dorim Post', published: '2031-05-02', path: 'story/03.txt', line: 7, source: 'Rosa Ilk', cue: 'said', words, spans: [[0, words.length]], ...extra,
});
const change = (kind: Change['kind'], extra: Partial<Change> = {}): Change => ({ kind, claims: [{ side: 'new', id: 'x', text: 'the dam leaks' }], who: [], before: null, after: null, why: [], quotes: [], ...extra });
const diff = (...changes: Change[]): Diff => ({ schema: 'hearsay/diff@1', old: { name: 'mon.json', at: '2031-05-01T08:00:00Z', reports: 1, claims: 2 }, new: { name: 'tue.json', at: '2031-05-02T08:00:00Z', reports: 2, claims: 3 }, notes: [], changes });
const text = (d: Diff): string => summariseChanges(d, { width: 80, colour: false });

describe('on the terminal', () => {
  it('says that nothing changed', () => expect(text(diff())).toMatch(/\nnothing changed\n$/));
  it('leads to report, line and words', () => {
    expect(text(diff(change('stance', { who: ['Rosa Ilk'], before: 'says', after: 'denies', quotes: [quote('it never leaked'), quote('it leaks', { side: 'old' })] })))).toBe(`\
mon.json (2031-05-01: 1 report, 2 claims) → tue.json (2031-05-02: 2 reports, 3
claims)

CHANGED POSITIONS (1)
  “the dam leaks”
      Rosa Ilk: says → denies
      Rosa Ilk (said): “it never leaked”
        The Dorim Post, 2031-05-02, story/03.txt:7
      before: Rosa Ilk (said): “it leaks”
        The Dorim Post, 2031-05-02, story/03.txt:7
`);
  });
  it('sets two claims side by side by what joins them', () => {
    const two = { claims: [{ side: 'new' as const, id: 'd', text: 'no leak' }, { side: 'new' as const, id: 'x', text: 'the dam leaks' }] };
    expect(text(diff(change('denial', { ...two, after: 'denies' }), change('number', { ...two, before: '4', after: '11' })))).toMatch(/“no leak”\n {4}denies “the dam leaks”\n[^]*“no leak”\n {4}revises “the dam leaks”\n {6}4 → 11/);
  });
  it('does not tell words of a new claim twice', () => {
    const shown = text(diff(change('denial', { quotes: [quote('no leak')] }), change('claim-new', { quotes: [quote('no leak')] }), change('claim-new', { quotes: [quote('a fish')] })));
    expect(shown).toContain('NEW CLAIMS (1)');
    expect(shown).toContain('(the words of 1 more stand above)');
  });
  it('stays within the width and shows nothing alive', () => {
    const evil = `${'long '.repeat(60)}\u001b[31m\u202e`;
    const shown = text(diff(change('claim-new', { claims: [{ side: 'new', id: 'e', text: evil }], who: [evil], after: evil, why: [evil], quotes: [quote(evil, { masthead: evil, path: 'x'.repeat(200) })] })));
    expect(Math.max(...shown.split('\n').map((l) => [...l].length))).toBeLessThanOrEqual(80);
    // eslint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
  it('ends a long section with what is left', () => {
    const many = Array.from({ length: 15 }, (_, i) => change('claim-gone', { quotes: [quote(`w${i}`)] }));
    expect(text(diff(...many))).toMatch(/CLAIMS GONE \(15\)[^]*… and 3 more/);
  });
});

describe('in Markdown', () => {
  it('has all changes', () => {
    const many = Array.from({ length: 15 }, (_, i) => change('claim-gone', { quotes: [quote(`w${i}`)] }));
    expect(renderChangesMarkdown(diff(...many)).match(/“w\d+”/g)).toHaveLength(15);
  });
  it('lets no markup of a report live', () => {
    const shown = renderChangesMarkdown(diff(change('claim-new', { quotes: [quote('<b>[x](http://y)</b>')] })));
    expect(shown).not.toMatch(/<b>|\[x\]\(/);
  });
  it('says that nothing changed', () => expect(renderChangesMarkdown(diff())).toContain('nothing changed'));
});
