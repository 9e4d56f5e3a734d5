/** Owns the telling of persons from places by how a report uses a name elsewhere: "Ada Quill", "Quill said", "Mr Quill". */
import type { Lexeme } from './lexemes.js';
import { COURTESY, SHORT_TITLES } from './lexicon/titles.js';
import { SAYING } from './lexicon/time-words.js';
import { BODIES, DIRECTIONS, HEADS } from './lexicon/place-words.js';
import type { NameRun } from './place-runs.js';
import { findStateReading } from './states.js';

const BE_LIKE = /^(?:was|has|had|who|is|will|would|whose)$/;

/** Last words of names, lower case. sure: the words around say that it is somebody; likely: two capitals that stand where no place stands. */
export interface People { readonly sure: Set<string>; readonly likely: Set<string> }

/** Adds the run to `people` where it is one. */
export function notePerson(ls: readonly Lexeme[], { from, to }: NameRun, people: People, placed: boolean): void {
  const last = ls[to - 1]!, next = ls[to], before = ls[from - 1]?.text === '.' ? ls[from - 2] : ls[from - 1];
  const titled = COURTESY.has(ls[from]!.lower) || SHORT_TITLES.has(ls[from]!.lower) || (before !== undefined && COURTESY.has(before.lower)) || /^(?:president|minister|mayor|senator|governor|spokesman|spokeswoman|chancellor|general)$/.test(before?.lower ?? '');
  const speaks = next !== undefined && !placed && SAYING.has(next.lower) && !next.capital && to - from <= 3 && !findStateReading(last.text) && !BODIES.has(last.lower);
  const aged = next?.text === ',' && ls[to + 1]?.kind === 'number' && /^\d\d$/.test(ls[to + 1]!.text);
  const who = to - from === 2 && !placed && next !== undefined && BE_LIKE.test(next.lower) && next.lower.startsWith('wh');
  if (titled || aged || who || speaks) people.sure.add(last.lower);
  else if (!placed && (to - from === 2 || to - from === 3) && !BODIES.has(last.lower) && !HEADS.has(last.lower) && !DIRECTIONS.has(ls[from]!.lower)) people.likely.add(last.lower);
}
