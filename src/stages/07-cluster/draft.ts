/** Owns the claim draft made of one group of propositions: its words, kind and lasting id. */
import { createHash } from 'node:crypto';
import { type Claim, type ClaimMember, keyOf } from '../../domain/claim.js';
import type { Report } from '../../domain/report.js';
import { hull, wordsOf } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import type { ClaimKind } from '../../domain/vocabulary.js';
import type { Proposition } from '../../language/proposition.js';
import { pointsBack } from '../../language/pointing-back.js';
import { clearestOf } from './clearest.js';
import type { Joined } from './joins.js';

/** A claim before it is judged. `about` is the proposition of the member that gave it its words, with the names most members carry. */
export type ClaimDraft = Pick<Claim, 'id' | 'text' | 'kind' | 'members'> & { about?: Proposition };

/** More than so many of its statements look ahead: what as many say has happened is no forecast any more. */
const FORECAST_SHARE = 0.5;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Pool { report(id: string): Report; statement(report: string, id: string): Statement }

function kindOf(props: readonly Proposition[]): ClaimKind {
  const p = props[0]!;
  if (props.filter((x) => x.phase === 'forecast').length / props.length > FORECAST_SHARE) return 'forecast';
  if (p.kind === 'soft') return 'assessment';
  if (p.phase === 'planned' || p.phase === 'called') return 'intent';
  if (props.every((x) => x.counts.length > 0)) return 'quantity';
  return p.event === '' || p.kind === 'state' ? 'state' : 'event';
}

/** The member's words without what only ties them into their sentence: "that …", marks around the whole, a comma at the end. */
function textOf(pool: Pool, p: Proposition): string {
  const words = wordsOf(pool.report(p.report).text, pool.statement(p.report, p.statement).content).replace(/\s+/g, ' ').trim();
  return (pointsBack(words) ? words : words.replace(/^that (?=\p{L})/u, '')).replace(/^["“]([^"“”]*)["”]?$/u, '$1').replace(/[\s,;]+$/u, '');
}

/** Names that at least half of the members carry. */
function sharedNames(props: readonly Proposition[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const p of props) for (const n of p.names) counts.set(n, (counts.get(n) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n * 2 >= props.length).map(([name]) => name).sort());
}

/** The id comes from the founder: the member of the earliest report (then by id) that says it first, so later reports leave it alone. */
function founderOf(pool: Pool, props: readonly Proposition[]): Proposition {
  const when = (p: Proposition): string => pool.report(p.report).published ?? '9999';
  const at = (p: Proposition): number => hull(pool.statement(p.report, p.statement).content)[0];
  return [...props].sort((a, b) => byText(when(a), when(b)) || byText(a.report, b.report) || at(a) - at(b) || byText(a.statement, b.statement))[0]!;
}

/** `joins`: why each member is in, by member. `likely`: how surely a proposition says what another does; undefined for the same words. */
export function draftOf(pool: Pool, props: readonly Proposition[], joins: ReadonlyMap<string, Joined>, likely: (p: Proposition, other: Proposition) => number | undefined): ClaimDraft {
  const founder = founderOf(pool, props);
  const facet = `${founder.event}|${founder.theme}|${founder.places.join(',')}|${founder.counts.map((c) => c.text).join(',')}`;
  const clearest = clearestOf(props, (p) => pool.statement(p.report, p.statement), (p) => pool.report(p.report).text, likely);
  const refs = new Map<string, ClaimMember>();
  for (const p of props) {
    const joined = joins.get(keyOf(p)), likelihood = likely(p, clearest), known = refs.get(keyOf(p));
    // A statement of two propositions is in by the likelier.
    if (known && (known.likelihood === undefined || (likelihood !== undefined && likelihood <= known.likelihood))) continue;
    refs.set(keyOf(p), { report: p.report, statement: p.statement, ...(joined ? { joined } : {}), ...(likelihood === undefined ? {} : { likelihood }) });
  }
  return {
    id: createHash('sha256').update(`${founder.report}\n${founder.statement}\n${facet}`).digest('hex').slice(0, 12),
    text: textOf(pool, clearest), kind: kindOf(props),
    members: [...refs].sort((a, b) => byText(a[0], b[0])).map(([, r]) => r), about: { ...clearest, names: sharedNames(props), within: props.flatMap((p) => p.within) },
  };
}
