/** Owns what the text itself says about whether a statement was checked, and the words that say so. It judges nothing. */
import { because, type Because } from '../domain/because.js';
import type { Span } from '../domain/span.js';
import type { Verification } from '../domain/vocabulary.js';
import { CONFIRMED, CONFIRMING_CUE, DISPUTED, TAKEN_UP, UNVERIFIED } from './lexicon/verification.js';

export interface Verified { verification: Verification; verificationSpan?: Span; because: Because }
export interface VerificationWords {
  text: string;
  sentence: Span; next: Span | null;
  content: readonly Span[]; cue: readonly Span[];
}

const NONE: Verified = { verification: 'none', because: because('the text says nothing of it') };
const LONGEST = 1500;
/** "The letter, which the court could not verify, says …": that is about the letter. */
const RELATIVE = /(?<!\p{L})(?:which|whom) (?:[\p{L}.’'-]+ ){1,4}$/u;
/** The cheap look before the patterns: every remark has one of these in it. */
const MAY_REMARK = /confirm|verif|corrobor|substantia|authentic|disput|contest|contradict|conflicting|proof/u;

export function readVerification(w: VerificationWords): Verified {
  const sentence = slice(w.text, w.sentence);
  if (MAY_REMARK.test(sentence)) {
    const own = fromCue(w) ?? fromSentence(w, sentence);
    if (own) return own;
  }
  return w.cue.length && w.next ? fromNext(w.text, w.next) ?? NONE : NONE;
}

const slice = (text: string, span: Span): string => text.slice(span[0], Math.min(span[1], span[0] + LONGEST)).toLowerCase();

/** "The club confirmed that …", "could not confirm whether …" */
function fromCue({ text, cue }: VerificationWords): Verified | null {
  for (const span of cue) {
    const words = slice(text, span);
    const open = UNVERIFIED.exec(words);
    if (open) return { verification: 'unverified', verificationSpan: [span[0] + open.index, span[0] + open.index + open[0].length], because: because('the saying words tell it', open[0]) };
    const sure = CONFIRMING_CUE.exec(words);
    if (sure && !/(?<!\p{L})(?:not|never|cannot|unable|declined|refused|yet)(?!\p{L})|n['’]t/u.test(words)) {
      return { verification: 'confirmed', verificationSpan: [span[0] + sure.index, span[0] + sure.index + sure[0].length], because: because('the saying words tell it', sure[0]) };
    }
  }
  return null;
}

function fromSentence(w: VerificationWords, sentence: string): Verified | null {
  const at = w.sentence[0];
  for (const [pattern, verification] of [[UNVERIFIED, 'unverified'], [DISPUTED, 'disputed'], [CONFIRMED, 'confirmed']] as const) {
    const m = pattern.exec(sentence);
    if (!m) continue;
    const span: Span = [at + m.index, at + m.index + m[0].length];
    if (inside(span, w.content) && RELATIVE.test(sentence.slice(0, m.index))) continue;
    if (inside(span, w.content)) return { verification, verificationSpan: span, because: because('what is said tells it', m[0]) };
    if (hasOwnObject(sentence, m.index + m[0].length)) continue;
    // a passive remark is taken with its subject: "although | the figures have not been verified"
    return { verification, verificationSpan: [at + clauseStart(sentence, m.index), span[1]], because: because('the sentence tells it', m[0]) };
  }
  return null;
}

/** "The claim could not be independently verified." about the sentence before it. */
function fromNext(text: string, next: Span): Verified | null {
  if (next[1] - next[0] > 260) return null;
  const words = slice(text, next);
  if (!MAY_REMARK.test(words) || /["“”]/u.test(words)) return null;
  for (const [pattern, verification] of [[UNVERIFIED, 'unverified'], [DISPUTED, 'disputed'], [CONFIRMED, 'confirmed']] as const) {
    const m = pattern.exec(words);
    if (!m || hasOwnObject(words, m.index + m[0].length)) continue;
    const object = words.slice(m.index + m[0].length, m.index + m[0].length + 60);
    const subject = words.slice(0, m.index);
    if (!TAKEN_UP.test(object) && !(TAKEN_UP.test(subject) && /(?:be|been|was|were|is|are|not|remain\w*)(?: \p{L}+){0,3} ?$|(?:not|be|been) /u.test(subject + m[0]))) continue;
    return { verification, verificationSpan: [next[0], end(text, next)], because: because('the next sentence takes it up', m[0]) };
  }
  return null;
}

const end = (text: string, [, e]: Span): number => (/[.!?]/u.test(text[e - 1] ?? '') ? e - 1 : e);
const inside = (span: Span, pieces: readonly Span[]): boolean => pieces.some((p) => p[0] <= span[0] && span[1] <= p[1]);

/** "could not confirm whether he had been on board" is about that, not about its neighbours; "could not confirm the reports" is about them. */
function hasOwnObject(sentence: string, from: number): boolean {
  const rest = sentence.slice(from, from + 80);
  if (/^\W*$/u.test(rest) || /^\s*[.,;:)—–]/u.test(rest) || /^\s*(?:by|at|in|on|yet|so far|and|but|or|as|since|until|immediately|independently)(?!\p{L})/u.test(rest)) return false;
  return !TAKEN_UP.test(rest.slice(0, 50));
}

/** Back to the last comma, dash or conjunction; "if" belongs to the remark. */
function clauseStart(sentence: string, index: number): number {
  const before = sentence.slice(Math.max(0, index - 160), index);
  const base = index - before.length;
  let cut = 0;
  for (const m of before.matchAll(/[,;:—–(]\s*|(?<!\p{L})(?:but|although|though|while|and|yet|however)(?!\p{L}),?\s*/gu)) cut = m.index + m[0].length;
  return cut === 0 && base > 0 ? index : base + cut;
}
