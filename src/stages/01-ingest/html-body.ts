/**
 * Owns deciding which blocks of a page are the story and which are furniture, where tags and classes leave it open: by links, by
 * prose, and by the container a block shares with prose. Doubtful blocks stay with the story; 02-clean sees them again.
 */
import type { NoiseKind } from '../../domain/vocabulary.js';
import type { Block } from './html-blocks.js';

/** Length of running text: ends like a sentence, is no link, and long enough to say something. */
const prose = (b: Block): number => (b.text.length >= 60 && b.linkChars < b.text.length / 2 && b.heading === 0 && /[.!?…”’"')\]]$/.test(b.text) ? b.text.length : 0);

/** One entry a block: its furniture kind, or undefined for the story. */
export function furnitureKinds(blocks: readonly Block[], isHeadline: (b: Block) => boolean): (NoiseKind | undefined)[] {
  const lengths = blocks.map(prose);
  const total = lengths.reduce((a, b) => a + b, 0);
  const revoked = wrongCauses(blocks, lengths, total);
  const kinds = blocks.map((b): NoiseKind | undefined => b.causes.find((c) => !revoked.has(c.key))?.kind);
  // prose of a container and of those inside it, furniture left out
  const byContainer = new Map<number, number>();
  blocks.forEach((b, i) => { if (!kinds[i] && lengths[i]) for (const c of b.containers) byContainer.set(c, (byContainer.get(c) ?? 0) + lengths[i]!); });
  let headlineSeen = false;
  return blocks.map((b, i) => {
    if (!headlineSeen && isHeadline(b)) { headlineSeen = true; return undefined; }
    if (kinds[i]) return kinds[i];
    if (lengths[i]) return undefined;
    // a paragraph that is one link leads elsewhere: <p><a>Minister resigns</a></p>
    if (b.linkChars > b.text.replace(/\s/g, '').length * 0.6 && b.text.length < 200) return b.text.split(' ').length <= 3 ? 'nav' : 'related';
    if (/[.!?…]["”’)]?$/.test(b.text) || (b.story && b.heading > 1)) return undefined;
    const richest = Math.max(0, ...b.containers.map((c) => byContainer.get(c) ?? 0));
    return total > 0 && richest < total * 0.1 ? 'unrelated' : undefined;
  });
}

/** Causes that would take the story itself away: <form id="aspnetForm"> or <div class="no-sidebar"> round the whole page. */
function wrongCauses(blocks: readonly Block[], lengths: readonly number[], total: number): Set<string> {
  const of = new Map<string, { kind: NoiseKind; length: number }>();
  let free = 0;
  blocks.forEach((b, i) => {
    if (b.causes.length === 0) free += lengths[i]!;
    for (const key of new Set(b.causes.map((c) => c.key))) { const c = b.causes.find((x) => x.key === key)!; const e = of.get(key); if (e) e.length += lengths[i]!; else of.set(key, { kind: c.kind, length: lengths[i]! }); }
  });
  const out = new Set<string>();
  for (const [key, { kind, length }] of of) if (length > total / 2 && length > 0 && free < total * (kind === 'comment' ? 0.05 : 0.2)) out.add(key);
  return out;
}
