/** Owns the sentences in which a relation gives its reason; each names the words or numbers that make it. */
import { wordsOf } from '../../domain/span.js';
import type { Count } from '../../language/proposition.js';
import type { Member, Side } from './sides.js';

const CUT = 80;
export const quoted = (text: string): string => `"${text.length > CUT ? `${text.slice(0, text.lastIndexOf(' ', CUT) > 20 ? text.lastIndexOf(' ', CUT) : CUT)} …` : text}"`;
export const named = (c: Count): string => `"${c.text.trim()}"`;
export const title = (key: string): string => key.replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase());
/** `text` with who says it in front and the words by which he does behind: `Ana Lind: "they left" ("denied")`. */
export function told({ report, statement }: Member, text: string): string {
  const cue = wordsOf(report.text, statement.cue), who = statement.chain.at(-1)?.name;
  return `${who && who !== '?' ? `${who}: ` : ''}${text}${cue ? ` ("${cue}")` : ''}`;
}
export const dates = (a: Side, b: Side): string => (a.first && b.first ? ` (${a.first.slice(0, 10)} after ${b.first.slice(0, 10)})` : '');
