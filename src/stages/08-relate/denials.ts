/** Owns which claim a denial is about: the same event denied, or, for "dismissed such claims", what the report told just before. */
import { cosine, overlapOf, type Pile, samePlace } from '../../language/similarity.js';
import { quoted } from './reasons.js';
import type { Finding, Member, Side, SideLists } from './sides.js';

const REACH_CHARS = 900;
/** Denials that do not repeat what they deny: "groundless rumours", "any responsibility". */
const POINTS_BACK = /\b(?:such|these|those|the|any)\s+(?:\w+\s+)?(?:claims?|reports?|rumou?rs?|allegations?|accusations?|charges|suggestions?|responsibility|involvement|wrongdoing)\b|\b(?:groundless|baseless|unfounded|misinformation|disinformation|fabricat\w+|hoax)\b/i;
/** "Such claims" are somebody's: what the report says in its own voice is rather its background. */
const BACKGROUND = 0.4;
/** "Historically, Arden has sent small groups abroad": nobody denies that when he rejects "such claims". */
const PAST = /^(?:historically|traditionally|previously|in the past|for (?:many )?(?:years|decades|centuries)|since the (?:end|fall|collapse|days)|during the cold war)(?!\p{L})/iu;
const SAME_NAMES = 0.34;
/** Claims on one event and name that a denial is held against. */
const MOST = 200;
const SAME_WORDS = 0.25;
/** Enough when both name the same place. */
const SAME_WORDS_PLACED = 0.05;

export const isDenial = (s: Side): boolean => s.about.denied || (s.about.event === 'deny-word' && POINTS_BACK.test(s.draft.text));

function why(denial: Side, about: string): string {
  const m = denial.members[0]!;
  const cue = m.statement.cue.map(([a, b]) => m.report.text.slice(a, b)).join(' … ');
  const who = m.statement.chain.at(-1)?.name;
  return `${who && who !== '?' ? `${who}: ` : ''}${quoted(denial.draft.text)}${cue ? ` ("${cue}")` : ''} ${about}`;
}

/** The claim told last before the denial in its own report, the better supported of those near. */
function pointedAt(m: Member, near: readonly Side[], pile: Pile, denial: Side): Side | undefined {
  let best: Side | undefined, bestScore = 0;
  for (const s of near) {
    if (isDenial(s) || PAST.test(s.draft.text) || s.about.kind === 'soft' || (s.about.event === '' && !/responsibility/i.test(denial.draft.text))) continue;
    const before = s.members.filter((x) => x.report.id === m.report.id && x.at < m.at);
    const gap = Math.min(...before.map((x) => m.at - x.at));
    if (!(gap <= REACH_CHARS)) continue;
    const saidBySomebody = before.some((x) => x.statement.chain.length > 0);
    const names = overlapOf(denial.about.names, s.about.names, pile) ?? 0.3;
    const score = (1 - gap / (REACH_CHARS * 2)) * (1 + Math.log2(s.members.length)) * (0.5 + names) * (s.about.counts.length > 0 ? 0.5 : 1) * (saidBySomebody ? 1 : BACKGROUND);
    if (score > bestScore) { best = s; bestScore = score; }
  }
  return best;
}

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
      const placed = denial.about.places.length > 0 && s.about.places.length > 0;
      if (placed && !samePlace(denial.about.places, s.about.places, pile)) continue;
      const words = cosine(denial.about.terms, s.about.terms, pile);
      const names = overlapOf(denial.about.names, s.about.names, pile);
      const together = s.members.some((m) => denial.members.some((d) => d.report.id === m.report.id));
      if ((names ?? (together ? SAME_NAMES : 0)) < SAME_NAMES || (words < (placed ? SAME_WORDS_PLACED : SAME_WORDS) && !together)) continue;
      found.push({ from: denial.draft.id, to: s.draft.id, type: 'denies', why: why(denial, `is said of the same event as ${quoted(s.draft.text)}`), strength: words + Math.log2(1 + s.members.length) / 3 + (placed ? 0.5 : 0) - (s.about.counts.length > 0 ? 0.4 : 0) });
    }
    if (found.length === 0 && POINTS_BACK.test(denial.draft.text)) {
      for (const m of denial.members) {
        const target = pointedAt(m, byReport.get(m.report.id), pile, denial);
        if (target && !found.some((f) => f.to === target.draft.id)) found.push({ from: denial.draft.id, to: target.draft.id, type: 'denies', why: why(denial, `answers what the report told before: ${quoted(target.draft.text)}`), strength: 1 });
      }
    }
    found.sort((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1));
    out.push(...found.filter((f) => f.strength >= found[0]!.strength * 0.6).slice(0, 2));
  }
  return out;
}
