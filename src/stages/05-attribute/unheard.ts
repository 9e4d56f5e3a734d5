/**
 * Owns what the tagger takes for somebody's saying though nobody is there who could say it: "Nothing in the files supports | the theory that …", "an e-mail leaked last week, which
 * portrayed | a worried ministry |" where nobody can tell what "which" is. It is the writer's word.
 */
import type { Mention } from '../../domain/document.js';
import { wordsOf } from '../../domain/span.js';
import type { Found } from './tidy.js';

const NOTHING = /^nothing(?!\p{L})/iu, RELATIVE = /^which$/iu;

export function isUnheard(text: string, { source }: Pick<Found, 'source'>, mentions: readonly Mention[]): boolean {
  const [only] = source;
  if (source.length !== 1 || !only) return false;
  if (NOTHING.test(text.slice(only[0], Math.min(only[1], only[0] + 10)))) return true;
  return RELATIVE.test(wordsOf(text, source)) && !mentions.some((m) => m.span[0] === only[0] && m.name !== undefined);
}
