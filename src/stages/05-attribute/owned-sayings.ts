/**
 * Owns sayings that a noun holds and whose owner stands beside it: "charges from the union that | wages fell |", "dismissed statements made by the mayor that | the talks
 * had failed |". The tagger reads the noun, and often passes the owner over.
 */
import type { Span } from '../../domain/span.js';
import type { Found } from './tidy.js';

const NOUN = 'charges?|claims?|allegations?|accusations?|assertions?|arguments?|statements?|comments?|remarks?|reports?|warnings?|complaints?|criticisms?|suggestions?|contentions?|concerns?|fears?|admissions?|predictions?|assurances?|promises?|estimates?|conclusions?';
const MADE = '(?: (?:made|raised|voiced|issued|put forward|levelled|leveled|published|repeated))?';
/** The one who is named, up to "that": no clause, no second noun phrase behind a comma. */
const OWNER = '(?:(?:the|an?|his|her|its|their|some|several|many|two|three) )?(?:[\\p{L}\\d.’\'-]+ ){0,6}?[\\p{L}\\d.’\'-]+';
const BEHIND_NOUN = new RegExp(`^(?<by>${MADE} (?:by|from)) (?<owner>${OWNER}) that$`, 'iu');
const WHOLE = new RegExp(`^(?:(?:the|these|those|such|any|all|recent|new|repeated|an?) ){0,2}(?<cue>(?:${NOUN})${MADE} (?:by|from)) (?<owner>${OWNER}) that (?=\\S)`, 'iu');
const ONLY_NOUN = new RegExp(`^(?<noun>${NOUN})(?:${MADE} (?:by|from))?$`, 'iu');
const LONGEST = 160;

/** "In response to | charges | from the union | that wages fell |": the union charges it, and not nobody. */
export function withOwner<F extends Found>(text: string, found: F): F {
  const cue = found.cue[0], content = found.content[0];
  if (found.source.length > 0 || found.cue.length !== 1 || !cue || !content || content[0] <= cue[1] || content[0] - cue[1] > LONGEST) return found;
  // The tagger takes "from" into the cue or leaves it out, and "that" into the content.
  const noun = ONLY_NOUN.exec(text.slice(cue[0], cue[1]))?.groups!['noun'];
  const between = noun === undefined ? null : BEHIND_NOUN.exec(text.slice(cue[0] + noun.length, content[0] + 5).replace(/(?<= that) .*$/su, ''));
  if (noun === undefined || !between) return found;
  const { by, owner } = between.groups!, said = cue[0] + noun.length + by!.length;
  return { ...found, cue: [[cue[0], said]], source: [[said + 1, said + 1 + owner!.length]] };
}

/** What somebody denies, answers or repeats, where it is another's saying from its first word on; the caller says whose inside it is. */
export function ownedInside(text: string, holder: Found): Pick<Found, 'content' | 'cue' | 'source'> | undefined {
  const [first, ...rest] = holder.content;
  const found = first && WHOLE.exec(text.slice(first[0], Math.min(first[1], first[0] + LONGEST)));
  if (!found) return undefined;
  const { cue, owner } = found.groups!, at = (words: string, from: number): Span => { const start = text.indexOf(words, from); return [start, start + words.length]; };
  const said = at(cue!, first[0]), by = at(owner!, said[1]), begins = first[0] + found[0].length;
  return begins >= first[1] ? undefined : { cue: [said], source: [by], content: [[begins, first[1]], ...rest] };
}
