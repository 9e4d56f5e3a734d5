/** Owns the id of a report that brings none. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SourceText } from '../domain/document.js';

/** A content hash, added to those `taken`. Two mastheads with one text are two reports, so the publisher and the file's name count as content. */
export function reportId(source: SourceText, taken = new Set<string>()): string {
  const parts = [source.text, source.publisher ?? '', source.published ?? '', source.url ?? '', source.path ? basename(source.path) : ''];
  for (let again = 0; ; again++) {
    const id = createHash('sha256').update(JSON.stringify([...parts, again])).digest('hex').slice(0, 16);
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
  }
}
