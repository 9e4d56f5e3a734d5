/** Owns where what somebody says ends and what the writer concludes from it begins: "he would not sign | , which means that the strike goes on". Not inside quotation marks. */
import { CONCLUDING_VERBS } from '../../language/lexicon/concluding-verbs.js';
import type { Found } from './tidy.js';

const CONCLUDED = new RegExp(`,? which (?:\\p{Ll}+ly |also |in turn )?(?:means?|meant|would mean|${CONCLUDING_VERBS})(?!\\p{L})`, 'u');
const LONGEST = 600, SHORTEST = 12;

export function withoutConclusion<F extends Found>(text: string, found: F): F {
  const last = found.content.at(-1);
  if (!last || found.cue.length === 0 || found.source.length === 0 || found.cue[0]![0] > last[1]) return found;
  const words = text.slice(last[0], Math.min(last[1], last[0] + LONGEST)), at = CONCLUDED.exec(words)?.index ?? -1;
  // A mark that is open there: they are his own words.
  if (at < SHORTEST || (words.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1 || /["”]\s*[.,]?$/u.test(words)) return found;
  return { ...found, content: [...found.content.slice(0, -1), [last[0], last[0] + at]] };
}
