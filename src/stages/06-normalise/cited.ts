/** Owns whom a source cites beside its own words: "the official, citing informants, said", "the channel quoted tribal sources as saying". */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { sentenceAt, sentencesOf } from '../../language/sentence-at.js';
import { mentionsIn, partOf } from './part-of.js';
import type { Part, SourceContext } from './source-reading.js';

const REACH = 220;
const CITING = /^,? ?(?:(?:has|have|had|also|later|earlier|again|further) ){0,2}(citing|quoting|cited|quoted|cites|quotes|with reference to|referring to)\s+/iu;
const SPEAKERS: ReadonlySet<Mention['type']> = new Set(['person', 'role', 'group', 'organisation', 'media', 'account', 'state']);
/** Texts that can stand behind a claim; "citing privacy rules" names no origin. */
const ORIGIN_TEXT = /(?<!\p{L})(?:intelligence|data|documents?|reports?|study|survey|sources?|statement|filings?|records?|figures|letter|memo|e-?mails?|footage|video|images?)(?!\p{L})/iu;

/** The part that is cited, or undefined; `after` is where the source's own words end. */
export function findCited(text: string, after: number, { segmentation, annotation }: SourceContext): Part | undefined {
  const sentences = sentencesOf(segmentation);
  const sentence = sentences[sentenceAt(sentences, Math.max(0, after - 1))];
  const end = Math.min(sentence?.span[1] ?? text.length, after + REACH);
  const citing = CITING.exec(text.slice(after, end));
  if (!citing) return undefined;
  const from = after + citing[0].length;
  const who = mentionsIn(annotation.mentions, [from, Math.min(end, from + 90)] as Span).find((m) => m.span[0] >= from && m.span[0] - from <= 4);
  if (!who || who.form === 'pronoun') return undefined;
  if (!SPEAKERS.has(who.type) && !(who.type === 'document' && ORIGIN_TEXT.test(who.text))) return undefined;
  const behind = text.slice(who.span[1], Math.min(end, who.span[1] + 40));
  const aside = citing[0].startsWith(',') && /^(?:citing|quoting|with reference|referring)/iu.test(citing[1]!);
  if (!(aside && /^(?:,| as |$|[.”"]| that | in | on | within | close | familiar | from | inside )/iu.test(behind)) && !/^ (?:[\p{L} ]{0,24} )?as (?:saying|telling|adding|claiming|stating|reporting)/iu.test(behind) && !/^ that /iu.test(behind)) return undefined;
  return partOf(text, who);
}
