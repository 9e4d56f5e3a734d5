/** Owns when "one" is a number: "one soldier was killed", "at least one"; not "one of the", "one official said", "one day". */
import type { Lexeme } from './lexemes.js';
import type { NumberPhrase } from './quantity-phrase.js';

const COUNTED = /^(?:killed|wounded|injured|missing|arrested|captured|abducted|destroyed|damaged|rescued|executed|held hostage|infected|released|sunk|trapped|charged)$/;
const BEFORE = /^(?:only|just|exactly)$/;

export function oneCounts(ls: readonly Lexeme[], p: NumberPhrase, head: Lexeme | undefined, status: string): boolean {
  const before = ls[p.from - 1], next = ls[p.numTo];
  if (before && p.from === p.numFrom && (/^(?:no|any|every|each|this|that|the|which|some|a|another)$/.test(before.lower) || before.possessive)) return false;
  if (next && /^(?:another|day|or|by|thing|of|on|more|side|hand|reason|way|point|time|such)$/.test(next.lower) && p.from === p.numFrom) return false;
  if (p.modifier !== 'exact') return head !== undefined || COUNTED.test(status);
  if (BEFORE.test(before?.lower ?? '') && head) return true;
  return COUNTED.test(status) && (head !== undefined || /^(?:dead|killed|wounded|injured|missing|arrested|hurt)$/.test(next?.lower ?? ''));
}
