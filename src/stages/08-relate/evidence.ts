/** Owns what a picture, recording or intercept is said to show: the claim drawn from it right after, by the same speaker. */
import type { EvidenceKind } from '../../domain/vocabulary.js';
import { overlapOf, type Pile } from '../../language/similarity.js';
import { quoted } from './reasons.js';
import type { Finding, Member, Side, SideLists } from './sides.js';

const SHOWS: ReadonlySet<EvidenceKind> = new Set(['photo', 'video', 'satellite', 'drone', 'intercept']);
const REACH_CHARS = 320;
const SAME_NAMES = 0.5;
/** "… , suggesting that": the words that draw the conclusion. */
const DRAWS = /\b(?:suggest|indicat|prov|show|confirm|signal|mean|reveal|demonstrat|impl|point|appear)\w*/i;

const shown = (m: Member): EvidenceKind | undefined => m.statement.evidence.find((e) => SHOWS.has(e));

export function evidenceOf(sides: readonly Side[], byReport: SideLists, pile: Pile): Finding[] {
  const out: Finding[] = [];
  for (const side of sides) {
    const m = side.members.find((x) => shown(x) !== undefined);
    if (!m || side.members.filter((x) => shown(x) !== undefined).length * 2 < side.members.length) continue;
    let best: Finding | undefined;
    for (const other of byReport.get(m.report.id)) {
      if (other === side || other.about.denied || other.about.event === side.about.event) continue;
      if ((overlapOf(side.about.names, other.about.names, pile) ?? 0) < SAME_NAMES) continue;
      const after = other.members.find((x) => x.report.id === m.report.id && x.at > m.at && x.at - m.at <= REACH_CHARS && x.statement.id !== m.statement.id);
      if (!after) continue;
      const bridge = DRAWS.exec(m.report.text.slice(m.at, after.at));
      if (!bridge) continue;
      const strength = 1 - (after.at - m.at) / REACH_CHARS;
      if (!best || strength > best.strength) best = { from: side.draft.id, to: other.draft.id, type: 'evidence-for', why: `the ${shown(m)} is what ${quoted(other.draft.text)} is drawn from ("${bridge[0]}")`, strength };
    }
    if (best) out.push(best);
  }
  return out;
}
