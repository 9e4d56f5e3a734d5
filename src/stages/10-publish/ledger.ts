/** Owns the look-ups that every output form needs over a dossier: statement by reference, names, words. It orders and renders nothing. */
import { type Claim, isDoubtful, keyOf, type Position, type StatementRef, type TrackPoint } from '../../domain/claim.js';
import { percentOf } from '../../domain/confidence-levels.js';
import type { Dossier } from '../../domain/dossier.js';
import type { Relation } from '../../domain/relation.js';
import { mastheadOf, OWN_VOICE, type Report } from '../../domain/report.js';
import { wordsOf } from '../../domain/span.js';
import { saysNotSo, type Statement } from '../../domain/statement.js';
import { MODIFIERS } from '../../domain/vocabulary.js';
import { findNegation } from '../../language/polarity.js';
import { readClause } from '../../language/stance-clause.js';

export interface Found { report: Report; statement: Statement }

export interface Ledger {
  dossier: Dossier;
  reports: ReadonlyMap<string, Report>;
  /** How many statements stand in claims; a saying of several propositions is told by those. */
  statementCount: number;
  claims: ReadonlyMap<string, Claim>;
  /** Relations that the claim takes part in, on either side. */
  relationsOf(claim: string): readonly Relation[];
  find(ref: StatementRef): Found | undefined;
  words(ref: StatementRef): string;
  /** Name for a position's or track point's actor, which is an actor's id or already a name. */
  nameOf(actor: string): string;
  /** "Yonhap → a Telegram channel"; own voice and "?" in words. */
  sourceOf(found: Found): string;
  mastheadOf(report: Report): string;
  /** Short words for a range: "at least 3,000 people killed". */
  amount(point: Pick<TrackPoint, 'min' | 'max' | 'modifier' | 'status'>, unit: string): string;
  unitOf(point: TrackPoint): string;
  /** Highest confidence among the claim's statements. */
  confidenceOf(claim: Claim): number;
}

const UNKNOWN = 'no source given';

export function openLedger(dossier: Dossier): Ledger {
  const reports = new Map(dossier.reports.map((r) => [r.id, r]));
  const statementCount = new Set(dossier.claims.flatMap((c) => c.members.map(keyOf))).size;
  const claims = new Map(dossier.claims.map((c) => [c.id, c]));
  const names = new Map(dossier.actors.map((a) => [a.id, a.name]));
  const statements = new Map(dossier.reports.map((r) => [r.id, new Map(r.statements.map((s) => [s.id, s]))]));
  const related = new Map<string, Relation[]>();
  for (const r of dossier.relations) for (const id of new Set([r.from, r.to])) {
    const list = related.get(id);
    if (list) list.push(r); else related.set(id, [r]);
  }
  const find = (ref: StatementRef): Found | undefined => {
    const report = reports.get(ref.report);
    const statement = statements.get(ref.report)?.get(ref.statement);
    return report && statement ? { report, statement } : undefined;
  };
  const nameOf = (actor: string): string => names.get(actor) ?? (actor === '?' || actor === '' ? UNKNOWN : actor);
  return {
    dossier, reports, statementCount, claims, find, nameOf, mastheadOf, amount,
    relationsOf: (claim) => related.get(claim) ?? [],
    words: (ref) => {
      const found = find(ref);
      return found ? wordsOf(found.report.text, found.statement.content) : '';
    },
    sourceOf: ({ report, statement }) => statement.chain.length === 0
      ? `${mastheadOf(report)}${OWN_VOICE}`
      : statement.chain.map((l) => (l.name === '?' ? UNKNOWN : l.name)).join(' → '),
    unitOf: (point) => find(point.statement)?.statement.quantities
      .find((q) => q.min === point.min && q.max === point.max)?.unit ?? '',
    confidenceOf: (claim) => claim.members.reduce((best, m) => Math.max(best, find(m)?.statement.confidence ?? 0), 0),
  };
}

/** "1 report", "1,200 reports". */
export const plural = (n: number, word: string): string => `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`;
const MOST_NAMES = 5, MOST_VOICES = 3;
const listed = (names: readonly string[], most: number): string => (names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', '));

/** Who takes these positions, each once; reports that speak for themselves behind those who are quoted, together. */
export function whoOf(ledger: Ledger, positions: readonly Position[]): string {
  const all = [...new Set(positions.map((p) => ledger.nameOf(p.actor)))];
  const voices = all.filter((n) => n.endsWith(OWN_VOICE)), others = all.filter((n) => !n.endsWith(OWN_VOICE));
  const own = voices.length < 2 ? voices : [voices.length > MOST_VOICES ? `${voices.length} reports${OWN_VOICE}` : `${voices.map((n) => n.slice(0, -OWN_VOICE.length)).join(' and ')}${OWN_VOICE}`];
  return [...(others.length > 0 ? [listed(others, MOST_NAMES)] : []), ...own].join(', ');
}

/** "They do not expect | it to become an issue": the words alone would tell the opposite. */
export const turnedRound = (ledger: Ledger, p: Position): boolean => p.statements.length > 0
  && p.statements.every((ref) => ledger.find(ref)?.statement.polarity === 'negative' && findNegation(readClause(ledger.words(ref))) === null);

const plain = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 3 });
/** "1,200", "5.7 billion". */
export const figure = (n: number): string => (Math.abs(n) >= 1e9 ? `${plain(n / 1e9)} billion` : Math.abs(n) >= 1e6 ? `${plain(n / 1e6)} million` : plain(n));

function amount(p: Pick<TrackPoint, 'min' | 'max' | 'modifier' | 'status'>, unit: string): string {
  const range = p.min === null ? (p.max === null ? '?' : figure(p.max))
    : p.max === null || p.max === p.min ? figure(p.min) : `${figure(p.min)}–${figure(p.max)}`;
  return [MODIFIERS[p.modifier].label, range, unit, p.status === unit ? '' : p.status].filter(Boolean).join(' ');
}

/** What a cut-off left out of the dossier, in words; null without one. */
export function leftOutWords({ generated: { settings } }: Dossier): string | null {
  const { minConfidence, statementsLeftOut: n } = settings;
  return minConfidence > 0 ? `${figure(n)} ${n === 1 ? 'statement' : 'statements'} of less than ${percentOf(minConfidence)} % confidence left out` : null;
}

/** `against`: who will not have it, and says of nothing that it is not so. */
export interface Sides { says: Position[]; perhaps: Position[]; denies: Position[]; against: Position[]; open: Position[] }
/** Who takes which side, and who perhaps says the same: all of his statements are sooner about something else. Reports' own-voice positions count like any other. */
export function sides({ positions, members }: Claim): Sides {
  const doubtful = new Set(members.filter(isDoubtful).map(keyOf));
  const out: Sides = { says: [], perhaps: [], denies: [], against: [], open: [] };
  for (const p of positions) {
    const side = p.stance === 'denies' && !saysNotSo(p) ? 'against' : SIDE[p.stance];
    out[p.stance !== 'denies' && p.statements.length > 0 && p.statements.every((s) => doubtful.has(keyOf(s))) ? 'perhaps' : side].push(p);
  }
  return out;
}
/** Those who deny it, not those who only turn it down. */
export const deniers = (positions: readonly Position[]): Position[] => positions.filter(saysNotSo);
const SIDE: Record<Position['stance'], 'says' | 'denies' | 'open'> = {
  'asserts': 'says', 'denies': 'denies', 'hedges': 'open', 'forecasts': 'says', 'calls-for': 'says', 'questions': 'open',
};
