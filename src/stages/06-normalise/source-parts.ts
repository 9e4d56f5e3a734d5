/** Owns the parts of one source span: who stands side by side, who is cited by whom, and what is only a description of somebody. */
import type { Mention } from '../../domain/document.js';
import { contains, spanLength, type Span } from '../../domain/span.js';
import { findSourceNoun } from '../../language/roles.js';
import { namedInReport } from './headline-names.js';
import { CAPITAL_ONLY, readPlainSource } from './plain-source.js';
import type { Part } from './source-reading.js';
import { typeOf, bestType } from './source-type.js';


const CITES = /(?<!\p{L})(?:citing|quoting|cited|quoted|cites|quotes|with reference to|referring to)(?!\p{L})/u;
/** "A former cashier, quoted by the news site Pravdyvo": who quotes her passes it on. */
const CITED_BY = /(?<!\p{L})(?:quoted|cited)(?: as saying)?(?: \p{L}+)? by(?!\p{L})/u;
const ONE_OF_SOME = /^(?:[Aa]n?|[Oo]ne|[Aa]nother) (?=(?:\p{Ll}+ ){0,2}\p{Lu})/u;
const AGENT = /^ \p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman)(?=[,;]|$| (?:who|quoted|cited|told)(?!\p{L}))/u;
/** "hunter", "activist": what one person does, right before the name. */
const DOER = /(?<!\p{L})\p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman) $/u;
/** "Polls | show voters": a verb that may be a noun as well has been read into the phrase. */
const SAYS_NEXT = /^ (?:shows?|says?|claims?|reports?|finds?|states?|suggests?|estimates?|forecasts?|notes?|records?|views?|doubts?|charges?|alleges?)(?!\p{L})/u;
const MOST_PARTS = 8;
/** A statement is a saying of its author's; a survey is a text of its own. */
const SAYINGS = /(?<!\p{L})(?:statement|letter|memo|memorandum|e-?mail|post|tweet|press release|communiqu[eé]|message|note|briefing|testimony)s?(?!\p{L})/iu;

/** "E-mails released by the Harbour House" are not its words. */
const MAIL = /(?<!\p{L})(?:e-?mail|letter|memo|memorandum|message|note)s?(?!\p{L})/iu, HANDED_OUT = /^ (?:\p{L}+ ){0,2}?(?:released|published|posted|given|obtained|provided|shared|turned over)(?!\p{L})/u;
/** "published today by the Alliance", "from the ministry"; one "seen by the paper" is not the paper's. */
const AUTHORED = /^ (?:(?:\p{L}+ ){0,3}?(?:issued|released|published|posted|written|signed|sent|made|compiled|prepared|produced|commissioned|conducted|carried|given|put) (?:[\p{L}\d.]+ ){0,8}?)?(?:by|from|of)(?: the)?(?: \p{Ll}+){0,2} $/u;

/** " pool reports" */
const TEXTS_ON = /^ (?:\p{Ll}+ ){1,2}(?:reports|documents|records|data|figures|polls|surveys|statistics|transcripts?|filings|papers|files|accounts|estimates)$/u;
/** "'s best friend" */
const OWNED = /^['’]s? (?:\p{Ll}[\p{L}-]*(?:,? |$)){1,}/u;

const isSaying = (text: string, m: Mention): boolean => SAYINGS.test(m.text) && !(MAIL.test(m.text) && HANDED_OUT.test(text.slice(m.span[1], m.span[1] + 40)));
/** "unconfirmed media reports", "some rumours": nobody stands behind them. */
const NOBODYS = /^(?:(?:the|these|those|some|several|many|various|multiple|numerous|other|unconfirmed|unverified|unsubstantiated|conflicting|contradictory|persistent|widespread|growing|mounting|further|new|recent|early|earlier|initial|media|press|local|online) ){0,5}(?:reports|rumou?rs|claims|allegations|accusations|speculation|suggestions|signs|fears|concerns|worries|whispers|gossip|hearsay|questions|doubts|suspicions|evidence)$/iu;

/** "No group has claimed it": nobody has. "No. 10" is somebody. */
const NO_ONE = /^(?:no(?:body| one|-one)|none|no (?!\d)\p{Ll}+)(?!\p{L})/iu;

const DESCRIBES = /^(?!(?:.*(?<!\p{L})(?:of|for|from|by|in|at|with|on|to|and|or)(?!\p{L})))[^,;:.]{1,70} $/iu;

/** Levels from relay to originator within one span; empty if nobody is meant. */
export function readParts(text: string, span: Span, mentions: readonly Mention[]): Part[][] {
  const raw = text.slice(span[0], Math.min(span[1], span[0] + 24));
  if (NO_ONE.test(raw) || span[1] - span[0] < 60 && NOBODYS.test(text.slice(span[0], span[1]))) return [];
  if (/^(?:both|neither|each|the two)$/iu.test(raw)) return [pairBefore(span, raw, mentions)];
  if (/^(?:one|another)$/iu.test(raw)) return [[oneBefore(span, mentions)]];
  const inside = outermost(mentionsIn(mentions, span)).filter((m) => !(m.span[1] > span[1] && SAYS_NEXT.test(text.slice(span[1], m.span[1]))));
  // "Its coordinator, Petra Lund": neither "it" nor a noun that nobody knows, but the name beside it.
  const named = inside.find((m) => m.form === 'name' && m.type === 'person');
  if (named && /^(?:(?:his|her|its|their|the|an?) )?(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+, (?:\d{1,3}, )?$/iu.test(text.slice(span[0], Math.min(named.span[0], span[0] + 80)))) return [[partOf(text, named)]];
  // "The line's lawyer, Pia Renholt": a description and its name, whatever owner stands before.
  const host = inside.findIndex((m) => m.form === 'nominal');
  const beside = inside[host + 1];
  if (host >= 0 && beside?.form === 'name' && beside.name !== undefined && beside.name === inside[host]!.name && /^, (?:\d{1,3}, )?$/u.test(text.slice(inside[host]!.span[1], beside.span[0])) && DESCRIBES.test(`${text.slice(span[0], Math.min(inside[host]!.span[1], span[0] + 80))} `)) return [[partOf(text, beside)]];
  // "Harbour board diver Jan Roth", "NGO worker Zab Nightly": all before the full name describes him, whatever body he may seem to be.
  const person = inside.find((m) => m.form === 'name' && m.text.includes(' ') && (m.type === 'person' || DOER.test(text.slice(Math.max(span[0], m.span[0] - 24), m.span[0]))));
  if (person && person !== inside[0] && DESCRIBES.test(text.slice(span[0], Math.min(person.span[0], span[0] + 80)))) return [[partOf(text, person)]];
  const owning = /^(?:his|her|its|their|our|my) (?=[\p{Ll}-]+)/iu.exec(raw);
  if (owning && inside[0]?.form === 'pronoun') return readParts(text, [span[0] + owning[0].length, span[1]], mentions);
  // "structural engineer Colin Yarwood": what stands right before a name describes it.
  const described = inside[0]?.form === 'name' && DESCRIBES.test(text.slice(span[0], Math.min(inside[0].span[0], span[0] + 80)));
  if (inside.length === 0 || !described && inside[0]!.span[0] > span[0] && /[\p{Ll}]{3}/u.test(text.slice(span[0], inside[0]!.span[0]).replace(/^(?:according to|the|both|either|neither|even|when asked|one of|some of|many of|most of|members of|a number of|several of) ?/iu, ''))) {
    const plain = readPlainSource(text, span, inside);
    const meant = plain?.why === CAPITAL_ONLY ? namedInReport(text, span, mentions) : undefined;
    if (meant) return [[{ ...partOf(text, meant), span, why: { rule: 'the only one in the report whom the headline can mean', antecedent: meant.span } }]];
    if (plain !== undefined) return plain === null ? [] : [[plain]];
    if (inside.length === 0) return [];
  }
  // "White House pool reports": texts about it, not its own.
  if (inside.length === 1 && inside[0]!.form === 'name' && TEXTS_ON.test(text.slice(inside[0]!.span[1], span[1]))) return [[{ name: `${text.slice(span[0], span[1]).replace(/^the /iu, '')} (unnamed)`, type: 'document', confidence: 0.6, span, why: { rule: 'texts that are named for what they are about' } }]];
  // "The nation's best friend in old age": whoever that is, it is not the nation.
  const owned = inside.length === 1 && inside[0]!.form === 'nominal' && inside[0]!.span[1] < span[1] ? OWNED.exec(text.slice(inside[0]!.span[1], span[1])) : null;
  if (owned) return [[{ name: `${text.slice(span[0], span[1]).replace(/^the /iu, '').replace(/[,;].*$/su, '').slice(0, 80)} (unnamed)`, type: 'role-anonymous', confidence: 0.5, span, why: { rule: 'somebody who is only described' } }]];
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

/** "A former Silvana cashier": one of its people, not the bank. */
function memberOf(text: string, span: Span, m: Mention): Part | undefined {
  const article = ONE_OF_SOME.exec(text.slice(span[0], m.span[1])), noun = AGENT.exec(text.slice(m.span[1], Math.min(span[1], m.span[1] + 40)));
  if (m.form !== 'name' || !article || !noun) return undefined;
  const whole: Span = [span[0], m.span[1] + noun[0].length];
  return { name: `${text.slice(whole[0] + article[0].length, whole[1])} (unnamed)`, type: 'role-anonymous', confidence: 0.7, span: whole, why: { rule: 'one of those who belong to a name' } };
}

/** "Neither knew": the two single ones who were spoken of just before. */
function pairBefore(span: Span, raw: string, mentions: readonly Mention[]): Part[] {
  const near = mentionsIn(mentions, [Math.max(0, span[0] - 450), span[0]]).filter((m) => (m.type === 'role' || m.type === 'person') && m.form !== 'pronoun' && m.name !== undefined);
  const names = [...new Set(near.map((m) => m.name!))];
  if (names.length !== 2) return [{ name: `${raw.toLowerCase()} (unnamed)`, type: 'collective-anonymous', confidence: 0.3, span, why: { rule: 'two are meant, and it cannot be told which' } }];
  return names.map((name) => ({ name, type: typeOf(near.find((m) => m.name === name)!), confidence: 0.6, span, why: { rule: 'the only two spoken of just before' } }));
}

/** "one": of the group that was spoken of just before. */
function oneBefore(span: Span, mentions: readonly Mention[]): Part {
  const near = mentionsIn(mentions, [Math.max(0, span[0] - 300), span[0]]).filter((m) => m.type === 'group' && m.name?.endsWith('(unnamed)'));
  const group = near[near.length - 1];
  return group ? { ...oneOf(group, span), confidence: 0.6 } : { name: 'one (unnamed)', type: 'role-anonymous', confidence: 0.4, span, why: { rule: 'one of nobody in particular' } };
}

/** "one of the diplomats" → diplomat: one, and nobody knows which. */
function oneOf(group: Mention, span: Span): Part {
  const label = group.name!.replace(' (unnamed)', '').replace(/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /u, '');
  return { name: `${label.replace(/(\p{L}+)(?= (?:of|for|in|at|from|to|with) |$)/u, (w) => findSourceNoun(w.toLowerCase())?.head ?? w)} (unnamed)`, type: 'role-anonymous', confidence: group.confidence, span, why: { rule: 'one of a group, and nobody knows which', antecedent: group.span } };
}

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

const outermost = (list: readonly Mention[]): Mention[] =>
  list.filter((m, i) => !list.slice(Math.max(0, i - 5), i + 3).some((n) => n !== m && contains(n.span, m.span) && spanLength(n.span) > spanLength(m.span)));
