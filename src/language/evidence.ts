/** Owns what a saying is said to rest on, read from its source, its cue and the words beside them. */
import { because, type Because } from '../domain/because.js';
import type { EvidenceKind } from '../domain/vocabulary.js';
import {
  CITING, DOCUMENT, EYEWITNESS, FIRST_HAND, IMAGERY, INSIDER, INTELLIGENCE, KEEPER, NO_DOCUMENT, SERVICES, SHOWING,
} from './lexicon/evidence.js';

export interface EvidenceWords {
  source: string; cue: string; content: string;
  /** The clause around source and cue without the content: "…, citing satellite images". */
  beside: string;
  direct: boolean;
}

const LONGEST = 600;

/** "The video, which is shared widely, has raised concerns about | the camp". */
const SUBJECT = /^\P{L}*(?:the|this|that|these|those|a|an|such) (?:[\p{L}-]+ ){0,2}?(?:videos?|footage|clips?|photos?|photographs?|images?|pictures? from|recordings?)(?=,|\s*$| (?:has|have|had|is|are|was|were|that|which|also)(?!\p{L}))/iu;

type Grounds = Map<EvidenceKind, Because>;

/** Kinds in alphabetical order, each with the words that name it. */
export function readEvidence(words: EvidenceWords): Grounds {
  const found: Grounds = new Map();
  const cue = words.cue.slice(0, LONGEST), content = words.content.slice(0, LONGEST);
  // "the mayor, speaking in a video posted online": who speaks stands before the comma, what it rests on behind it
  const speaker = words.source.slice(0, LONGEST);
  const beside = words.beside.slice(0, LONGEST);
  const voiced = speaker.length > 0 || cue.length > 0;
  const near = `${speaker} ${cue}`;
  if (voiced) {
    const rule = 'named in the source or in the saying words';
    imagery(near, found, rule);
    note(found, 'intelligence', INTELLIGENCE, speaker, rule);
    note(found, 'intelligence', SERVICES, speaker, rule);
    note(found, 'intelligence', /intelligence (?:data|reports?|assessments?|sources?)/iu, cue, rule);
    note(found, 'insider', INSIDER, near, rule);
    note(found, 'eyewitness', EYEWITNESS, speaker, rule);
    if (!NO_DOCUMENT.test(speaker) && !KEEPER.test(speaker)) note(found, 'document', DOCUMENT, speaker, rule);
    if (words.direct) note(found, 'eyewitness', FIRST_HAND, content, 'the speaker was there');
    note(found, 'eyewitness', FIRST_HAND, speaker, 'the speaker was there');
    const subject = speaker === '' ? SUBJECT.exec(beside)?.[0] : undefined;
    if (subject) imagery(subject, found, 'what raises it');
  }
  if (beside && CITING.test(beside)) {
    const rule = 'cited beside the saying';
    imagery(beside, found, rule);
    const cited = afterCiting(beside);
    if (cited) {
      note(found, 'intelligence', INTELLIGENCE, cited, rule);
      note(found, 'insider', INSIDER, cited, rule);
      note(found, 'eyewitness', EYEWITNESS, cited, rule);
      if (!NO_DOCUMENT.test(cited)) note(found, 'document', DOCUMENT, cited, rule);
    }
  }
  // "CCTV footage shows a van leaving the yard"
  const opening = content.slice(0, 160).replace(/^["“‘]/u, '');
  const showing = SHOWING.exec(opening);
  if (showing) {
    const subject = showing[0], rule = 'what is said is what it shows';
    imagery(subject, found, rule);
    if (!NO_DOCUMENT.test(subject)) note(found, 'document', DOCUMENT, subject, rule);
  }
  return new Map([...found].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function note(found: Grounds, kind: EvidenceKind, pattern: RegExp, words: string, rule: string): boolean {
  const m = pattern.exec(words);
  if (m && !found.has(kind)) found.set(kind, because(rule, m[0]));
  return m !== null;
}

/** The most special kind of picture only: "satellite images" are no photo, "drone footage" is no video. */
function imagery(words: string, found: Grounds, rule: string): void {
  let special = false;
  for (const [kind, pattern] of IMAGERY) {
    if (special && (kind === 'video' || kind === 'photo')) continue;
    if (note(found, kind, pattern, words, rule) && (kind === 'satellite' || kind === 'drone')) special = true;
  }
}

/** "…, citing leaked court records and two informers" → from "citing" on. */
function afterCiting(words: string): string | null {
  const m = /(?<!\p{L})(?:cit(?:es|ed|ing)|based on|according to|referr(?:ing|ed) to|relying on|quoting|drawing on|seen by|reviewed by|obtained by)(?!\p{L})/iu.exec(words);
  if (!m) return null;
  // "documents seen by": what is cited stands before
  return /(?:seen|reviewed|obtained) by/iu.test(m[0]) ? words.slice(Math.max(0, m.index - 60), m.index) : words.slice(m.index, m.index + 120);
}
