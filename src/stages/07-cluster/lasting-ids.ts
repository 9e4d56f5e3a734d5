/** Owns that a claim keeps its id when reports are added. What a claim's own id is made of, draft.ts says. */
import { createHash } from 'node:crypto';
import { type Grouped, matchClaims } from '../../domain/claim-match.js';

const another = (id: string): string => createHash('sha256').update(`${id}\nanother`).digest('hex').slice(0, 12);

/**
 * Each claim that continues an earlier one takes over its id; the others keep their own, or another where an earlier claim's continuation has it:
 * when a claim split, the part with its founder may be the smaller. Ids stay unique, among those `inUse` by other claims too.
 */
export function keepIds<D extends Grouped>(drafts: readonly D[], earlier: readonly Grouped[], inUse: ReadonlySet<string> = new Set()): D[] {
  const { continues } = matchClaims<Grouped>(earlier, drafts, (key) => key);
  const kept = new Set([...continues.values()].map((c) => c.id)), fresh = new Set<string>();
  const taken = (id: string): boolean => kept.has(id) || fresh.has(id) || inUse.has(id);
  return drafts.map((d) => {
    let id = continues.get(d.id)?.id;
    if (id === undefined) for (id = d.id; taken(id);) id = another(id);
    fresh.add(id);
    return id === d.id ? d : { ...d, id };
  });
}
