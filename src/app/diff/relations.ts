/** Owns relations between claims that are new or no longer found: denials, conflicts, later numbers, and the rest. */
import type { Change } from '../../domain/change.js';
import type { Claim } from '../../domain/claim.js';
import type { Relation } from '../../domain/relation.js';
import { RELATION_TYPES, STANCES, type RelationType } from '../../domain/vocabulary.js';
import { change, named, type Comparison } from './comparison.js';
import { amountsOf } from './numbers.js';

const KINDS: Readonly<Record<RelationType, Change['kind']>> = {
  'denies': 'denial', 'conflicts': 'conflict', 'revises': 'number', 'refines': 'relation-new', 'evidence-for': 'relation-new',
};
const key = (r: Pick<Relation, 'from' | 'to' | 'type'>): string =>
  r.type === 'conflicts' ? `${r.type} ${[r.from, r.to].sort().join(' ')}` : `${r.type} ${r.from} ${r.to}`;

/** Every key that a new relation may have had in the old dossier: its claims may have been several there. */
const pastKeys = (c: Comparison, r: Relation): string[] =>
  (c.claims.sharing.get(r.from) ?? []).flatMap((from) => (c.claims.sharing.get(r.to) ?? []).map((to) => key({ from: from.id, to: to.id, type: r.type })));

/** A source that says the new denial and said what it denies has changed its position. */
function turned(c: Comparison, from: Claim, to: Claim): string[] {
  const before = new Set((c.claims.sharing.get(to.id) ?? []).flatMap((o) => o.positions)
    .filter((p) => p.stance !== 'denies' && p.statements.some((s) => (c.old.find(s)?.statement.cue.length ?? 0) > 0)).flatMap((p) => c.namesOf('old', p.actor)));
  return from.positions.filter((p) => p.statements.some(c.isNew) && c.namesOf('new', p.actor).some((n) => before.has(n))).map((p) => c.now.nameOf(p.actor));
}

export function newRelations(c: Comparison): Change[] {
  const before = new Set(c.old.dossier.relations.map(key));
  return c.now.dossier.relations.filter((r) => !pastKeys(c, r).some((k) => before.has(k))).flatMap((r) => {
    const from = c.now.claims.get(r.from), to = c.now.claims.get(r.to);
    if (!from || !to) return [];
    const both = [named('new', from), named('new', to)];
    const quotes = c.quotes('new', [from, to].map((x) => x.members.filter(c.isNew)).find((fresh) => fresh.length > 0) ?? from.members.slice(0, 1));
    const who = r.type === 'denies' ? turned(c, from, to) : [];
    if (who.length > 0) return [change('stance', both, { who, before: STANCES.asserts.label, after: STANCES.denies.label, why: [r.why], quotes })];
    const numbers = r.type === 'revises' && from.quantities.length > 0 && to.quantities.length > 0;
    return [change(r.type === 'revises' && !numbers ? 'relation-new' : KINDS[r.type], both, {
      before: numbers ? amountsOf(c.now, to.quantities) : null, after: numbers ? amountsOf(c.now, from.quantities) : RELATION_TYPES[r.type].label, why: [r.why], quotes,
    })];
  });
}

/** Only where both claims are still there, and apart: what went with a claim is told with the claim. */
export function goneRelations(c: Comparison): Change[] {
  const now = new Map([...c.claims.continues].map(([id, old]) => [old.id, id]));
  const still = new Set(c.now.dossier.relations.flatMap((r) => [key(r), ...pastKeys(c, r)]));
  return c.old.dossier.relations.flatMap((r) => {
    const from = c.old.claims.get(r.from), to = c.old.claims.get(r.to);
    if (!from || !to || !now.has(r.from) || !now.has(r.to) || still.has(key(r))) return [];
    return [change('relation-gone', [named('old', from), named('old', to)], { before: RELATION_TYPES[r.type].label, why: [r.why], quotes: c.quotes('old', from.members.slice(0, 1)) })];
  });
}
