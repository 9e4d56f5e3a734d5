/** Owns the use case "explain a place": the report goes down the road once more, watched, and what was read at one offset is told with its reasons. */
import type { Segmentation, SourceText } from '../domain/document.js';
import type { ExplainedWord, Explanation } from '../domain/explanation.js';
import { overlaps, type Span } from '../domain/span.js';
import type { WordReading } from '../encoder/watch.js';
import { HearsayError } from '../errors.js';
import { travel } from '../pipeline/road.js';
import { explainOwnVoice, readSources } from '../stages/index.js';
import type { ReportState } from '../stages/stage.js';
import { excerpt, reasonOf } from './excerpts.js';
import { coveringPart, explainStatement, type Traced } from './explain-statement.js';
import { reportId } from './report-id.js';
import { openWorkspace } from './workspace.js';

/** Words shown to either side of the offset. */
const WORDS_BESIDE = 6;
/** The tagger's second choice is shown from this probability on. */
const CLOSE = 0.1;

/** Throws `usage` for an offset outside the text, `model-missing`. */
export async function explainPlace(input: { id?: string; source: SourceText }, offset: number): Promise<Explanation> {
  const { source } = input, { length } = source.text;
  if (offset >= length) {
    throw new HearsayError('usage', `offset ${offset} is out of range: the report's text has ${length} characters`, {
      hint: `take one from 0 to ${length - 1}; the spans that hearsay extract writes count in the same way`,
    });
  }
  const words = new Map<number, WordReading>();
  // What is read again inside a content comes later: the first reading is that of the report.
  const workspace = await openWorkspace({ watch: (read) => { for (const w of read) if (!words.has(w.span[0])) words.set(w.span[0], w); } });
  const state = await travel(workspace.stages, { id: input.id ?? reportId(source), source });
  return explanationOf(state, offset, [...words.values()].sort((a, b) => a.span[0] - b.span[0]));
}

function explanationOf(state: ReportState, offset: number, read: readonly WordReading[]): Explanation {
  const { text, path, title } = state.source;
  const noise = state.noise.find(({ span }) => holds(span, offset));
  const sentence = noise ? undefined : sentenceHolding(state.segmentation, offset);
  const around = noise?.span ?? sentence?.span;
  const here = around && !noise ? read.filter((w) => overlaps(w.span, around)) : [];
  const all = traced(state);
  const statements = all.flatMap((t) => {
    const covers = coveringPart(t, offset);
    return covers && around ? [explainStatement(text, around, t, covers)] : [];
  });
  const marks = (['unsourced', 'weasel'] as const).flatMap((kind) => state[kind].filter((s) => holds(s, offset)).map((s) => ({ kind, ...excerpt(text, s) })));
  return {
    report: { id: state.id, ...(path === undefined ? {} : { path }), ...(title === undefined ? {} : { title }) },
    offset, place: noise ? 'noise' : sentence ? (sentence.heading ? 'heading' : 'sentence') : 'between',
    ...(noise ? { noise: noise.kind } : {}), ...(around ? { around: excerpt(text, around) } : {}),
    words: near(text, here, offset), statements, marks,
    ...(statements.length === 0 && sentence ? { silence: silenceOf(state, sentence.span, here, all) } : {}),
  };
}

const holds = ([start, end]: Span, offset: number): boolean => start <= offset && offset < end;

function sentenceHolding({ paragraphs }: Segmentation, offset: number): { span: Span; heading: boolean } | undefined {
  const paragraph = paragraphs.find((p) => holds(p.span, offset));
  const sentence = paragraph?.sentences.find((s) => holds(s.span, offset));
  return paragraph && sentence ? { span: sentence.span, heading: paragraph.kind === 'heading' } : undefined;
}

/** Statements with the drafts they were made of, outermost first. */
function traced(state: ReportState): Traced[] {
  const sources = readSources(state);
  const key = (s: { content: Span[]; cue: Span[]; source: Span[] }): string => JSON.stringify([s.content, s.cue, s.source]);
  const byWords = new Map(state.statements.map((statement) => [key(statement), statement]));
  const depths: number[] = [];
  return state.attributions.map((draft, i): Traced => {
    const depth = draft.parent === null ? 0 : depths[draft.parent]! + 1;
    depths.push(depth);
    return { statement: byWords.get(key(draft))!, draft, source: sources[i]!, depth };
  }).sort((a, b) => a.depth - b.depth || a.statement.content[0]![0] - b.statement.content[0]![0]);
}

function near(text: string, words: readonly WordReading[], offset: number): ExplainedWord[] {
  const at = words.findIndex((w) => w.span[1] > offset);
  const middle = at < 0 ? words.length - 1 : at;
  return words.slice(Math.max(0, middle - WORDS_BESIDE), middle + WORDS_BESIDE + 1)
    .map(({ span, labels }) => ({ ...excerpt(text, span), labels: labels.slice(0, 2).filter((l, i) => i === 0 || l.probability >= CLOSE) }));
}

function silenceOf(state: ReportState, sentence: Span, words: readonly WordReading[], all: readonly Traced[]): NonNullable<Explanation['silence']> {
  const { source: { text }, segmentation, annotation, attributions, propositions } = state;
  const said = attributions.filter((a) => a.foundBy.kind !== 'own-voice');
  const [strongest] = words.map((w) => ({ ...excerpt(text, w.span), ...w.labels.find((l) => l.label !== 'O')! })).sort((a, b) => b.probability - a.probability);
  return {
    because: explainOwnVoice(sentence[0], text, segmentation, annotation, said, propositions).map((b) => reasonOf(text, b, [sentence])),
    ...(strongest ? { strongest } : {}),
    beside: all.filter((t) => t.statement.content.some((s) => overlaps(s, sentence))).map((t) => excerpt(text, t.statement.content[0]!)),
  };
}
