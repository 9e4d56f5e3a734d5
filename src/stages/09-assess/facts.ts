/** Owns the facts about one claim on which the rules grade it: who asserts, who denies, on what. The grades are in rules.ts. */
import { type Claim, isDoubtful, keyOf, type StatementRef } from '../../domain/claim.js';
import { plainPublisher } from '../../language/publishers.js';
import { MEDIA_WORDS, OWNERLESS_WORDS } from '../../language/lexicon/source-nouns.js';
import type { Member } from './members.js';

type Draft = Pick<Claim, 'kind' | 'members'>;

export interface Facts {
  readonly all: readonly StatementRef[];
  readonly asserted: readonly StatementRef[]; readonly hedged: readonly StatementRef[]; readonly ownVoice: readonly StatementRef[];
  /** Whether nobody at all, whoever it is, says it without leaving it open. */
  readonly onlyRaised: boolean;
  readonly agentless: readonly StatementRef[]; readonly confirmed: readonly StatementRef[]; readonly unverified: readonly StatementRef[];
  readonly evidence: readonly StatementRef[]; readonly evidenceKinds: readonly string[];
  readonly denied: readonly StatementRef[];
  /** Names of those who deny it, here or in a claim that denies this one. */
  readonly deniers: readonly string[];
  /** Originators who assert it, as countOrigins has them; own voice, agentless sayings and outlets that pass on count nothing. */
  readonly origins: number;
  /** Of these, those quoted by a report without a go-between. */
  readonly direct: number;
  readonly relayedOnly: boolean;
  /** Reports that only repeat another's text. */
  readonly echoes: number;
  /** Claims that cannot hold beside this one. */
  readonly conflicts: number;
  readonly forecast: boolean; readonly judgement: boolean;
}

const NAMED = new Set(['asserts', 'forecasts', 'calls-for']);
/** Nobody in particular. */
const UNNAMED_NAME = /\(unnamed\)$/u;
const UNNAMED = new Set(['role-anonymous', 'collective-anonymous']);
/** "A newspaper", "three newsrooms", "agency reports" tell what they have from somebody else: whether that is anybody new nobody can say. */
const UNNAMED_MEDIUM = new RegExp(String.raw`(?<!\p{L})(?:${[...MEDIA_WORDS, ...OWNERLESS_WORDS].join('|')}|newsrooms?|newspapers|papers|outlets|broadcasters|agenc(?:y|ies) reports?)(?!\p{L}).*\(unnamed\)$`, 'iu');

/** The report, or the group of copies it belongs to. */
export type OriginOf = (report: string) => string;

/** Outlets that are only passing on: unnamed ones, and those whose own report is in the pile and speaks for itself. */
function passesOn(m: Member, publishers: ReadonlySet<string>): boolean {
  return UNNAMED_MEDIUM.test(m.originator) || publishers.has(plainPublisher(m.originator));
}

const isUnnamed = (m: Member): boolean => UNNAMED_NAME.test(m.originator) || (UNNAMED.has(m.statement.sourceType) && m.statement.chain.at(-1)?.actor === undefined);

/** "Zadan", "Zadan; Meron": one origin, since one of them may have spoken both times. The number of groups of names that share none. */
function countNamed(members: readonly Member[]): number {
  const groups: Set<string>[] = [];
  for (const m of new Map(members.map((x) => [`${x.key}\n${x.originator}`, x])).values()) {
    const names = new Set([m.key, ...m.originator.split('; ').map((n) => n.toLowerCase())]);
    for (let g = groups.length - 1; g >= 0; g--) if ([...groups[g]!].some((n) => names.has(n))) for (const n of groups.splice(g, 1)[0]!) names.add(n);
    groups.push(names);
  }
  return groups.length;
}

/**
 * Those named; without any, the unnamed: one a report, copies together, and once where several reports call them the same. Beside a name the unnamed count nothing: "he" and
 * "the candidate" may be the one who is named, "members of the board" may be with him, and no reader could tell that they are not. Nor does who passes on what another says.
 */
function countOrigins(members: readonly Member[], originOf: OriginOf): number {
  const passing = new Set(members.flatMap((m) => m.statement.chain.slice(0, -1).map((l) => l.name.toLowerCase())));
  const named = members.filter((m) => !isUnnamed(m)), own = named.filter((m) => !passing.has(m.originator.toLowerCase())), unnamed = members.filter(isUnnamed);
  if (named.length > 0) return countNamed(own.length > 0 ? own : named);
  return Math.min(new Set(unnamed.map((m) => originOf(m.report.id))).size, new Set(unnamed.map((m) => m.originator.toLowerCase())).size);
}

export function factsOf(draft: Draft, members: readonly Member[], denials: readonly Member[], conflicts: number, originOf: OriginOf): Facts {
  const refs = (test: (m: Member) => boolean): StatementRef[] => members.filter(test).map((m) => m.ref);
  const named = members.filter((m) => m.originator !== '' && m.originator !== '?');
  const publishers = new Set(members.flatMap((m) => (m.report.publisher ? [plainPublisher(m.report.publisher)] : [])));
  // Who may be saying something else is no origin of this.
  const doubtful = new Set(draft.members.filter(isDoubtful).map(keyOf));
  const asserting = named.filter((m) => NAMED.has(m.statement.stance) && !passesOn(m, publishers) && !doubtful.has(keyOf(m.ref)));
  const origins = countOrigins(asserting, originOf), direct = countOrigins(asserting.filter((m) => m.statement.chain.length === 1), originOf);
  const evident = members.filter((m) => m.statement.evidence.length > 0 && m.statement.stance !== 'denies');
  const reports = new Set(members.map((m) => m.report.id));
  return {
    all: members.map((m) => m.ref), asserted: asserting.map((m) => m.ref),
    hedged: refs((m) => m.statement.stance === 'hedges'), onlyRaised: !members.some((m) => m.statement.stance === 'asserts' && m.statement.certainty !== 'possible'), ownVoice: refs((m) => m.originator === ''), agentless: refs((m) => m.originator === '?'),
    confirmed: refs((m) => m.statement.verification === 'confirmed'), unverified: refs((m) => m.statement.verification === 'unverified' || m.statement.verification === 'disputed'),
    evidence: evident.map((m) => m.ref), evidenceKinds: [...new Set(evident.flatMap((m) => m.statement.evidence))].sort(),
    denied: denials.map((m) => m.ref),
    deniers: [...new Set(denials.filter((m) => m.originator !== '' && m.originator !== '?').map((m) => m.originator))].sort(),
    origins, direct: Math.min(origins, direct), relayedOnly: origins > 0 && direct === 0,
    echoes: reports.size - new Set([...reports].map(originOf)).size, conflicts,
    forecast: draft.kind === 'forecast', judgement: draft.kind === 'assessment' || draft.kind === 'intent',
  };
}
