/** Owns the page as a report's text: blocks in document order, parted by an empty line, furniture kept in the text and marked. */
import type { SourceText } from '../../domain/document.js';
import type { Finding } from '../../domain/finding.js';
import type { Noise } from '../../domain/report.js';
import { blocksOf, type Block } from './html-blocks.js';
import { furnitureKinds } from './html-body.js';
import { factsOf } from './html-facts.js';
import { plainFacts } from './plain-facts.js';

/** Findings of decoding are handed through; spans of them are dropped, as they pointed into the markup. */
export function readHtmlText(html: string, findings: readonly Finding[], maxTextChars: number): Omit<SourceText, 'language'> & { declaredLanguage?: string } {
  const page = blocksOf(html), facts = factsOf(page);
  const title = facts.title === undefined ? undefined : letters(facts.title);
  const isHeadline = (b: Block) => {
    if (b.text.length > 400) return false;
    const words = letters(firstLine(b.text));
    return title === undefined || title === '' ? b.heading === 1 : words === title || (b.heading === 1 && (words.startsWith(title) || title.startsWith(words)));
  };
  const kinds = furnitureKinds(page.blocks, isHeadline);
  const noise: Noise[] = [], parts: string[] = [], out: Finding[] = findings.map(({ code, message }) => ({ code, message }));
  let headline: SourceText['headline'], at = 0;
  for (const [i, b] of page.blocks.entries()) {
    const block = b.text.replace(/\n{2,}/g, '\n');
    const gap = parts.length ? 2 : 0;
    if (at + gap + block.length > maxTextChars) {
      out.push({ code: 'cut', message: `text cut after ${at} characters, at the limit of ${maxTextChars}` });
      break;
    }
    if (gap) parts.push('\n\n');
    parts.push(block);
    const start = at + gap;
    at = start + block.length;
    const kind = kinds[i];
    if (kind) noise.push({ span: [start, at], kind });
    else if (!headline && isHeadline(b)) headline = [start, start + firstLine(block).length];
  }
  const text = parts.join('');
  // an old page without metadata: the line under its headline may hold the date
  const near = facts.published === undefined && headline ? plainFacts(text.slice(headline[1], headline[1] + 400)) : undefined;
  return { text, noise, findings: out, title: facts.title ?? (headline ? text.slice(...headline) : undefined), publisher: facts.publisher, author: facts.author, published: facts.published ?? near?.published, url: facts.url, headline, declaredLanguage: facts.language };
}
const firstLine = (s: string): string => s.split('\n', 1)[0]!;
const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
