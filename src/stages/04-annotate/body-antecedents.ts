/** Owns which named body a general noun takes up: "Karvel Foods … the company", where the name itself does not tell its kind. */
import type { Phrase } from '../../language/phrases.js';
import { POINTS, type Appearance, type Here } from './appearances.js';
import { FAR } from './definite-antecedents.js';
import type { Figure } from './figures.js';

/** Nouns for a body whose name need not tell its kind: "Karbon Sever … the company". */
export const ANY_BODY = /^(?:company|firm|utility|operator|group|club|team|side|charity|contractor|developer|retailer|carmaker|automaker|airline|manufacturer|maker|organisation|organization|start-up|startup|bank|lender|insurer|supplier|producer|brewer|owner|party|union|association|foundation|station|newspaper|paper|site|website|channel|broadcaster|outlet|institute)$/u;
const MEDIA_BODY = /^(?:station|newspaper|paper|site|website|channel|broadcaster|outlet)$/u;
const COMPANY_HEADS = /^(?:company|firm|group|inc|corp|co|ltd|plc|llc|holdings|industries|motors|energy|capital|steel|foods)$/u;

/** The one named body about, of a kind that its name does not tell; undefined when there are two. `byOrFrom`: the noun stands behind one of these words. */
export function resolveBody(phrase: Phrase, here: Here, before: readonly Appearance[], byOrFrom: boolean): Figure | undefined {
  const head = phrase.heads[0]!;
  if (phrase.plural || !ANY_BODY.test(head)) return undefined;
  const last = new Map<Figure, Appearance>(), acting = new Set<Figure>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < 400; k--, looked++) {
    const a = before[k]!;
    if (a.standing === 'speaker' || a.standing === 'subject') acting.add(a.figure);
    if (last.has(a.figure) || a.standing === 'inner' || !a.figure.named || a.figure.plural || a.figure.place) continue;
    if (MEDIA_BODY.test(head) ? a.figure.type === 'media' : a.figure.type === 'organisation' && [...a.figure.heads].every((h) => COMPANY_HEADS.test(h) || h === head)) last.set(a.figure, a);
  }
  const ranked = [...last.values()].sort((x, y) => y.sentence - x.sentence || POINTS[y.standing] - POINTS[x.standing]);
  const best = ranked[0];
  // "Dunholm" that is only marched through or swallowed may be a town or a pill; a firm does something, or its name tells.
  if (!best || here.sentence - best.sentence > FAR || !acting.has(best.figure) && best.figure.heads.size === 0 && !best.figure.name.includes(' ')) return undefined;
  // "Lind denied claims by the union": not his own
  if (best.sentence === here.sentence && best.standing === 'speaker' && byOrFrom) return undefined;
  if (ranked.length === 1) return best.figure;
  const next = ranked[1]!;
  return here.sentence - best.sentence <= 2 && best.sentence - next.sentence >= 2 && (best.standing === 'speaker' || best.standing === 'subject') ? best.figure : undefined;
}
