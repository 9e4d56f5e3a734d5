/** Owns the cluster stage: statements of all reports → claim drafts. Relations between claims and their grades are stages 08 and 09. */
import type { Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import { propositionsOf, type Proposition, type RoleOf } from '../../language/proposition.js';
import { namesAmong, wordsIn } from '../../language/proposition-names.js';
import type { WordVectors } from '../../domain/word-vectors.js';
import { cosine } from '../../language/similarity.js';
import { ActorKeys } from './actor-keys.js';
import { candidatePairs } from './candidates.js';
import { type ClaimDraft, draftOf } from './draft.js';
import { groupItems } from './grouping.js';
import { itemOf } from '../../language/compared-item.js';
import { pileOf } from './pile.js';
import { ownedRole, readRoles, type Roles } from './roles.js';

export type { ClaimDraft } from './draft.js';

/** Reports by id, each once; statements by place: the same order whatever the input's. */
function inOrder(reports: readonly Report[]): Report[] {
  return [...new Map(reports.map((r) => [r.id, r])).values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What claims are made of: of a saying of several propositions its parts, not the whole. */
function saidIn(r: Report): Statement[] {
  const wholes = new Set(r.statements.map((s) => s.partOf));
  return r.statements.filter((s) => s.content.length > 0 && !wholes.has(s.id));
}

/** Propositions that say the same in the same words, as copies do, are compared once: three hundred copies cost no more than one. */
function sameWords(props: readonly Proposition[]): number[][] {
  const groups = new Map<string, number[]>();
  props.forEach((p, i) => {
    const key = [p.event, p.theme, p.places, p.phase, p.denied, p.days, p.counts.map((c) => `${c.min}-${c.max} ${c.unit}`), [...p.names], [...p.terms].map(([t, w]) => `${t}${w}`)].join('|');
    const list = groups.get(key);
    if (list) list.push(i); else groups.set(key, [i]);
  });
  return [...groups.values()];
}

/**
 * Groups the statements of all reports into claims. Every statement with content that is not told by its parts is a member of at least one; a statement that says several
 * things may be in several. `actorOf` gives the canonical actor id of a name in a report, where one is known.
 */
export function clusterStatements(reports: readonly Report[], actorOf: (reportId: string, name: string) => string | undefined, vectors: WordVectors): ClaimDraft[] {
  const ordered = inOrder(reports);
  const byReport = new Map(ordered.map((r) => [r.id, r]));
  const byStatement = new Map<string, Statement>();
  const props: Proposition[] = [];
  const keys = new ActorKeys(actorOf);
  for (const r of ordered) {
    const read = keys.readerFor(r.id);
    for (const s of r.statements) for (const [from, to] of s.content) namesAmong(wordsIn(r.text, from, to), r.text, read);
  }
  const resolve = keys.resolver();
  const everywhere: Roles = new Map();
  const here = new Map(ordered.map((r): [string, Roles] => [r.id, new Map()]));
  for (const r of ordered) readRoles(r, resolve, here.get(r.id)!, everywhere);
  for (const r of ordered) {
    const bare = here.get(r.id)!;
    const roleOf: RoleOf = (role, owner) => (owner === undefined ? undefined : everywhere.get(ownedRole(owner, role))) ?? bare.get(role) ?? undefined;
    for (const s of saidIn(r).sort((a, b) => hull(a.content)[0] - hull(b.content)[0] || (a.id < b.id ? -1 : 1))) {
      byStatement.set(`${r.id} ${s.id}`, s);
      props.push(...propositionsOf(r, s, resolve, roleOf));
    }
  }
  const pile = pileOf(props);
  const alike = sameWords(props);
  const pool = { report: (id: string) => byReport.get(id)!, statement: (r: string, id: string) => byStatement.get(`${r} ${id}`)! };
  const heads = alike.map((list) => props[list[0]!]!);
  const items = heads.map((p) => itemOf(pool.report(p.report), pool.statement(p.report, p.statement), p, vectors));
  const context = { vectors, pile, topics: (a: string, b: string) => cosine(pile.topic(a), pile.topic(b), pile) };
  const pairs = candidatePairs(heads, pile).filter(([a, b]) => heads[a]!.report !== heads[b]!.report || heads[a]!.statement !== heads[b]!.statement);
  const groups = groupItems(items, pairs, context);
  return groups.map((g) => draftOf(pool, g.flatMap((h) => alike[h]!).sort((a, b) => a - b).map((i) => props[i]!)));
}
