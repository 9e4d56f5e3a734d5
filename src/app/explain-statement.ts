/** Owns the account of one statement: its words, joins, names, the words behind each value, and what its confidence is made of. */
import type { Because } from '../domain/because.js';
import type { AttributionDraft } from '../domain/document.js';
import type { ExplainedLink, ExplainedStatement } from '../domain/explanation.js';
import type { Span } from '../domain/span.js';
import type { Statement } from '../domain/statement.js';
import { worthOf, type SourceReading } from '../stages/index.js';
import { excerpt, excerpts, reasonOf } from './excerpts.js';

export interface Traced { statement: Statement; draft: AttributionDraft; source: SourceReading; depth: number }

/** Which part of the statement holds the offset; the smaller parts go first, for a cue may stand inside a content. */
export function coveringPart({ statement }: Traced, offset: number): ExplainedStatement['covers'] | undefined {
  const holds = (spans: readonly Span[]): boolean => spans.some(([a, b]) => a <= offset && offset < b);
  return (['cue', 'source', 'content'] as const).find((role) => holds(statement[role]));
}

export function explainStatement(text: string, sentence: Span, traced: Traced, covers: ExplainedStatement['covers']): ExplainedStatement {
  const { statement, draft, source, depth } = traced;
  const { because } = draft.meaning, { foundBy } = draft;
  const places: Record<NonNullable<Because['in']> | 'any', Span[]> = {
    cue: statement.cue, content: statement.content,
    any: [...(statement.verificationSpan ? [statement.verificationSpan] : []), ...statement.source, ...statement.cue, ...statement.content, sentence],
  };
  const value = (field: ExplainedStatement['values'][number]['field'], words: string): ExplainedStatement['values'][number] =>
    ({ field, value: words, because: because[field].map((b) => reasonOf(text, b, places[b.in ?? 'any'])) });
  return {
    id: statement.id, depth, covers,
    content: excerpts(text, statement.content), cue: excerpts(text, statement.cue), source: excerpts(text, statement.source),
    foundBy: foundBy.kind, ...(foundBy.kind === 'tagger' ? { parts: { ...foundBy.parts, score: foundBy.score } } : {}),
    chain: statement.chain.map((link, i): ExplainedLink => {
      const { rule, antecedent } = source.why[i]!;
      return { name: link.name, rule, ...(link.span ? { mention: excerpt(text, link.span) } : {}), ...(antecedent ? { antecedent: excerpt(text, antecedent) } : {}) };
    }),
    sourceType: statement.sourceType, nameSureness: source.confidence,
    values: [
      value('quote', statement.quote), value('stance', statement.stance), value('certainty', statement.certainty), value('polarity', statement.polarity),
      value('evidence', statement.evidence.join(', ') || 'none'), value('verification', statement.verification),
    ],
    confidence: { value: statement.confidence, alone: worthOf(foundBy) },
  };
}
