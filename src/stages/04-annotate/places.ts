/** Owns the finding of places in a report: names that stand where a place stands, with coordinates where the gazetteer has one town of the name. */
import type { Segmentation } from '../../domain/document.js';
import type { Place } from '../../domain/place.js';
import { type Lexeme, lexemesOf, stretchesOf } from '../../language/lexemes.js';
import { nameRunAt } from '../../language/place-runs.js';
import { notePerson, type People } from '../../language/people-names.js';
import { placeContext } from '../../language/place-context.js';
import { generalPlaceAt } from './general-places.js';
import { type Candidate, candidateAt, listedAfter, settle } from './place-candidates.js';

/** In text order. "the city" is the town named last. */
export function findPlaces(text: string, segmentation: Segmentation): Place[] {
  const people: People = { sure: new Set(), likely: new Set() };
  const found: Candidate[] = [];
  for (const paragraph of segmentation.paragraphs) for (const [n, sentence] of paragraph.sentences.entries()) {
    for (const stretch of stretchesOf(text, sentence.span)) {
      const ls = lexemesOf(text, stretch);
      for (const c of candidatesIn(text, ls, people, n === 0 && stretch[0] === sentence.span[0], paragraph.kind === 'heading')) found.push(c);
    }
  }
  return settle(found, people);
}

function candidatesIn(text: string, ls: readonly Lexeme[], people: People, opensParagraph: boolean, heading: boolean): Candidate[] {
  const out: Candidate[] = [];
  let last: { to: number } | undefined;
  for (let i = 0; i < ls.length;) {
    const general = generalPlaceAt(ls, i);
    if (general) { out.push({ span: [ls[i]!.start, ls[general.to - 1]!.end], name: '', refers: general.refers, town: false, person: '', goal: false }); i = general.to; continue; }
    const run = nameRunAt(ls, i);
    if (!run) { i++; continue; }
    const context = placeContext(ls, run);
    const c = (last && listedAfter(text, ls, run, last.to)) ?? candidateAt(text, ls, run, context, { opensParagraph, heading });
    notePerson(ls, run, people, c !== undefined);
    if (c) { out.push(c.candidate); last = { to: c.to }; } else last = undefined;
    i = c ? Math.max(c.to, run.from + 1) : run.to;
  }
  return out;
}
