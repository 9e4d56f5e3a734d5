/** Owns the words that are numbers or change them; data only. */

const table = (words: string, from: number, step = 1): [string, number][] => words.split(' ').map((w, i) => [w, from + i * step]);

export const UNITS: ReadonlyMap<string, number> = new Map([
  ...table('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0),
]);
export const TENS: ReadonlyMap<string, number> = new Map(table('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
export const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);
/** "$3bn", "40m", "10k" when money or counted nouns follow. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12], ['crore', 1e7], ['lakh', 1e5], ['lakhs', 1e5]]);
/** "dozens of houses": at least so many. */
export const PLURALS: ReadonlyMap<string, number> = new Map([['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]]);

export type Bound = 'approximately' | 'at-least' | 'up-to' | 'more-than' | 'less-than';

/** Before a number; blanks stand for any white space. The longest is tried first. */
export const BEFORE: readonly (readonly [Bound, string])[] = ([
  ['at-least', 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum|upwards of|at minimum'],
  ['up-to', 'up to|as many as|as much as|as high as|as few as|at most|no more than|not more than|a maximum of|at the most|potentially as many as|anything up to'],
  ['more-than', 'more than|over|well over|just over|little over|a little over|slightly over|far more than|well more than|many more than|slightly more than|a little more than|little more than|in excess of|upward of|exceeding|above|greater than|higher than|larger than|well above|just above'],
  ['less-than', 'less than|fewer than|under|just under|well under|just shy of|below|lower than|just below|well below|slightly less than|slightly under|a little under|a little less than|short of|just short of'],
  ['approximately', 'about|around|approximately|approx|some|roughly|nearly|almost|an estimated|estimated|close to|circa|in the region of|something like|just about|or so|virtually|an average of|on average|a reported|a rough'],
] as const).flatMap(([bound, list]) => list.split('|').map((p): [Bound, string] => [bound, p])).sort((a, b) => b[1].length - a[1].length);

/** After a number: "3,000 or more". */
export const AFTER: readonly (readonly [Bound, string])[] = [
  ['at-least', 'or more'], ['at-least', 'and more'], ['at-least', 'or above'], ['at-least', 'and above'], ['at-least', 'and counting'], ['at-least', 'at least'], ['at-least', 'at a minimum'],
  ['up-to', 'or fewer'], ['up-to', 'or less'], ['up-to', 'at most'], ['up-to', 'at the most'], ['approximately', 'or so'], ['approximately', 'or thereabouts'], ['more-than', 'plus'],
];
