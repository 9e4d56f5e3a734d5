/** Owns the parts of one source span: who stands side by side, who is cited by whom, and what is only a description of somebody. */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { SourceType } from '../../domain/vocabulary.js';
import { readPlainSource } from './plain-source.js';
import { typeOf, bestType } from './source-type.js';

export interface Part { name: string; type: SourceType; confidence: number; span: Span }

const CITES = /(?<!\p{L})(?:citing|quoting|cited|quoted|cites|quotes|with reference to|referring to)(?!\p{L})/u;
const MOST_PARTS = 8;
/** A statement is a saying of its author's; a survey is a text of its own. */
const SAYINGS = /(?<!\p{L})(?:statement|letter|memo|memorandum|e-?mail|post|tweet|press release|communiqu[eé]|message|note|briefing|testimony)s?(?!\p{L})/iu;

/** Levels from relay to originator within one span; empty if nobody is meant. */
export function readParts(text: string, span: Span, mentions: readonly Mention[]): Part[][] {
  const inside = outermost(mentionsIn(mentions, span));
  if (inside.length === 0 || inside[0]!.span[0] > span[0] && /[\p{Ll}]{3}/u.test(text.slice(span[0], inside[0]!.span[0]).replace(/^(?:according to|the|both|either|neither|even|when asked|one of|some of|many of|most of|members of|a number of|several of) ?/iu, ''))) {
    const plain = readPlainSource(text, span, inside);
    if (plain !== undefined) return plain === null ? [] : [[plain]];
    if (inside.length === 0) return [];
  }
  const levels: Part[][] = [[]];
  let before: Mention | undefined;
  for (const m of inside.slice(0, MOST_PARTS)) {
    const level = levels[levels.length - 1]!;
    if (!before) { level.push(partOf(text, m)); before = m; continue; }
    const between = text.slice(before.span[1], m.span[0]);
    const last = level[level.length - 1]!;
    if (/^[’']s? $/u.test(between)) {
      // "Kask’s spokesman": the owner is not the speaker. "Kask's letter" is Kask's word.
      if (m.type === 'document' && SAYINGS.test(m.text)) { before = m; continue; }
      level.pop();
      level.push(partOf(text, m, m.name && !m.name.endsWith('(unnamed)') && m.type !== 'document' ? undefined : last));
    } else if (m.name !== undefined && level.some((p) => p.name === m.name)) { before = m; continue; }
    else if (CITES.test(between)) levels.push([partOf(text, m)]);
    else if (/^,? ?(?:and|or|&|as well as|along with|together with|but also)(?: the| both)? $|^; $|^, $/u.test(between) && !(before.form === 'nominal' && m.form === 'name' && between === ', ' && last.name.endsWith('(unnamed)') && before.type === 'role')) level.push(partOf(text, m));
    else if (between === ', ') { level.pop(); level.push(partOf(text, m)); }
    else if (before.type === 'document' && /^ (?:[\p{L}\d]+ ){0,8}?(?:by|from|of)(?: the)? $/u.test(between)) {
      level.pop();
      level.push(SAYINGS.test(before.text) ? partOf(text, m) : { ...last, name: m.name ? `${m.name.replace(' (unnamed)', '')} ${before.text.replace(/^(?:an?|the|this) /iu, '')}` : last.name });
      break;
    } else break;
    before = m;
  }
  return levels.filter((l) => l.length > 0);
}

function partOf(text: string, m: Mention, owner?: Part): Part {
  const plain = m.name === undefined ? readPlainSource(text, m.span, [m]) : undefined;
  let name = m.name ?? (m.form === 'pronoun' ? `${m.text.toLowerCase()} (unnamed)` : plain?.name ?? `${m.text} (unnamed)`);
  if (owner && m.type === 'document' && !name.includes(owner.name)) name = `${owner.name.replace(' (unnamed)', '')} ${name}`;
  return { name, type: typeOf(m), confidence: m.confidence, span: m.span };
}

/** "Kask; Roth": one link for those who speak together. */
export function joinParts(parts: readonly Part[]): Part {
  const unique = parts.filter((p, i) => parts.findIndex((q) => q.name === p.name) === i);
  if (unique.length === 1) return unique[0]!;
  return {
    name: unique.map((p) => p.name).join('; '), type: bestType(unique.map((p) => p.type)),
    confidence: Math.min(...unique.map((p) => p.confidence)), span: [unique[0]!.span[0], Math.max(...unique.map((p) => p.span[1]))],
  };
}

/** Mentions of which at least half lies in the span, in order. Mentions come sorted by start. */
export function mentionsIn(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  let low = 0, high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.span[0] < start) low = mid + 1; else high = mid;
  }
  const out: Mention[] = [];
  for (let k = Math.max(0, low - 6); k < mentions.length && mentions[k]!.span[0] < end; k++) {
    const [a, b] = mentions[k]!.span;
    const common = Math.min(b, end) - Math.max(a, start);
    if (common > 0 && (common * 2 >= b - a || common * 2 >= end - start)) out.push(mentions[k]!);
  }
  return out;
}

const outermost = (list: readonly Mention[]): Mention[] =>
  list.filter((m, i) => !list.slice(Math.max(0, i - 5), i).some((n) => n.span[0] <= m.span[0] && m.span[1] <= n.span[1] && n !== m));
