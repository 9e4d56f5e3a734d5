/** Owns how the words around a name say that it is a place: the preposition, "the town of", "north of", "region". Which names are known is the caller's. */
import type { Lexeme } from './lexemes.js';
import { GROUP_ENDS } from './lexicon/counting-words.js';
import { IRREGULAR_PAST } from './lexicon/hedges.js';
import { DESCRIBING, DIRECTIONS, GOALS, KINDS, PARTS, SURE, TAILS, TOWN_KINDS } from './lexicon/place-words.js';
import type { NameRun } from './place-runs.js';
import { findStateReading } from './states.js';

/**
 * kind: "the town of Kassa" and its like, any name is a place; sure: "in Kassa"; goal: "to Kassa", known names only; owned: "Arden's Sudra".
 * `from`: where the words to show begin, a direction included; `to`: a tail ("region") included.
 */
export interface PlaceContext {
  readonly led: 'kind' | 'sure' | 'goal' | 'owned' | ''; readonly town: boolean; readonly tail: boolean;
  readonly from: number; readonly to: number;
  /** The preposition, '' if there is none. */
  readonly by: string;
}

const FARTHEST = 8;
/** "according to Arden", "thanks to Arden": nobody went there. */
const NO_GOAL = /^(?:according|thanks|due|belong\p{L}*|attributed|loyal|close|closer|listen\p{L}*|respond\p{L}*|response|message|messages|warning|letter|question|questions|pressure|support|help|aid|orders|denial|request|statement|statements|comment|criticism|reaction|condemnation|anger|angry|laughed|laughing|pointed|thank|hear|heard|apart|appealed|appeal|told|spoke|speak|talk|talked|listened|married|sold|linked|allied|opposed|subordinate|answer\p{L}*|next|ambassadors?|envoys?|threats?|backing|favou?rs|reactions)$/u;

export function placeContext(ls: readonly Lexeme[], run: NameRun): PlaceContext {
  let from = run.from, k = run.from - 1, kind = '', direct = true;
  if (ls[k] && DIRECTIONS.has(ls[k]!.lower) && !ls[k]!.capital) from = k--;
  if (ls[k]?.lower === 'of' && ls[k - 1] && KINDS.has(ls[k - 1]!.lower)) { kind = ls[k - 1]!.lower; k -= 2; }
  // "north of Kassa", "residents of Kassa"
  else if (ls[k]?.lower === 'of' && ls[k - 1] && PARTS.has(ls[k - 1]!.lower)) return finish(ls, run, from, /^(?:residents|people|inhabitants|airport|siege|fall|battle|capture|invasion|occupation|state)$/.test(ls[k - 1]!.lower) ? 'goal' : 'sure', '', 'of');
  const limit = k - FARTHEST;
  while (k >= 0 && k > limit && (DESCRIBING.has(ls[k]!.lower) || (DIRECTIONS.has(ls[k]!.lower) && k < run.from - 1) || ls[k]!.text === '-' || (kind !== '' && describes(ls, k)))) { k--; direct = false; }
  // "Arden's Sudra province", "Arden's Far East"
  if (kind === '' && k >= 0 && ls[k]!.possessive && ls[k]!.capital && (k === run.from - 1 || from < run.from)) return finish(ls, run, from, 'owned', '', '');
  const by = ls[k]?.lower ?? '', before = ls[k - 1]?.lower ?? '';
  if (kind !== '') return finish(ls, run, from, 'kind', kind, by);
  if (SURE.has(by) && !(by === 'around' && /\d/.test(ls[k + 1]?.text ?? ''))) return finish(ls, run, from, 'sure', '', by);
  if (GOALS.has(by) && !NO_GOAL.test(before) && (direct || ls[k + 1]?.lower !== 'a')) return finish(ls, run, from, 'goal', '', by);
  if (by === 'on' && /^(?:(?:air)?strikes?|attacks?|raids?|assaults?|bombings?|offensive|advance|march)$/.test(before)) return finish(ls, run, from, 'goal', '', by);
  if ((by === 'against' || by === 'with') && /^(?:war|wars)$/.test(before)) return finish(ls, run, from, 'goal', '', by);
  return finish(ls, run, from, '', '', '');
}

/** "the mainly Kassan mining town of Brenna": what may describe a town before its kind is named. */
const describes = (ls: readonly Lexeme[], k: number): boolean =>
  findStateReading(ls[k]!.text)?.form === 'adjective' || /(?:ed|ern|ish|ing|most)$/.test(ls[k]!.lower) || ls[k]!.possessive || (ls[k]!.capital && k > 0 && !ls[k]!.possessive && /(?:an|ian|ese|ish|i)$/.test(ls[k]!.lower));

function finish(ls: readonly Lexeme[], run: NameRun, from: number, led: PlaceContext['led'], kind: string, by: string): PlaceContext {
  const next = ls[run.to], tail = next !== undefined && next.kind === 'word' && next.apart && TAILS.has(next.lower) && !ls[run.to - 1]!.possessive && !isNounAfter(ls, run.to + 1);
  return { led, town: TOWN_KINDS.has(kind), tail, from, to: tail ? run.to + 1 : run.to, by };
}

/** A noun of small letters goes on behind `i`: the name before it only says which one ("in Arden custody"). */
export function isNounAfter(ls: readonly Lexeme[], i: number): boolean {
  const l = ls[i];
  if (l?.text === '-' && !l.apart) return true;
  return l !== undefined && l.kind === 'word' && l.apart && !l.capital && !GROUP_ENDS.has(l.lower) && !IRREGULAR_PAST.has(l.lower) && !/(?:ly|ed|ing)$/.test(l.lower) && !/^(?:seem|appear|need|want|believe|where|both|because|came|saw|show|shows|hit|set|put|struck|held|have|plus|aged|earlier|later|every|each|all|some|more|most|ago|instead|together|only|even|just|amid|unless|rather|one|two|three|four|five)$/.test(l.lower);
}
