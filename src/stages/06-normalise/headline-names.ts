/**
 * Owns whom a headline means whose every word has a capital, so that no names were read in it: "Governor Beaudry Announces Aid" means the Patrice Beaudry of the
 * report, "Forester Tells of Bear" the one forester who is named in it.
 */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { isTitle } from '../../language/names.js';

/** The mention that names the one meant; undefined where nobody or several could be. */
export function namedInReport(text: string, span: Span, mentions: readonly Mention[]): Mention | undefined {
  const words = text.slice(span[0], span[1]).split(/\s+/u), last = words[words.length - 1]!;
  const people = mentions.filter((m) => m.form === 'name' && m.type === 'person' && m.name !== undefined && m.span[0] >= span[1]);
  const like = words.length > 1
    ? words.slice(0, -1).every(isTitle) ? people.filter((m) => m.name!.endsWith(` ${last}`)) : []
    : people.filter((m) => m.role?.toLowerCase() === last.toLowerCase() || m.text.startsWith(`${last} `) || text.slice(Math.max(0, m.span[0] - last.length - 1), m.span[0]) === `${last} `);
  return new Set(like.map((m) => m.name)).size === 1 ? like[0] : undefined;
}
