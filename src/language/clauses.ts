/**
 * Owns where a sentence of the report's own holds two assertions: "The line filed for insolvency on Monday | and grounded its aircraft",
 * "The lower town was flooded, | while the hospital stayed open". Lists that fill one role stay whole: "killed and wounded", "Oslo and Bergen".
 */
import type { Span } from '../domain/span.js';
import { AUXILIARIES, IRREGULAR_PASTS, NO_PAST } from './lexicon/finite-verbs.js';

/** A clause of fewer words tells too little to stand alone. */
const SHORTEST = 4;
/** How far behind "and" the verb of a clause with a subject of its own may stand. */
const SUBJECT_WORDS = 9;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const JOINT = /(?:;|,? (?:and|but|while|whereas|yet)|, (?:which|who|whose|where)| [–—]) /gu;
const SUBORDINATE = /^(?:that|if|when|because|after|before|to|of|for|in|by|with|from|than|as)$/;
const CLOSING = /^(?:in|on|at|by|for|from|with|of|to|between|both)$/;

interface Word { lower: string; start: number }

const isFinite = (w: string): boolean => AUXILIARIES.has(w) || IRREGULAR_PASTS.has(w) || (w.length > 4 && w.endsWith('ed') && !NO_PAST.has(w));

/** The clauses of `text[span]`, in order; the words that join them belong to none. One piece where nothing parts. */
export function splitClauses(text: string, [start, end]: Span): Span[] {
  const sentence = text.slice(start, end);
  const words: Word[] = [...sentence.matchAll(WORD)].map((m) => ({ lower: m[0].toLowerCase(), start: m.index }));
  const out: Span[] = [];
  let from = 0;
  for (const m of sentence.matchAll(JOINT)) {
    const right = m.index + m[0].length;
    const before = words.filter((w) => w.start >= from && w.start < m.index), after = words.filter((w) => w.start >= right);
    if (before.length < SHORTEST || after.length < SHORTEST || !before.some((w) => isFinite(w.lower)) || !parts(m[0], before, after)) continue;
    out.push([start + from, start + m.index]);
    from = right;
  }
  out.push([start + from, end]);
  return out;
}

function parts(joint: string, before: readonly Word[], after: readonly Word[]): boolean {
  const first = after[0]!.lower;
  if (SUBORDINATE.test(first)) return false;
  const verb = after.findIndex((w) => isFinite(w.lower));
  if (verb < 0) return false;
  if (/wh/.test(joint)) return verb <= SUBJECT_WORDS;
  // "and grounded all of its aircraft": the verb at once, with what it happens to. "killed and wounded": two verbs of one object.
  if (verb === 0) return !(isFinite(before[before.length - 1]!.lower) || CLOSING.test(after[1]?.lower ?? ''));
  // "and the second was towed": a subject, then its verb, and nothing between that would make it a list's end.
  return verb <= SUBJECT_WORDS && !after.slice(0, verb).some((w) => SUBORDINATE.test(w.lower) && w.lower !== 'of' && w.lower !== 'in' && w.lower !== 'from');
}
