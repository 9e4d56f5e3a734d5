/** Owns which claim a denial is about: the same event denied, or, for "dismissed such claims", what was said just before (antecedents.ts). */
import { cosine, overlapOf, type Pile, samePlace } from '../../language/similarity.js';
import { findAnswered } from './antecedents.js';
import { quoted, told } from './reasons.js';
import type { Finding, Side, SideLists } from './sides.js';

const SAME_NAMES = 0.34;
/** Claims on one event and name that a denial is held against. */
const MOST = 200;
/** Likeness of words that is enough beside the same place, which both must name. */
const SAME_WORDS = 0.05;

export const isDenial = (s: Side): boolean => s.about.denied;

const why = (denial: Side, about: string): string => `${told(denial.members[0]!, quoted(denial.draft.text))} ${about}`;

/** Claims of the denied event that share a name or a report with the denial. `byEvent` is by event and name: "buy|kornhus". */
function rivals(denial: Side, byEvent: SideLists, byReport: SideLists): Set<Side> {
  const named = [...denial.about.names].flatMap((n) => byEvent.get(`${denial.about.event}|${n}`).slice(0, MOST));
  const near = denial.members.flatMap((m) => byReport.get(m.report.id)).filter((s) => s.about.event === denial.about.event);
  return new Set([...named, ...near]);
}

/** Denials among the sides; `byEvent` and `byReport` are look-ups so that no pair is tried in vain. */
export function denialsOf(sides: readonly Side[], byEvent: SideLists, byReport: SideLists, pile: Pile): Finding[] {
  const out: Finding[] = [];
  for (const denial of sides) {
    if (!isDenial(denial)) continue;
    const found: Finding[] = [];
    if (denial.about.event !== 'deny-word' && denial.about.event !== '') for (const s of rivals(denial, byEvent, byReport)) {
      if (s === denial || isDenial(s) || s.about.phase === 'forecast' || s.about.phase === 'called') continue;
      if (denial.about.theme !== '' && s.about.theme !== '' && denial.about.theme !== s.about.theme) continue;
      if (denial.about.places.length === 0 || s.about.places.length === 0 || !samePlace(denial.about.places, s.about.places, pile)) continue;
      const words = cosine(denial.about.terms, s.about.terms, pile);
      const names = overlapOf(denial.about.names, s.about.names, pile);
      const together = s.members.some((m) => denial.members.some((d) => d.report.id === m.report.id));
      if ((names ?? (together ? SAME_NAMES : 0)) < SAME_NAMES || (words < SAME_WORDS && !together)) continue;
      found.push({ from: denial.draft.id, to: s.draft.id, type: 'denies', why: why(denial, `is said of the same event as ${quoted(s.draft.text)}`), strength: words + Math.log2(1 + s.members.length) / 3 + 0.5 - (s.about.counts.length > 0 ? 0.4 : 0) });
    }
    for (const m of denial.members) {
      const answered = findAnswered(m, byReport.get(m.report.id));
      if (!answered || answered.side === denial || found.some((f) => f.to === answered.side.draft.id)) continue;
      found.push({ from: denial.draft.id, to: answered.side.draft.id, type: 'denies', why: why(denial, `answers what was said before: ${quoted(answered.words)}`), strength: 1 });
    }
    found.sort((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1));
    out.push(...found.filter((f) => f.strength >= found[0]!.strength * 0.6).slice(0, 2));
  }
  return out;
}
