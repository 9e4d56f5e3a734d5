/** Owns what a time expression names, before it is known which day that is. */

export type Which = 'last' | 'this' | 'next' | '';
export type Unit = 'day' | 'week' | 'month' | 'year' | 'weekend' | 'decade' | 'century';
/** `kind` vague: a time that nothing can date, "in recent years". */
export type Named =
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number; readonly last?: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number; readonly which: Which }
  | { readonly kind: 'year'; readonly year: number; readonly last?: number }
  | { readonly kind: 'season'; readonly year?: number; readonly months: readonly number[]; readonly which: Which }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'away'; readonly unit: Unit; readonly count: number }
  | { readonly kind: 'vague' };
/** Lexemes `[from, to)`. */
export interface TimeWords { readonly from: number; readonly to: number; readonly named: Named }

export const WHICH: ReadonlyMap<string, Which> = new Map([['last', 'last'], ['past', 'last'], ['previous', 'last'], ['this', 'this'], ['next', 'next'], ['coming', 'next'], ['following', 'next']]);
export const TIME_UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['month', 'month'], ['months', 'month'], ['year', 'year'], ['years', 'year'], ['weekend', 'weekend'], ['decade', 'decade'], ['century', 'century']]);
