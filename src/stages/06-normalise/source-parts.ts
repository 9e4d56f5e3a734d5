/** Owns the parts of one source span: who stands side by side, who is cited by whom, and what is only a description of somebody. */
import type { Mention } from '../../domain/document.js';
import { contains, spanLength, type Span } from '../../domain/span.js';
import { besideTheName, calledBehind, DESCRIBES, onlyDescribed } from './described-sources.js';
import { namedInReport } from './headline-names.js';
import { memberOf, oneBefore, oneOf, pairBefore } from './one-of-some.js';
import { mentionsIn, partOf } from './part-of.js';
import { CAPITAL_ONLY, readPlainSource } from './plain-source.js';
import type { Part } from './source-reading.js';

const CITES = /(?<!\p{L})(?:citing|quoting|cited|quoted|cites|quotes|with reference to|referring to)(?!\p{L})/u;
/** "A former cashier, quoted by the news site Pravdyvo": who quotes her passes it on. */
const CITED_BY = /(?<!\p{L})(?:quoted|cited)(?: as saying)?(?: \p{L}+)? by(?!\p{L})/u;
/** "Polls | show voters": a verb that may be a noun as well has been read into the phrase. */
const SAYS_NEXT = /^ (?:shows?|says?|claims?|reports?|finds?|states?|suggests?|estimates?|forecasts?|notes?|records?|views?|doubts?|charges?|alleges?)(?!\p{L})/u;
const MOST_PARTS = 8;
/** A statement is a saying of its author's; a survey is a text of its own. */
const SAYINGS = /(?<!\p{L})(?:statement|letter|memo|memorandum|e-?mail|post|tweet|press release|communiqu[eé]|message|note|briefing|testimony)s?(?!\p{L})/iu;

/** "E-mails released by the Harbour House" are not its words. */
const MAIL = /(?<!\p{L})(?:e-?mail|letter|memo|memorandum|message|note)s?(?!\p{L})/iu, HANDED_OUT = /^ (?:\p{L}+ ){0,2}?(?:released|published|posted|given|obtained|provided|shared|turned over)(?!\p{L})/u;
/** "published today by the Alliance", "from the ministry"; one "seen by the paper" is not the paper's. */
const AUTHORED = /^,? (?:(?:\p{L}+ ){0,3}?(?:issued|released|published|posted|written|signed|sent|made|compiled|prepared|produced|commissioned|conducted|carried|given|put) (?:[\p{L}\d.]+ ){0,8}?)?(?:by|from|of)(?: the)?(?: \p{Ll}+){0,2} $/u;

const isSaying = (text: string, m: Mention): boolean => SAYINGS.test(m.text) && !(MAIL.test(m.text) && HANDED_OUT.test(text.slice(m.span[1], m.span[1] + 40)));
/** "unconfirmed media reports", "some rumours": nobody stands behind them. */
const NOBODYS = /^(?:(?:the|these|those|some|several|many|various|multiple|numerous|other|unconfirmed|unverified|unsubstantiated|conflicting|contradictory|persistent|widespread|growing|mounting|further|new|recent|early|earlier|initial|media|press|local|online) ){0,5}(?:reports|rumou?rs|claims|allegations|accusations|speculation|suggestions|signs|fears|concerns|worries|whispers|gossip|hearsay|questions|doubts|suspicions|evidence)$/iu;

/** "No group has claimed it": nobody has. "No. 10" is somebody. */
const NO_ONE = /^(?:no(?:body| one|-one)|none|no (?!\d)\p{Ll}+)(?!\p{L})/iu;

/** Levels from relay to originator within one span; empty if nobody is meant. */
export function readParts(text: string, span: Span, mentions: readonly Mention[]): Part[][] {
  const raw = text.slice(span[0], Math.min(span[1], span[0] + 24));
  if (NO_ONE.test(raw) || span[1] - span[0] < 60 && NOBODYS.test(text.slice(span[0], span[1]))) return [];
  if (/^(?:both|neither|each|the two)$/iu.test(raw)) return [pairBefore(span, raw, mentions)];
  if (/^(?:one|another)$/iu.test(raw)) return [[oneBefore(span, mentions)]];
  const inside = outermost(mentionsIn(mentions, span)).filter((m) => !(m.span[1] > span[1] && SAYS_NEXT.test(text.slice(span[1], m.span[1]))));
  const described = besideTheName(text, span, inside);
  if (described) return [[described]];
  const owning = /^(?:his|her|its|their|our|my) (?=[\p{Ll}-]+)/iu.exec(raw);
  if (owning && inside[0]?.form === 'pronoun') return readParts(text, [span[0] + owning[0].length, span[1]], mentions);
  // "structural engineer Colin Yarwood": what stands right before a name describes it.
  const titled = inside[0]?.form === 'name' && DESCRIBES.test(text.slice(span[0], Math.min(inside[0].span[0], span[0] + 80)));
  if (inside.length === 0 || !titled && inside[0]!.span[0] > span[0] && /[\p{Ll}]{3}/u.test(text.slice(span[0], inside[0]!.span[0]).replace(/^(?:according to|the|both|either|neither|even|when asked|one of|some of|many of|most of|members of|a number of|several of) ?/iu, ''))) {
    const plain = readPlainSource(text, span, inside);
    const meant = plain?.why === CAPITAL_ONLY ? namedInReport(text, span, mentions) : undefined;
    if (meant) return [[{ ...partOf(text, meant), span, why: { rule: 'the only one in the report whom the headline can mean', antecedent: meant.span } }]];
    if (plain !== undefined) return plain === null ? [] : [[plain]];
    if (inside.length === 0) return [];
  }
  const called = calledBehind(text, span, inside);
  if (called) return [[partOf(text, called)]];
  const only = onlyDescribed(text, span, inside);
  if (only) return [[only]];
  if (/^(?:one|either|neither) of /iu.test(text.slice(span[0], span[0] + 12)) && inside[0]!.name?.endsWith('(unnamed)')) return [[oneOf(inside[0]!, span)]];
  // "a statement posted on the official page of Minister Oren": his word, whatever stands between.
  const saying = inside[0]!.type === 'document' && isSaying(text, inside[0]!) ? inside.slice(1, MOST_PARTS).find((m) => m.type !== 'document' && m.form !== 'pronoun' && AUTHORED.test(text.slice(inside[0]!.span[1], m.span[0]))) : undefined;
  if (saying) return [[partOf(text, saying)]];
  const levels: Part[][] = [[]];
  let before: Mention | undefined, hasDescription = false;
  for (const m of inside.slice(0, MOST_PARTS)) {
    const level = levels[levels.length - 1]!;
    if (!before) { level.push(memberOf(text, span, m) ?? partOf(text, m)); before = m; continue; }
    const between = text.slice(before.span[1], m.span[0]);
    if (m.form === 'pronoun' && /^(?:who|whose|which|that|his|her|its|their)$/iu.test(m.text)) { if (/^(?:who|whose|which|that)$/iu.test(m.text)) break; continue; }
    // "Rhodes, one of the president's aides,": a description.
    if (before.form === 'name' && m.form === 'nominal' && /^, $/u.test(between) && !/ and /u.test(text.slice(m.span[1], span[1]))) break;
    // "Malu Kask, Jarek's younger sister and a member of the band": who she is.
    if (before.form === 'name' && before.type === 'person' && between === ', ' && /^[’']s? \p{Ll}/u.test(text.slice(m.span[1], m.span[1] + 4))) break;
    // "Bob Corker, Republican of Tennessee,", "Brent Bozell, ForAmerica": where he belongs.
    if (before.form === 'name' && before.type === 'person' && m.type !== 'person' && /^, (?:(?:an?|the) )?$/u.test(between) && !/ (?:and|or) /u.test(text.slice(m.span[1], span[1]))) break;
    // "A spokeswoman for Mr. Roth, the Republican who leads it"
    if (before.form === 'nominal' && m.form === 'nominal' && between === ', ' && /^the /iu.test(m.text) && !/ (?:and|or) /u.test(text.slice(m.span[1], span[1]))) break;
    const last = level[level.length - 1]!;
    if (/^[’']s? $/u.test(between)) {
      // "Kask’s spokesman": the owner is not the speaker. "Kask's letter" is Kask's word.
      if (m.type === 'document' && SAYINGS.test(m.text)) { before = m; continue; }
      level.pop();
      level.push(partOf(text, m, m.name && !m.name.endsWith('(unnamed)') && m.type !== 'document' ? undefined : last));
    } else if (/^\)? $|\) $/u.test(between) && m.form === 'nominal' && before.form === 'name') {
      // "an Islamic Guard (IG) spokesperson"
      level.pop();
      level.push({ ...partOf(text, m), name: `${last.name} ${partOf(text, m).name}` });
    } else if (m.name !== undefined && level.some((p) => p.name === m.name)) { before = m; hasDescription ||= m.form === 'nominal'; continue; }
    // "Jan Roth, head of the mill and a member of the board": he is both.
    else if (hasDescription && m.type !== 'person' && /^ and (?:an? |the )?$/u.test(between)) break;
    else if (CITED_BY.test(between)) { if (m.form === 'name') levels.splice(-1, 0, [partOf(text, m)]); else continue; }
    else if (CITES.test(between)) levels.push([partOf(text, m)]);
    else if (/^,? ?(?:and|or|&|as well as|along with|together with|but also)(?: the| both)? $|^; $|^, $/u.test(between) && !(before.form === 'nominal' && m.form === 'name' && between === ', ' && last.name.endsWith('(unnamed)') && before.type === 'role')) level.push(partOf(text, m));
    else if (between === ', ') { level.pop(); level.push(partOf(text, m)); }
    else if (before.type === 'document' && AUTHORED.test(between)) {
      level.pop();
      level.push(isSaying(text, before) ? partOf(text, m) : { ...last, name: m.name ? `${m.name.replace(' (unnamed)', '')} ${before.text.replace(/^(?:an?|the|this) /iu, '')}` : last.name });
      break;
    } else if (before.type === 'document' && before.form === 'nominal' && /^ in (?:the )?(?:journal |magazine )?$/u.test(between) && m.type === 'media') break;
    else break;
    before = m;
  }
  return levels.filter((l) => l.length > 0);
}

const outermost = (list: readonly Mention[]): Mention[] =>
  list.filter((m, i) => !list.slice(Math.max(0, i - 5), i + 3).some((n) => n !== m && contains(n.span, m.span) && spanLength(n.span) > spanLength(m.span)));
