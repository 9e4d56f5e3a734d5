/** Owns the reliability of a claim's sources, which the user alone sets: whom a name in the settings means, and what follows for a claim. */
import type { Actor } from '../../domain/actor.js';
import type { Assessment } from '../../domain/claim.js';
import type { Reliability } from '../../domain/vocabulary.js';
import { plainName } from '../../language/actor-names.js';
import type { Member } from './members.js';

/** Names as the user wrote them. A source that is not in it is F, "cannot be judged". */
export type ReliabilitySettings = Readonly<Record<string, Reliability>>;
/** `several`: the actors that the name could mean; empty when nobody in the pile is called so. */
export interface UnmatchedName { name: string; several: readonly string[] }
export interface MatchedReliability { grades: ReadonlyMap<string, Reliability>; unmatched: readonly UnmatchedName[] }

const groupBy = (pairs: readonly (readonly [string, Actor])[]): Map<string, Set<Actor>> => {
  const out = new Map<string, Set<Actor>>();
  for (const [key, actor] of pairs) (out.get(key) ?? out.set(key, new Set()).get(key)!).add(actor);
  return out;
};

/** Grades by actor id. An actor's own name goes before an alias; a name that fits several actors grades none of them; of two grades for one actor the lower counts. */
export function matchReliability(set: ReliabilitySettings, actors: readonly Actor[]): MatchedReliability {
  if (Object.keys(set).length === 0) return { grades: new Map(), unmatched: [] };
  const byName = groupBy(actors.map((a) => [plainName(a.name), a]));
  const byAlias = groupBy(actors.flatMap((a) => a.aliases.map((alias) => [plainName(alias), a] as const)));
  const grades = new Map<string, Reliability>();
  const unmatched: UnmatchedName[] = [];
  for (const [name, grade] of Object.entries(set)) {
    const meant = [...byName.get(plainName(name)) ?? byAlias.get(plainName(name)) ?? []];
    if (meant.length === 1) {
      const before = grades.get(meant[0]!.id);
      grades.set(meant[0]!.id, before !== undefined && before > grade ? before : grade);
    } else unmatched.push({ name, several: meant.map((a) => a.name) });
  }
  return { grades, unmatched };
}

/** One letter where all named sources that do not deny the claim have it; else F. The reason says whose letters they are. */
export function reliabilityOf(members: readonly Member[], grades: ReadonlyMap<string, Reliability>): { letter: Reliability; reasons: Assessment['reasons'] } {
  const named = members.filter((m) => m.originator !== '' && m.originator !== '?' && m.statement.stance !== 'denies');
  const letters = new Map(named.map((m) => [m.originator, grades.get(m.key) ?? 'F'] as const));
  const set = [...letters].filter(([, g]) => g !== 'F');
  if (set.length === 0) return { letter: 'F', reasons: [] };
  const different = new Set(letters.values());
  const letter = different.size === 1 ? set[0]![1] : 'F';
  const whose = [...letters].slice(0, 4).map(([name, g]) => `${name} ${g}`).join(', ') + (letters.size > 4 ? ` and ${letters.size - 4} more` : '');
  const text = `Reliability ${letter}: as the user graded its sources (${whose})${letter === 'F' ? ', which do not agree' : ''}.`;
  return { letter, reasons: [{ text, statements: named.map((m) => m.ref) }] };
}
