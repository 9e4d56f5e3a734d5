/** Owns how changes are gathered for a reader, whatever the form: by kind, and new words that stand under a weightier heading not told again. */
import type { Change, Diff, Quote } from '../../../domain/change.js';
import { CHANGE_KINDS, RELATION_TYPES, type ChangeKind } from '../../../domain/vocabulary.js';

export interface Section { title: string; changes: Change[]; /** Changes left out because all their words stand further up. */ told: number }

const TOLD_ONCE: ReadonlySet<ChangeKind> = new Set(['forecast-new', 'claim-new', 'claim-grown']);
const keyOf = (q: Quote): string => `${q.side} ${q.report} ${q.statement ?? ''}`;

export function sectionsOf(diff: Diff): Section[] {
  const seen = new Set<string>(), sections = new Map<ChangeKind, Section>();
  for (const c of diff.changes) {
    const section = sections.get(c.kind) ?? { title: CHANGE_KINDS[c.kind].label, changes: [], told: 0 };
    sections.set(c.kind, section);
    if (TOLD_ONCE.has(c.kind) && c.quotes.every((q) => seen.has(keyOf(q)))) section.told++;
    else section.changes.push(c);
    for (const q of c.quotes) seen.add(keyOf(q));
  }
  return [...sections.values()];
}

/** The word between the two claims of a change: "denies", "revises", "now in"; undefined where it is about one claim or none. */
export function jointOf(c: Change): string | undefined {
  if (c.claims.length < 2) return undefined;
  return JOINTS[c.kind] ?? c.after ?? c.before ?? undefined;
}
const JOINTS: Partial<Record<ChangeKind, string>> = { 'number': RELATION_TYPES.revises.label, 'claim-merged': 'now in', 'claim-split': 'in part now in' };

/** "Anna Berg, Karl Osten: says (certain) → denies (certain)"; '' where there is nothing to say that the joint does not. */
export function moveOf(c: Change): string {
  const who = c.who.length > 4 ? `${c.who.slice(0, 4).join(', ')} and ${c.who.length - 4} more` : c.who.join(', ');
  const move = c.before !== null && c.after !== null ? `${c.before} → ${c.after}` : jointOf(c) === undefined ? c.after : null;
  return [who, move].filter(Boolean).join(': ');
}

/** "The Herald, 2031-05-15, story/03.txt:12": line numbers only where the file's lines are the text's. */
export function placeOf(q: Quote): string {
  const file = q.path === undefined ? undefined : /\.(?:txt|md)$/i.test(q.path) && q.spans.length > 0 ? `${q.path}:${q.line}` : q.path;
  return [q.masthead, q.published, file].filter(Boolean).join(', ');
}

/** Who says it, with the saying word: "Karl Osten (dismissed)". */
export const speakerOf = (q: Quote): string => `${q.source}${q.cue ? ` (${q.cue})` : ''}`;
const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
const sizeOf = (d: Diff['old']): string => `${d.name} (${d.at.slice(0, 10)}: ${count(d.reports, 'report')}, ${count(d.claims, 'claim')})`;
export const headline = (d: Diff): string => `${sizeOf(d.old)} → ${sizeOf(d.new)}`;
export const NOTHING = 'nothing changed';
