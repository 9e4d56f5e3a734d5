/** Owns what a saying is said to rest on, read from its source, its cue and the words beside them. */
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

export function readEvidence(words: EvidenceWords): EvidenceKind[] {
  const found = new Set<EvidenceKind>();
  const cue = words.cue.slice(0, LONGEST), content = words.content.slice(0, LONGEST);
  // "the mayor, speaking in a video posted online": who speaks stands before the comma, what it rests on behind it
  const speaker = words.source.slice(0, LONGEST);
  const beside = words.beside.slice(0, LONGEST);
  const voiced = speaker.length > 0 || cue.length > 0;
  const near = `${speaker} ${cue}`;
  if (voiced) {
    imagery(near, found);
    if (INTELLIGENCE.test(speaker) || SERVICES.test(speaker) || /intelligence (?:data|reports?|assessments?|sources?)/iu.test(cue)) found.add('intelligence');
    if (INSIDER.test(near)) found.add('insider');
    if (EYEWITNESS.test(speaker)) found.add('eyewitness');
    if (DOCUMENT.test(speaker) && !NO_DOCUMENT.test(speaker) && !KEEPER.test(speaker)) found.add('document');
    if (words.direct && FIRST_HAND.test(content)) found.add('eyewitness');
    if (FIRST_HAND.test(speaker)) found.add('eyewitness');
  }
  if (beside && CITING.test(beside)) {
    imagery(beside, found);
    const cited = afterCiting(beside);
    if (cited) {
      if (INTELLIGENCE.test(cited)) found.add('intelligence');
      if (INSIDER.test(cited)) found.add('insider');
      if (EYEWITNESS.test(cited)) found.add('eyewitness');
      if (DOCUMENT.test(cited) && !NO_DOCUMENT.test(cited)) found.add('document');
    }
  }
  // "CCTV footage shows a van leaving the yard"
  const opening = content.slice(0, 160).replace(/^["“‘]/u, '');
  if (SHOWING.test(opening)) {
    const subject = opening.slice(0, SHOWING.exec(opening)![0].length);
    imagery(subject, found);
    if (DOCUMENT.test(subject) && !NO_DOCUMENT.test(subject)) found.add('document');
  }
  return [...found].sort();
}

/** The most special kind of picture only: "satellite images" are no photo, "drone footage" is no video. */
function imagery(words: string, found: Set<EvidenceKind>): void {
  let special = false;
  for (const [kind, pattern] of IMAGERY) {
    if (special && (kind === 'video' || kind === 'photo')) continue;
    if (!pattern.test(words)) continue;
    found.add(kind);
    if (kind === 'satellite' || kind === 'drone') special = true;
  }
}

/** "…, citing leaked court records and two informers" → from "citing" on. */
function afterCiting(words: string): string | null {
  const m = /(?<!\p{L})(?:cit(?:es|ed|ing)|based on|according to|referr(?:ing|ed) to|relying on|quoting|drawing on|seen by|reviewed by|obtained by)(?!\p{L})/iu.exec(words);
  if (!m) return null;
  // "documents seen by": what is cited stands before
  return /(?:seen|reviewed|obtained) by/iu.test(m[0]) ? words.slice(Math.max(0, m.index - 60), m.index) : words.slice(m.index, m.index + 120);
}
