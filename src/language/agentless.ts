/** Owns sayings without a sayer within one sentence: where the cue stands and how its clause divides. What is covered already is the stage's to ask. */
import type { Span } from '../domain/span.js';

/** Offsets within the sentence. */
export interface AgentlessSaying { cue: Span; content: Span[] }

const ADVERB = /(?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly)(?!\p{L})/giu;
const SAID = String.raw`(?:said|believed|thought|understood|reported|rumou?red|alleged|feared|presumed|suspected|claimed)`;
/** "is believed to have fled" */
const PASSIVE = new RegExp(String.raw`(?<!\p{L})(?:is|are|was|were|been|be|being) (?:widely |also |now |still |commonly |generally )?${SAID} to(?!\p{L})`, 'giu');
/** "It is understood that …" */
const IMPERSONAL = new RegExp(String.raw`(?<!\p{L})it (?:is|was|has been|had been|'s|’s) (?:widely |also |now |still |being |commonly |generally )?${SAID}(?: that)?(?!\p{L}| to | by )`, 'giu');
/** "Rumours that …", "unconfirmed reports of …", "claims emerged that …"; what a verb says ("the paper reports that") is no noun. */
const NOUN = /(?<!\p{L})(?:(?:there (?:are|were|is|was|have been|has been|had been) )?(?:(?:the|these|those|some|several|many|various|unconfirmed|unverified|unsubstantiated|conflicting|persistent|widespread|false|media|press|local|early|earlier|initial|recent|new|growing|mounting|further|fresh|no) ){0,4})(?:reports|rumou?rs|claims|allegations|speculation|suggestions)(?: (?:have |has |had |are |were |was )?(?:emerged|circulated|circulating|surfaced|swirled|swirling|spread|spreading|appeared|persisted|mounted|mounting|suggest|suggested|suggesting|indicate|indicated|indicating|say|said|claim|claimed))?(?: on social media| online)?(?: that| of| about)?(?!\p{L})/giu;
/** "has raised concerns about …" */
const RAISED = /(?<!\p{L})(?:has |have |had |is |are |was )?(?:also )?(?:rais(?:e|es|ed|ing)|sparked|fuell?ed|prompted|stoked|sparking|fuelling|sparks|fuels|prompting) (?:\p{L}+ ){0,2}?(?:concerns?|questions|doubts|fears|suspicions?|alarm|speculation) (?:about|over|that|of)(?!\p{L})/giu;
/** "The evidence suggests that …" */
const EVIDENCE = /(?<!\p{L})(?:(?:the|some|new|mounting|growing|early|initial) )*evidence (?:suggests?|suggested|suggesting|indicates?|indicated|points? to|pointing to|pointed to)(?: that)?(?!\p{L})/giu;

/** A cheap look at the sentence in lower case before each: a pattern that ignores case in Unicode costs some fifty times that. */
const LOOK = {
  adverb: /edly/, passive: new RegExp(`${SAID} to`), impersonal: /it (?:is|was|has been|had been|['’]s) /, noun: /reports|rumou?rs|claims|allegations|speculation|suggestions/,
  raised: /(?:concerns?|questions|doubts|fears|suspicions?|alarm|speculation) (?:about|over|that|of)/, evidence: /evidence [sip]/,
} as const;

const NOUN_NEEDS = /(?:that|of|about|suggest\p{L}*|indicat\p{L}*|say|said|claim(?:ed)?)$/iu;
const BARE_NOUN = /^(?:reports|claims)(?!\p{L})/iu;
/** What may stand before a bare "reports" or "claims" for it to be the noun. */
const BEFORE_NOUN = /(?:^|[,;:—–“"(]|(?<!\p{L})(?:amid|despite|after|following|on|with|to|of|by|from|over|and|but|as|are|were|been|denied|deny|denies|dismissed|rejected|confirmed?|investigating|is|was|if|while|because|though|although|about|against|into|for))\s*$/iu;
const OWNED = /(?:['’]s?|(?<!\p{L})(?:his|her|their|its|my|our|your))\s+(?:\p{L}+ ){0,2}$/iu;
const BOUNDARY = /[;:—–()“”"]|, (?=(?:and|but|while|although|though|which|who|whereas|as|with|after|before|since|because|so|when|if|despite|according|the|a|an|he|she|it|they|this|these|those|that|said|adding|\p{Lu})(?!\p{L}))|(?<!\p{L})(?:and|but) (?=(?:that|he|she|it|they|the|this|these|there)(?!\p{L}))|(?<!\p{L})(?:although|though|while|whereas|because)(?!\p{L})/gu;
const WORDS = /\p{L}[\p{L}\p{N}'’-]*/gu;

export function findAgentlessIn(sentence: string): AgentlessSaying[] {
  const lower = sentence.toLowerCase();
  const all = (look: keyof typeof LOOK, pattern: RegExp): Iterable<RegExpMatchArray> => (LOOK[look].test(lower) ? sentence.matchAll(pattern) : []);
  const out: AgentlessSaying[] = [];
  const taken: Span[] = [];
  const add = (cue: Span, content: (Span | null)[]): void => {
    const pieces = content.filter((p): p is Span => p !== null);
    if (!pieces.length || taken.some((t) => t[0] < cue[1] && cue[0] < t[1])) return;
    if (countWords(sentence, pieces) < 2) return;
    taken.push(cue);
    out.push({ cue, content: pieces });
  };
  let bounds: number[] | null = null;
  const clause = (at: number): Span => { bounds ??= boundaries(sentence); return clauseAround(bounds, sentence.length, at); };
  for (const m of all('impersonal', IMPERSONAL)) add(spanOf(m), [trimmed(sentence, spanOf(m)[1], forward(sentence, spanOf(m)[1], true))]);
  for (const m of all('raised', RAISED)) add(spanOf(m), [trimmed(sentence, spanOf(m)[1], forward(sentence, spanOf(m)[1], false))]);
  for (const m of all('evidence', EVIDENCE)) add(spanOf(m), [trimmed(sentence, spanOf(m)[1], forward(sentence, spanOf(m)[1], true))]);
  for (const m of all('noun', NOUN)) {
    if (!NOUN_NEEDS.test(m[0])) continue;
    const before = sentence.slice(Math.max(0, m.index! - 60), m.index);
    if (BARE_NOUN.test(m[0]) && !BEFORE_NOUN.test(before) || OWNED.test(before)) continue;
    add(spanOf(m), [trimmed(sentence, spanOf(m)[1], forward(sentence, spanOf(m)[1], false))]);
  }
  for (const m of all('passive', PASSIVE)) {
    const [start, end] = spanOf(m);
    const [from, to] = clause(start);
    add([start, end], [trimmed(sentence, from, start), trimmed(sentence, end, Math.max(end, to))]);
  }
  for (const m of all('adverb', ADVERB)) {
    const [start, end] = spanOf(m);
    if (/(?<!\p{L})(?:the|a|an|his|her|their|its|this|that)\s+$/iu.test(sentence.slice(Math.max(0, start - 8), start))) continue; // "the allegedly stolen car"
    const [from, to] = clause(start);
    add([start, end], [trimmed(sentence, from, start), trimmed(sentence, end, to)]);
  }
  return out.sort((a, b) => a.cue[0] - b.cue[0]);
}

const spanOf = (m: RegExpMatchArray): Span => [m.index!, m.index! + m[0].length];

function boundaries(sentence: string): number[] {
  const out = [0];
  for (const m of sentence.matchAll(BOUNDARY)) out.push(m.index + (m[0].startsWith(',') || /^[;:—–()“”"]/u.test(m[0]) ? 1 : 0));
  out.push(sentence.length);
  return out;
}

/** The stretch between clause boundaries around `at`; one that would be a mere word or two reaches on to the sentence. */
function clauseAround(bounds: readonly number[], length: number, at: number): Span {
  let from = 0, to = length;
  for (const b of bounds) { if (b <= at) from = b; else { to = b; break; } }
  return [from, to];
}

/** Where the words that follow a cue end: the whole rest for "that", the phrase up to the next clause for a noun. */
function forward(sentence: string, from: number, whole: boolean): number {
  for (const m of sentence.slice(from).matchAll(BOUNDARY)) {
    const mark = m[0];
    if (m.index < 3 || /[“”"()]/u.test(mark)) continue;
    if (whole && !/^[;—–]|but|although|though|while|whereas/u.test(mark + sentence.slice(from + m.index + mark.length, from + m.index + mark.length + 9))) continue;
    return from + m.index;
  }
  return sentence.length;
}

const LEAD = /^(?:[\s,;:.—–()“”"]+|(?:and|but|although|though|while|whereas|because|as|who|which)(?!\p{L}))+/iu;
const TAIL = /[\s,;:.!—–(]+$/u;

function trimmed(sentence: string, from: number, to: number): Span | null {
  const words = sentence.slice(from, to);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const tail = TAIL.exec(rest.slice(-12))?.[0].length ?? 0;
  return rest.length - tail > 0 ? [from + lead, to - tail] : null;
}

function countWords(sentence: string, pieces: readonly Span[]): number {
  let n = 0;
  for (const [a, b] of pieces) for (const _ of sentence.slice(a, b).matchAll(WORDS)) if (++n >= 2) return n;
  return n;
}
