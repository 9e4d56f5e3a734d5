/** Owns the sourcing profile of a report: each body sentence once, by the best source that stands behind it. */
import type { Segmentation } from '../../../domain/document.js';
import type { Sourcing } from '../../../domain/report.js';
import { byStart } from '../../../domain/span.js';
import type { Statement } from '../../../domain/statement.js';
import type { SourceType } from '../../../domain/vocabulary.js';
import { sentencesOf } from '../../../language/sentence-at.js';

type Class = 'named' | 'anonymous' | 'agentless' | 'ownVoice';

const CLASS: Readonly<Record<SourceType, Class>> = {
  'named-person': 'named', organisation: 'named', state: 'named', document: 'named', media: 'named',
  'role-anonymous': 'anonymous', 'collective-anonymous': 'anonymous', agentless: 'agentless',
};
const RANK: Readonly<Record<Class, number>> = { named: 3, anonymous: 2, agentless: 1, ownVoice: 0 };

const classOf = (s: Statement): Class => (s.chain.length === 0 && s.source.length === 0 && s.cue.length === 0 ? 'ownVoice' : CLASS[s.sourceType]);

/** The four classes add up to `sentences`; a sentence without any statement is the report's own. */
export function countSourcing(segmentation: Segmentation, statements: readonly Statement[]): Sourcing {
  const pieces = statements
    .flatMap((s) => [...s.content, ...s.cue].map((span) => ({ span, kind: classOf(s) })))
    .sort((a, b) => byStart(a.span, b.span));
  const counts: Sourcing = { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 };
  let next = 0;
  let open: typeof pieces = [];
  for (const { span, heading } of sentencesOf(segmentation)) {
    open = open.filter((p) => p.span[1] > span[0]);
    while (next < pieces.length && pieces[next]!.span[0] < span[1]) open.push(pieces[next++]!);
    if (heading) continue;
    let best: Class = 'ownVoice';
    for (const p of open) if (p.span[0] < span[1] && RANK[p.kind] > RANK[best]) best = p.kind;
    counts[best]++;
    counts.sentences++;
  }
  return counts;
}
