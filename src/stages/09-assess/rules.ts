/**
 * Owns the table by which a claim's credibility is graded, for an editor to read and argue with. What the facts are, facts.ts says.
 *
 * Credibility as in the Admiralty code: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable,
 * 6 cannot be judged. The first rule that applies gives the grade. Repetition never helps: only origins count, and none of the
 * rules gives 1, which stays an analyst's word: that origins are named apart does not show that each saw for itself.
 */
import type { Facts } from './facts.js';

export interface Rule {
  readonly grade: 2 | 3 | 4 | 5 | 6;
  /** In plain words, for the page; the facts fill in who and how many. */
  readonly reason: (f: Facts) => string;
  readonly applies: (f: Facts) => boolean;
  /** Which of the facts' statements the reason rests on. */
  readonly rests: (f: Facts) => Facts['all'];
}

const origins = (n: number): string => (n === 1 ? 'one origin' : `${n} origins`);
const list = (names: readonly string[]): string => names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');

export const RULES: readonly Rule[] = [
  {
    grade: 6, applies: (f) => f.forecast,
    reason: () => 'It is about what is yet to come: that cannot be judged today.', rests: (f) => f.all,
  },
  {
    grade: 6, applies: (f) => f.judgement,
    reason: () => 'It is a judgement or a wish, not a fact that could be checked.', rests: (f) => f.all,
  },
  {
    grade: 5, applies: (f) => f.deniers.length >= 2 && f.origins <= 1,
    reason: (f) => `${f.deniers.length} sources deny it (${list(f.deniers)}), and ${f.origins === 0 ? 'nobody is named who asserts it' : 'only one origin asserts it'}.`, rests: (f) => f.denied,
  },
  {
    grade: 4, applies: (f) => f.deniers.length > 0 && f.origins <= 1,
    reason: (f) => `It is denied (${list(f.deniers)}), and ${f.origins === 0 ? 'nobody is named who asserts it' : 'only one origin asserts it'}.`, rests: (f) => f.denied,
  },
  {
    grade: 3, applies: (f) => f.deniers.length > 0,
    reason: (f) => `${origins(f.origins)} assert it, but it is denied (${list(f.deniers)}).`, rests: (f) => f.denied,
  },
  {
    grade: 3, applies: (f) => f.conflicts > 0 && f.origins >= 2,
    reason: (f) => `${origins(f.origins)} assert it, but ${f.conflicts === 1 ? 'another claim' : `${f.conflicts} other claims`} cannot hold beside it.`, rests: (f) => f.asserted,
  },
  {
    grade: 4, applies: (f) => f.conflicts > 0,
    reason: (f) => `${f.conflicts === 1 ? 'Another claim' : `${f.conflicts} other claims`} cannot hold beside it, and fewer than two origins assert it.`, rests: (f) => f.all,
  },
  {
    grade: 2, applies: (f) => f.origins >= 3 && f.direct >= 2,
    reason: (f) => `${origins(f.origins)} assert it, ${f.direct} of them without a go-between, and nobody denies it.`, rests: (f) => f.asserted,
  },
  {
    grade: 2, applies: (f) => f.origins >= 2 && (f.confirmed.length > 0 || f.evidence.length > 0),
    reason: (f) => `${origins(f.origins)} assert it, ${f.confirmed.length > 0 ? 'a report says that it was confirmed' : `${list(f.evidenceKinds)} is named as evidence`}, and nobody denies it.`,
    rests: (f) => [...f.confirmed, ...f.evidence, ...f.asserted],
  },
  {
    grade: 3, applies: (f) => f.origins >= 2,
    reason: (f) => `${origins(f.origins)} assert it and nobody denies it; whether they know it apart from one another the texts do not say.`, rests: (f) => f.asserted,
  },
  {
    grade: 6, applies: (f) => f.origins === 0 && f.asserted.length === 0 && f.onlyRaised,
    reason: () => 'Nobody asserts it flatly: it is only raised as possible.', rests: (f) => f.all,
  },
  {
    grade: 3, applies: (f) => f.origins === 1 && f.direct >= 1 && f.evidence.length > 0,
    reason: (f) => `One origin asserts it and names evidence (${list(f.evidenceKinds)}); nobody else bears it out.`, rests: (f) => f.evidence,
  },
  {
    grade: 6, applies: (f) => f.origins === 1,
    reason: () => 'One origin alone asserts it: there is nothing to hold it against.', rests: (f) => f.asserted,
  },
  {
    grade: 6, applies: () => true,
    reason: () => 'No origin is named: reports say it in their own voice or without a source.', rests: (f) => f.all,
  },
];

/** Remarks that do not decide the grade but that a reader of it must see. */
export const REMARKS: readonly Omit<Rule, 'grade'>[] = [
  { applies: (f) => f.unverified.length > 0, reason: () => 'A report says that it could not be verified or was not confirmed.', rests: (f) => f.unverified },
  { applies: (f) => f.hedged.length > 0, reason: (f) => `${f.hedged.length === 1 ? 'One statement leaves' : `${f.hedged.length} statements leave`} open whether it is so.`, rests: (f) => f.hedged },
  { applies: (f) => f.echoes > 0, reason: (f) => `${f.echoes === 1 ? 'One report is' : `${f.echoes} reports are`} left out of the count as copied text.`, rests: (f) => f.all },
  { applies: (f) => f.ownVoice.length > 0 && f.origins > 0, reason: (f) => `${f.ownVoice.length === 1 ? "One statement in a report's own voice does" : `${f.ownVoice.length} statements in a report's own voice do`} not count as an origin.`, rests: (f) => f.ownVoice },
  { applies: (f) => f.agentless.length > 0, reason: (f) => `${f.agentless.length === 1 ? 'One statement names' : `${f.agentless.length} statements name`} no source at all.`, rests: (f) => f.agentless },
  { applies: (f) => f.relayedOnly, reason: () => 'It is known only at second hand: no origin is heard without a go-between.', rests: (f) => f.asserted },
];
