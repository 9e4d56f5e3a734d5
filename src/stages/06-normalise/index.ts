/**
 * Owns stage 06: each draft becomes a statement with its chain of canonical names, the quantities, times and places of its
 * content, and an id. Who a mention is, is source.ts's business; actors across reports are actors.ts's.
 */
import { createHash } from 'node:crypto';
import type { AttributionDraft } from '../../domain/document.js';
import { contains, overlaps, type Span } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import type { ReportStage, ReportState } from '../stage.js';
import { confidencesOf } from './calibration.js';
import { resolveSource, type SourceReading } from './source.js';

export { mergeActors } from './actors.js';

type In = Pick<ReportState, 'id' | 'source' | 'segmentation' | 'annotation' | 'attributions'>;

export const normalise: ReportStage<'id' | 'source' | 'segmentation' | 'annotation' | 'attributions', 'statements'> = {
  name: '06-normalise', version: 1, reads: ['id', 'source', 'segmentation', 'annotation', 'attributions'], adds: ['statements'],
  run: (state) => ({ statements: toStatements(state) }),
};

function toStatements(state: In): Statement[] {
  const { annotation, attributions } = state;
  const resolved = readSources(state), sureness = confidencesOf(attributions);
  const seen = new Set<string>();
  const ids = attributions.map((a) => unique(seen, [state.id, a.content, a.cue, a.source, ...(a.part ? ['part'] : [])]));
  return attributions.map((a, i) => {
    const { chain, sourceType } = resolved[i]!;
    const times = annotation.times.filter((t) => inside(a.content, t.span) || (t.role === 'utterance' && near(a.cue, t.span)));
    const { quote, stance, certainty, polarity, evidence, verification, verificationSpan } = a.meaning;
    return {
      id: ids[i]!, ...(a.part ? { partOf: ids[a.parent!]! } : {}),
      content: a.content, cue: a.cue, source: a.source, chain, sourceType,
      quote, stance, certainty, polarity, evidence, verification, ...(verificationSpan ? { verificationSpan } : {}),
      quantities: annotation.quantities.filter((q) => inside(a.content, q.span)),
      times,
      places: annotation.places.filter((p) => inside(a.content, p.span)),
      confidence: round(sureness[i]!),
    };
  }).sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.content[0]![1] - b.content[0]![1] || (a.id < b.id ? -1 : 1));
}

/** For each attribution the chain of names and how it came about; pure. */
export function readSources(state: In): SourceReading[] {
  const out: SourceReading[] = [];
  // Parents stand before their children, so a chain can be built from what is resolved already.
  for (const a of state.attributions) out.push(resolve(state.source.text, a, state, a.parent === null || isRefuted(state.source.text, a, state.attributions[a.parent]!) ? null : out[a.parent]!));
  return out;
}

function resolve(text: string, a: AttributionDraft, state: In, parent: SourceReading | null): SourceReading {
  if (a.part) return parent!;
  const own: SourceReading = a.cue.length === 0 && a.source.length === 0
    ? { chain: [], sourceType: 'media', confidence: 1, why: [] }
    : resolveSource(text, a.source, a.cue, { segmentation: state.segmentation, annotation: state.annotation, ...(state.source.publisher === undefined ? {} : { publisher: state.source.publisher }) });
  if (!parent) return own;
  // "the union" that stands for whoever speaks already: nobody passes on his own words
  if (own.chain[0]?.name === parent.chain.at(-1)?.name && own.chain.length === 1) return parent;
  const agentless = own.chain.length === 1 && own.chain[0]!.name === '?';
  return {
    chain: [...parent.chain, ...own.chain],
    sourceType: agentless && parent.chain.length ? parent.sourceType : own.sourceType,
    confidence: parent.confidence * own.confidence,
    why: [...parent.why, ...own.why],
  };
}

/** "Lind denied claims by the union that wages fell": he does not pass them on; the report tells of them. Of "denied that the union had said so" nobody knows that it did. */
const isRefuted = (text: string, a: AttributionDraft, parent: AttributionDraft): boolean =>
  !a.part && parent.meaning.stance === 'denies' && a.source.length > 0 && a.cue.length > 0 && /^(?:\p{L}+ ){0,1}?\p{L}+s(?: \p{L}+)? (?:by|from|of)$/iu.test(text.slice(a.cue[0]![0], a.cue[0]![1]));

const inside = (content: readonly Span[], span: Span): boolean => content.some((c) => contains(c, span));
const near = (cue: readonly Span[], span: Span): boolean =>
  cue.some((c) => overlaps(c, span) || (span[0] >= c[1] && span[0] - c[1] <= 2) || (c[0] >= span[1] && c[0] - span[1] <= 2));
const round = (x: number): number => Math.round(x * 1000) / 1000;

function unique(seen: Set<string>, parts: unknown): string {
  for (let again = 0; ; again++) {
    const id = createHash('sha256').update(JSON.stringify([parts, again])).digest('hex').slice(0, 12);
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
  }
}
