/** Owns what has happened to the counted: the nearest verb or noun of happening that has the number as its subject or object. */
import type { Lexeme } from './lexemes.js';
import { ACTS_ON, DECIDING, MAYBE, PLANNABLE, PLANNING, REACHING, STATUS_LINES } from './lexicon/fates.js';
import { TELLERS } from './lexicon/counting-words.js';
import { MAY_COUNT } from './numbers.js';

const statusOf = new Map(STATUS_LINES.flatMap((line) => {
  const [status, words] = line.split(': ') as [string, string];
  return words.split(' ').map((w): [string, string] => [w, status]);
}));
const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|got|get|to|left|lay)$/;
const BE = /^(?:is|are|was|were|be|been|being|got|get|left|confirmed|reported|feared|believed|found)$/;
const SKIPPED = /^(?:who|that|which|also|already|now|still|not|so|far|reportedly|allegedly|since|then|later|all|have|has|had|may|might|could|would|will|said|reported|believed|feared|confirmed|thought|found|known|remain|remains|remained|listed|\p{L}+ly)$/u;
const STOP_LEFT = /^(?:by|with|after|from|against|near|who|which|that|but|while|when|because|said|says|told|during|before|including|as)$/;
const LINKS = /^(?:the|a|an|of|at|least|more|another|about|some|than|its|their|to|and|least|including|up|for|around|further|additional|total|over|those|other|in|new|on|just|only|also)$/;
const SAYS = /^(?:said|say|says|told|tell|claimed|confirmed|added|reported|believe|believed|described|warned|who|speaking|also|familiar|insisted|denied)$/;
const TO_TOTAL = /^(?:to|of|at|as|reach|reaching|exceed|exceeding|total|totalling|totaling|potentially)$/;
/** What is fired from a gun; others who are fired lose their work. */
const SHOT = /^(?:missiles?|rockets?|shells?|shots?|rounds?|drones?|bullets?|mortars?|torpedoes|projectiles|grenades?|canisters?|cartridges|salvos|flares)$/;
const REACH = 8;
const FAR = 12;
const hard = (l: Lexeme): boolean => l.kind === 'mark' && /^[,;:()—–“”"]$/u.test(l.text);

/** What a phrase `[from, to)` of lexemes is: `to` is behind the counted noun. `bare`: no noun stands behind the number. `head` is that noun. */
export interface Counted { readonly from: number; readonly to: number; readonly head?: Lexeme; readonly bare: boolean }

export function statusAt(ls: readonly Lexeme[], c: Counted): string {
  const teller = c.head && TELLERS.has(c.head.lower) && SAYS.test(ls[c.to]?.lower ?? '') && !/^(?:confirmed|reported|believed)$/.test(ls[c.to]!.lower);
  if (teller && !/^(?:people|person)$/.test(c.head!.lower)) return 'sources';
  const total = possibleTotal(ls, c.from);
  const found = asSubject(ls, c) ?? asObject(ls, c.from, c.bare) ?? (c.bare ? farLeft(ls, c.from) : undefined) ?? farRight(ls, c.to);
  if (total && (c.bare || found === undefined)) return 'possible-total';
  if (found === undefined && c.head && statusOf.get(c.head.lower) === 'offered') return 'offered';
  if (found?.status === 'launched' && ls[found.at]!.lower === 'fired' && c.head && !SHOT.test(c.head.lower)) return 'laid off';
  if (found !== undefined) return planned(ls, found.at, found.status);
  if (/^(?:bodies|corpses)$/.test(c.head?.lower ?? '')) return 'killed';
  if (/^(?:casualties|hostages|deaths|fatalities|injuries)$/.test(c.head?.lower ?? '')) return { casualties: 'casualties', hostages: 'held hostage', injuries: 'injured' }[c.head!.lower] ?? 'killed';
  return teller ? 'sources' : '';
}

interface Found { readonly at: number; readonly status: string }

/** "12 people were killed", "soldiers who have been sent", "40 missing"; not "12 soldiers killed two men". */
function asSubject(ls: readonly Lexeme[], { to }: Counted): Found | undefined {
  let passive = false;
  for (let i = to; i < ls.length && i < to + REACH; i++) {
    const l = ls[i]!;
    if (l.kind !== 'word') return undefined;
    const status = statusOf.get(l.lower);
    if (status !== undefined && !/^(?:lives|sales|supplies|returned|building)$/.test(l.lower)) {
      if (l.lower === 'killed' || ACTS_ON.has(l.lower)) {
        const next = ls[i + 1];
        if (!passive && next && (next.kind === 'number' || next.capital || /^(?:the|a|an|at|two|three|four|five|him|her|them|it|his|their|its|some|several)$/.test(next.lower)) && !(next.lower === 'at' && ls[i + 2]?.lower !== 'least')) return undefined;
      }
      return { at: i, status };
    }
    if (BE.test(l.lower)) passive = true;
    else if (!AUXILIARY.test(l.lower) && !SKIPPED.test(l.lower)) return undefined;
  }
  return undefined;
}

/** "killed at least 12", "the deaths of 46 sailors", "decided to send about 900". */
function asObject(ls: readonly Lexeme[], from: number, bare: boolean): Found | undefined {
  let others = 0;
  // "sent a message to millions"
  if (ls[from - 1]?.lower === 'to') return undefined;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const l = ls[i]!;
    if (hard(l) || l.kind === 'number' || STOP_LEFT.test(l.lower)) return undefined;
    const status = l.possessive || (!l.apart && ls[i - 1]?.text === '-') ? undefined : statusOf.get(l.lower);
    if (status !== undefined) {
      // "Three deaths and 34 illnesses": each number has its noun.
      if (!bare && i === from - 2 && ls[from - 1]!.lower === 'and' && MAY_COUNT.test(ls[i - 1]?.text ?? '')) return undefined;
      // "who were killed and 12": the first one has its subject on the left
      const passive = BE.test(ls[i - 1]?.lower ?? '') && ls[i + 1]?.lower !== 'of';
      return passive ? undefined : { at: i, status };
    }
    if (l.lower === 'in' || l.lower === 'on' || l.lower === 'at') { if (i === from - 1) return undefined; }
    if (!LINKS.test(l.lower) && ++others > 3) return undefined;
  }
  return undefined;
}

/** "The death toll rose to 34", "the number of wounded stood at 60". */
function farLeft(ls: readonly Lexeme[], from: number): Found | undefined {
  for (let i = from - 1; i >= 0 && i >= from - FAR; i--) {
    if (hard(ls[i]!)) return undefined;
    const w = ls[i]!.lower, status = statusOf.get(w) ?? (w === 'toll' ? 'killed' : undefined);
    if (status !== undefined) return { at: i, status };
  }
  return undefined;
}

/** "12 people in the village were killed": over what stands between, to a passive in the same clause. */
function farRight(ls: readonly Lexeme[], to: number): Found | undefined {
  for (let i = to; i < ls.length && i < to + FAR; i++) {
    const l = ls[i]!;
    if (hard(l) || l.text === '.' || (SAYS.test(l.lower) && l.lower !== 'also')) return undefined;
    if (!BE.test(l.lower)) continue;
    for (let k = i + 1; k < i + 4 && k < ls.length; k++) {
      const status = statusOf.get(ls[k]!.lower);
      if (status !== undefined) return { at: k, status };
    }
    return undefined;
  }
  return undefined;
}

/** "decided to send", "authorised the deployment of", "will send"; "have decided and sent" is done. */
function planned(ls: readonly Lexeme[], at: number, status: string): string {
  if (!PLANNABLE.has(status)) return status;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const l = ls[i]!;
    if (hard(l)) break;
    if (/^(?:already|has|have|had|been|was|were)$/.test(l.lower) && i >= at - 3 && !DECIDING.has(ls[i + 1]?.lower ?? '')) break;
    if (DECIDING.has(l.lower)) return 'decided';
    if (PLANNING.has(l.lower)) return 'planned';
  }
  return status;
}

/** "could bring the total to 3,100", "numbers potentially reaching as high as 9,000". */
function possibleTotal(ls: readonly Lexeme[], from: number): boolean {
  if (!TO_TOTAL.test(ls[from - 1]?.lower ?? '')) return false;
  let reach = false;
  for (let i = from - 1; i >= 0 && i >= from - 16; i--) {
    const l = ls[i]!;
    if (hard(l) && l.text !== ',') return false;
    if (REACHING.has(l.lower)) reach = true;
    if (MAYBE.has(l.lower)) return reach || i >= from - 3 && l.lower === 'potentially';
    if (l.text === '.' || l.text === ',') return false;
  }
  return false;
}
