/** Owns the dropping of sayings from a list in which others stand inside of them: those go on inside of what held the dropped one. */
import type { Found } from './tidy.js';

/** In the same order; `parent` points to the places in the new list. */
export function without<F extends Found>(found: readonly F[], drops: (f: F) => boolean): F[] {
  const dropped = found.map(drops), place: number[] = [];
  let kept = 0;
  for (const d of dropped) place.push(d ? -1 : kept++);
  const holder = (i: number | null): number | null => (i === null || !dropped[i] ? (i === null ? null : place[i]!) : holder(found[i]!.parent));
  return found.filter((_, i) => !dropped[i]).map((f) => ({ ...f, parent: holder(f.parent) }));
}
