/** Owns who passes a saying on: "told Reuters", "in a statement carried by the paper", "quoted by Yonhap"; the outlet stands before the speaker. */
import type { Mention } from '../../domain/document.js';
import { overlaps, type Span } from '../../domain/span.js';
import { samePublisher } from '../../language/publishers.js';
import { mentionsIn } from './part-of.js';
import type { Part, SourceContext } from './source-reading.js';
import { typeOf } from './source-type.js';

const NEAR = 60;
const LOOK_BACK = 900;
const TOLD = /(?<!\p{L})(?:told|tells|telling|confirmed to|disclosed to|revealed to)(?: the)?\s*$/iu;
const CARRIED = /(?<!\p{L})(?:carried|published|broadcast|aired|reported|relayed|quoted|cited|distributed|released)(?: as saying)?(?: on \p{Lu}\p{L}+)? by(?: the)?\s*$/iu;
/** Between the cue and an outlet behind it. */
const BESIDE = /^[\s,]*(?:(?:which|that) (?:was|were) |(?:was|were) )?(?:(?:carried|published|broadcast|aired|reported|relayed|distributed|released|quoted)(?: as saying)? )?(?:by )?(?:the )?$/iu;
const QUOTED = /(?<!\p{L})(?:was|were|is|are|been) (?:also |later |earlier |further )?(?:quoted|cited) as (?:saying|telling|adding)/iu;

/** Outermost first. A crowd, a court or a reporter who is told something passes nothing on; only a named outlet does. */
export function findRelays(text: string, source: readonly Span[], cue: readonly Span[], { annotation, publisher }: SourceContext): Part[] {
  const { mentions } = annotation;
  const out: Part[] = [];
  for (const [start, end] of cue) {
    const reach: Span = [start, Math.min(end + NEAR, text.length)];
    for (const m of mentionsIn(mentions, reach)) {
      if (m.type !== 'media' || m.form !== 'name' || publisher !== undefined && samePublisher(m.name ?? m.text, publisher) || source.some((s) => overlaps(s, m.span))) continue;
      const before = text.slice(start, m.span[0]);
      if (m.span[0] > end && !BESIDE.test(text.slice(end, m.span[0]))) continue;
      const owner = /^['’]s/u.test(text.slice(m.span[1], m.span[1] + 2));
      if (m.span[0] >= start && (TOLD.test(before) && !owner || CARRIED.test(before))) out.push({ name: m.name ?? m.text, type: typeOf(m), confidence: m.confidence, span: m.span, why: { rule: 'an outlet that was told it or carried it' } });
    }
    // "the commander was quoted as saying": by the outlet that was named just before, if it was one only.
    if (out.length === 0 && QUOTED.test(text.slice(Math.max(0, start - 12), Math.min(end + 12, text.length)))) {
      const outlet = lastOutlet(mentions, start);
      if (outlet && !source.some((s) => overlaps(s, outlet.span))) out.push({ name: outlet.name ?? outlet.text, type: 'media', confidence: 0.6, span: outlet.span, why: { rule: '“quoted as saying”: by the only outlet named just before' } });
    }
  }
  return out.slice(0, 2);
}

function lastOutlet(mentions: readonly Mention[], at: number): Mention | undefined {
  for (const reach of [LOOK_BACK / 2, LOOK_BACK]) {
    const near = mentionsIn(mentions, [Math.max(0, at - reach), at]).filter((m) => m.type === 'media' && m.name !== undefined && m.form === 'name');
    if (near.length) return new Set(near.map((m) => m.name)).size === 1 ? near[near.length - 1] : undefined;
  }
  return undefined;
}

const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly)$/iu;
/** "added that … reportedly": the adverb stands apart, behind the verb and the speaker, in what is said. */
export function isHearsayAfter(text: string, source: readonly Span[], cue: readonly Span[]): boolean {
  if (cue.length < 2) return false;
  const last = cue[cue.length - 1]!;
  return HEARSAY.test(text.slice(last[0], last[1])) && cue.slice(0, -1).every((c) => c[1] < last[0]) && source.every((s) => s[1] < last[0]);
}
