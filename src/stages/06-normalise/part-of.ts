/** Owns the part that one mention gives to a chain, what several parts on one level are together, and which mentions lie in a span. */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { readPlainSource } from './plain-source.js';
import type { Part } from './source-reading.js';
import { bestType, typeOf } from './source-type.js';

export function partOf(text: string, m: Mention, owner?: Part): Part {
  const plain = m.name === undefined ? readPlainSource(text, m.span, [m]) : undefined;
  let name = m.name ?? (m.form === 'pronoun' ? `${m.text.toLowerCase()} (unnamed)` : plain?.name ?? `${m.text} (unnamed)`);
  if (owner && m.type === 'document' && !name.includes(owner.name)) name = `${owner.name.replace(' (unnamed)', '')} ${name}`;
  return { name, type: typeOf(m), confidence: m.confidence, span: m.span, why: { rule: m.why, ...(m.antecedent ? { antecedent: m.antecedent } : {}) } };
}

/** "Kask; Roth": one link for those who speak together. */
export function joinParts(parts: readonly Part[]): Part {
  const unique = parts.filter((p, i) => parts.findIndex((q) => q.name === p.name) === i);
  if (unique.length === 1) return unique[0]!;
  return {
    name: unique.map((p) => p.name).join('; '), type: bestType(unique.map((p) => p.type)),
    confidence: Math.min(...unique.map((p) => p.confidence)), span: [unique[0]!.span[0], Math.max(...unique.map((p) => p.span[1]))],
    why: { rule: `several speak together: ${unique.map((p) => `${p.name} (${p.why.rule})`).join('; ')}` },
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
