/** Owns the relate stage for claims: which claims deny, conflict with, revise, refine or bear out one another. Reports' lineage is in lineage.ts. */
import type { Relation } from '../../domain/relation.js';
import type { Report } from '../../domain/report.js';
import type { WordVectors } from '../../domain/word-vectors.js';
import { itemOf } from '../../language/compared-item.js';
import { denialsOf } from './denials.js';
import { evidenceOf } from './evidence.js';
import { matterPairs, relationsOfMatter, tellersOf } from './matter.js';
import { relationsBetween } from './rules.js';
import { type Draft, type Finding, pileOfSides, type Side, sidesOf } from './sides.js';

/** A claim gets at most so many relations of one type and direction, the best reasoned first. */
const PER_TYPE = 2;
/** Claims under one key that are compared with one another; beyond it each with its neighbours in id order. */
const BLOCK = 60;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function push<T>(m: Map<string, T[]>, k: string, v: T): void {
  const list = m.get(k);
  if (list) list.push(v); else m.set(k, [v]);
}

/** Two claims meet under the same event and name, theme, or a statement they share. */
function keysOf(s: Side): string[] {
  const { event, theme, names } = s.about;
  const keys = s.members.map((m) => `=${m.report.id} ${m.statement.id}`);
  if (theme !== '') keys.push(`@${theme}`);
  if (event !== '') for (const n of names) keys.push(`${event}|${n}`);
  return keys;
}

function best(found: readonly Finding[]): Relation[] {
  const used = new Map<string, number>();
  const seen = new Set<string>();
  const out: Relation[] = [];
  for (const f of [...found].sort((a, b) => b.strength - a.strength || byText(a.from, b.from) || byText(a.to, b.to) || byText(a.type, b.type))) {
    const pair = f.type === 'conflicts' ? [f.from, f.to].sort().join(' ') : `${f.from} ${f.to}`;
    const key = `${f.type} ${f.from}`;
    if (f.from === f.to || seen.has(`${f.type} ${pair}`) || (used.get(key) ?? 0) >= PER_TYPE) continue;
    seen.add(`${f.type} ${pair}`);
    used.set(key, (used.get(key) ?? 0) + 1);
    out.push({ from: f.from, to: f.to, type: f.type, why: f.why });
  }
  return out.sort((a, b) => byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to));
}

/** Relations between claims, each with its reason in plain words; direction: the more specific, later or denying claim is `from`. */
export function relateClaims(drafts: readonly Draft[], reports: readonly Report[], vectors: WordVectors): Relation[] {
  const sides = sidesOf(drafts, reports).sort((a, b) => byText(a.draft.id, b.draft.id));
  const pile = pileOfSides(sides);
  const byKey = new Map<string, Side[]>(), byEvent = new Map<string, Side[]>(), byReport = new Map<string, Side[]>();
  for (const s of sides) {
    for (const k of new Set(keysOf(s))) push(byKey, k, s);
    for (const n of s.about.names) push(byEvent, `${s.about.event}|${n}`, s);
    for (const r of new Set(s.members.map((m) => m.report.id))) push(byReport, r, s);
  }
  const found = [...denialsOf(sides, byEvent, byReport, pile), ...evidenceOf(sides, byReport, pile)];
  const tried = new Set<string>();
  for (const list of byKey.values()) {
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < Math.min(list.length, i + BLOCK); j++) {
      const a = list[i]!, b = list[j]!, key = `${a.draft.id} ${b.draft.id}`;
      if (tried.has(key)) continue;
      tried.add(key);
      found.push(...relationsBetween(a, b, pile));
    }
  }
  const related = new Set(found.map((f) => [f.from, f.to].sort().join(' ')));
  const compared = sides.map((side) => ({ side, items: tellersOf(side).map((m) => itemOf(m.report, m.statement, side.about, vectors)) }));
  const context = { vectors, pile, topics: () => 1 };
  for (const [a, b] of matterPairs(compared, pile.rarity)) {
    if (related.has([a.side.draft.id, b.side.draft.id].sort().join(' '))) continue;
    found.push(...relationsOfMatter(a, b, context));
  }
  return best(found);
}
