/** Owns the numbers that are parts of other numbers, not counts: shares and odds. */
import type { Lexeme } from './lexemes.js';
import { numeralAt, startsNumeral } from './numbers.js';
import type { NumberPhrase } from './quantity-phrase.js';

const isYear = (l: Lexeme): boolean => /^[12]\d\d\d$/.test(l.text);

/** "one in five", "eight of 10 voters", "four out of ten", "3 to 1": shares and odds, no counts. */
export function isShare(ls: readonly Lexeme[], p: NumberPhrase, noun: boolean): boolean {
  const ahead = ls[p.numTo]?.lower === 'out' ? p.numTo + 1 : p.numTo;
  return isRatio(ls, p, ahead, noun) || ratioBefore(ls, p, noun);
}

const part = (p: NumberPhrase): number => p.max ?? p.min ?? 0;
function isRatio(ls: readonly Lexeme[], p: NumberPhrase, at: number, noun: boolean): boolean {
  const link = ls[at]?.lower ?? '';
  // "one of every nine"
  if (/^(?:of|in)$/.test(link) && ls[at + 1]?.lower === 'every') return part(p) <= 10;
  const whole = ls[at + 1] ? numeralAt(ls, at + 1) : undefined;
  if (!whole || whole.open || isYear(ls[at + 1]!)) return false;
  if (link === 'to') return whole.value <= part(p) && part(p) <= 100;
  return (link === 'of' && /^(?:3|4|5|10|20|100|1000)$/.test(String(whole.value)) && part(p) <= whole.value) || (link === 'in' && !noun && part(p) <= 10);
}

function ratioBefore(ls: readonly Lexeme[], p: NumberPhrase, noun: boolean): boolean {
  const link = ls[p.numFrom - 1]?.lower;
  const at = p.numFrom - (ls[p.numFrom - 2]?.lower === 'out' ? 3 : 2);
  if (!/^(?:to|of|in)$/.test(link ?? '') || p.from !== p.numFrom || !ls[at] || !startsNumeral(ls[at]!)) return false;
  const some = numeralAt(ls, at);
  return some !== undefined && some.to === at + 1 && isRatio(ls, { ...p, min: some.value, max: some.value }, p.numFrom - 1, link === 'in' ? false : noun);
}
