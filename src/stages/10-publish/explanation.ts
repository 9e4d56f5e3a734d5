/** Owns the explanation as text for a terminal: what was read at one place and why, from the outside in. It never prints. */
import type { Excerpt, ExplainedLink, ExplainedStatement, ExplainedWord, Explanation, Reason } from '../../domain/explanation.js';
import { percentOf } from '../../domain/confidence-levels.js';
import { NOISE_KINDS, SOURCE_TYPES } from '../../domain/vocabulary.js';
import { forTerminal } from './escape.js';
import { wrapped } from './wrap.js';

/** Lines of one item at most: a hostile sentence is no reason to fill the screen. */
const MOST_LINES = 6;
/** Columns of the names before the values. */
const NAMES = 15;

/** Plain lines, each within `width` columns. */
export function explanationText(e: Explanation, width: number): string {
  const columns = Math.max(40, width);
  const out: string[] = [];
  const say = (text: string, indent = ''): void => void out.push(...wrapped(forTerminal(text), columns, indent, `${indent}  `, MOST_LINES));
  const row = (name: string, text: string): void =>
    void out.push(...wrapped(forTerminal(text), columns, `  ${name.padEnd(NAMES)}`, ' '.repeat(NAMES + 4), MOST_LINES));
  say(`${e.report.path ?? e.report.id}, character ${e.offset}`);
  for (const line of whereLines(e)) say(line);
  if (e.words.length) {
    out.push('');
    say('The words as the tagger read them, each with what it gives most to:');
    for (const w of e.words) say(wordLine(w, e.offset), '  ');
  }
  e.statements.forEach((s, i) => {
    out.push('');
    say(`${i + 1}. ${s.depth > 0 ? 'Inside that, a' : 'A'} statement (${s.id}); the place is in ${COVERED[s.covers]}`);
    for (const [name, text] of statementRows(s)) row(name, text);
  });
  if (e.silence) {
    out.push('', 'No statement covers this place.');
    for (const reason of e.silence.because) row('own voice', because(reason));
    const { strongest, beside } = e.silence;
    if (strongest) row('strongest', `the tagger saw most in ${quoted(strongest)}: ${labelWords(strongest.label)}, ${share(strongest.probability)}`);
    for (const b of beside) row('beside it', quoted(b));
  }
  if (e.marks.length) out.push('');
  for (const m of e.marks) say(`${MARKED[m.kind]}: ${quoted(m)}`);
  return `${out.join('\n')}\n`;
}

function whereLines(e: Explanation): string[] {
  switch (e.place) {
    case 'noise': return [`Page furniture, ${NOISE_KINDS[e.noise!].label} (${NOISE_KINDS[e.noise!].gloss}): nothing in it is read as a statement.`, quoted(e.around!)];
    case 'between': return ['Between the sentences: nothing stands here that could be read.'];
    case 'heading': return [`In a heading: ${quoted(e.around!)}`];
    case 'sentence': return [`In the sentence ${quoted(e.around!)}`];
  }
}

const COVERED: Readonly<Record<ExplainedStatement['covers'], string>> = { content: 'what is said', cue: 'the saying words', source: 'the source' };
const MARKED = { unsourced: 'Listed as a fact without any source', weasel: 'Listed as words that hide who says it' } as const;
const FOUND: Readonly<Record<ExplainedStatement['foundBy'], string>> = {
  'tagger': 'by the trained tagger', 'agentless': 'by the rule for sayings without a sayer', 'speaker-line': 'by the rule for lines of a speaker and his words', 'shown': 'by the rule for what pictures and papers show', 'own-voice': 'by the rule for facts in the report’s own voice: nobody is given who says it',
};
const share = (p: number): string => p.toFixed(2);
const quoted = ({ words, span }: Excerpt): string => `“${words}” [${span.join(', ')})`;
const because = ({ rule, words, span }: Reason): string => (words === undefined ? rule : `${rule}: “${words}”${span ? ` [${span.join(', ')})` : ', as it was read'}`);

/** "B-cue" is a cue that begins here, "I-cue" one that goes on. */
function labelWords(label: string): string {
  const [begins, role] = label.split('-');
  return role === undefined ? 'nothing' : `${role}${begins === 'B' ? ' begins' : ''}`;
}

function wordLine({ words, span, labels }: ExplainedWord, offset: number): string {
  const here = span[0] <= offset && offset < span[1];
  return `${here ? '>' : ' '} ${words}: ${labels.map((l) => `${labelWords(l.label)} ${share(l.probability)}`).join(', else ')}`;
}

function statementRows(s: ExplainedStatement): [string, string][] {
  const words = (name: string, list: readonly Excerpt[]): [string, string][] => (list.length ? [[name, list.map(quoted).join(' … ')]] : []);
  const { parts: p } = s;
  return [
    ...words('what is said', s.content), ...words('saying words', s.cue), ...words('source', s.source),
    ['found', FOUND[s.foundBy]],
    ...(p ? [['', `probability of the words: what is said ${share(p.content)}, saying words ${share(p.cue)}${s.source.length ? `, source ${share(p.source)}` : ''}`] as [string, string],
      ['', `of the joins: what is said → saying words ${share(p.toCue)}, saying words → ${s.source.length ? 'source' : 'no source'} ${share(p.toSource)}`] as [string, string]] : []),
    ...s.chain.map((link, i): [string, string] => [i === 0 ? 'who' : '', linkWords(link)]),
    ...(s.chain.length ? [['', `${SOURCE_TYPES[s.sourceType].label}; sure of the name ${share(s.nameSureness)} by the rules, which is no part of the confidence`] as [string, string]] : []),
    ...s.values.map((v): [string, string] => [v.field, [v.value, ...v.because.map(because)].join(' · ')]),
    ['confidence', confidenceWords(s)],
  ];
}

const linkWords = ({ name, rule, mention, antecedent }: ExplainedLink): string => [
  `${name === '?' ? 'nobody is given' : name}: ${rule}`, mention ? `read from ${quoted(mention)}` : '', antecedent ? `named before in ${quoted(antecedent)}` : '',
].filter(Boolean).join('; ');

function confidenceWords({ confidence: { value, alone }, parts, depth }: ExplainedStatement): string {
  const grounds = parts ? `the tagger's score of ${share(parts.score)} is worth ${percentOf(alone)} % on PolNeAR dev` : `what this rule finds is right in ${percentOf(alone)} % of the cases`;
  return `${percentOf(value)} %: ${grounds}${depth > 0 ? ', times the confidence of what it stands in' : ''}`;
}
