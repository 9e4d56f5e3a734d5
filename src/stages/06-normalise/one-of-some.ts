/** Owns sources that are one or two of those spoken of before: "one", "both", "one of the diplomats", "a former Silvana cashier". */
import type { Mention } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { findSourceNoun } from '../../language/roles.js';
import { mentionsIn } from './part-of.js';
import type { Part } from './source-reading.js';
import { typeOf } from './source-type.js';

const ONE_OF_SOME = /^(?:[Aa]n?|[Oo]ne|[Aa]nother) (?=(?:\p{Ll}+ ){0,2}\p{Lu})/u;
const AGENT = /^ \p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman)(?=[,;]|$| (?:who|quoted|cited|told)(?!\p{L}))/u;

/** "A former Silvana cashier": one of its people, not the bank. */
export function memberOf(text: string, span: Span, m: Mention): Part | undefined {
  const article = ONE_OF_SOME.exec(text.slice(span[0], m.span[1])), noun = AGENT.exec(text.slice(m.span[1], Math.min(span[1], m.span[1] + 40)));
  if (m.form !== 'name' || !article || !noun) return undefined;
  const whole: Span = [span[0], m.span[1] + noun[0].length];
  return { name: `${text.slice(whole[0] + article[0].length, whole[1])} (unnamed)`, type: 'role-anonymous', confidence: 0.7, span: whole, why: { rule: 'one of those who belong to a name' } };
}

/** "Neither knew": the two single ones who were spoken of just before. */
export function pairBefore(span: Span, raw: string, mentions: readonly Mention[]): Part[] {
  const near = mentionsIn(mentions, [Math.max(0, span[0] - 450), span[0]]).filter((m) => (m.type === 'role' || m.type === 'person') && m.form !== 'pronoun' && m.name !== undefined);
  const names = [...new Set(near.map((m) => m.name!))];
  if (names.length !== 2) return [{ name: `${raw.toLowerCase()} (unnamed)`, type: 'collective-anonymous', confidence: 0.3, span, why: { rule: 'two are meant, and it cannot be told which' } }];
  return names.map((name) => ({ name, type: typeOf(near.find((m) => m.name === name)!), confidence: 0.6, span, why: { rule: 'the only two spoken of just before' } }));
}

/** "one": of the group that was spoken of just before. */
export function oneBefore(span: Span, mentions: readonly Mention[]): Part {
  const near = mentionsIn(mentions, [Math.max(0, span[0] - 300), span[0]]).filter((m) => m.type === 'group' && m.name?.endsWith('(unnamed)'));
  const group = near[near.length - 1];
  return group ? { ...oneOf(group, span), confidence: 0.6 } : { name: 'one (unnamed)', type: 'role-anonymous', confidence: 0.4, span, why: { rule: 'one of nobody in particular' } };
}

/** "one of the diplomats" → diplomat: one, and nobody knows which. */
export function oneOf(group: Mention, span: Span): Part {
  const label = group.name!.replace(' (unnamed)', '').replace(/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /u, '');
  return { name: `${label.replace(/(\p{L}+)(?= (?:of|for|in|at|from|to|with) |$)/u, (w) => findSourceNoun(w.toLowerCase())?.head ?? w)} (unnamed)`, type: 'role-anonymous', confidence: group.confidence, span, why: { rule: 'one of a group, and nobody knows which', antecedent: group.span } };
}
