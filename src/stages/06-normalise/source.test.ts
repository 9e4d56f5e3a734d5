import { describe, expect, it } from 'vitest';
import type { Span } from '../../domain/span.js';
import { segmentBody } from '../../language/segmentation.js';
import { findMentions } from '../04-annotate/mentions.js';
import { resolveSource } from './source.js';

/** {…} marks the source, [[…]] the cue. */
function read(marked: string, publisher?: string): string {
  const source: Span[] = [], cue: Span[] = [];
  let text = '';
  for (const m of marked.matchAll(/\{([^}]*)\}|\[\[(.*?)\]\]|[^{[]+|./gsu)) {
    const words = m[1] ?? m[2] ?? m[0];
    if (m[1] !== undefined) source.push([text.length, text.length + words.length]);
    if (m[2] !== undefined) cue.push([text.length, text.length + words.length]);
    text += words;
  }
  const segmentation = segmentBody(text, []);
  const { chain, sourceType } = resolveSource(text, source, cue, { segmentation, annotation: { mentions: findMentions(text, segmentation), quantities: [], times: [], places: [] }, ...(publisher ? { publisher } : {}) });
  return `${chain.map((l) => l.name).join(' > ')} | ${sourceType}`;
}

it('the outlet whose report it is passes nothing on', () => {
  const told = '{Ottilie Kask} [[told the Dorim Post News]] it leaked.';
  expect(read(told, 'Hill Radio')).toBe('Dorim Post News > Ottilie Kask | named-person');
  expect(read(told, 'Dorim Post')).toBe('Ottilie Kask | named-person');
  expect(read(told, 'DPN')).toBe('Ottilie Kask | named-person');
});

describe('resolveSource', () => {
  it.each([
    ['The dam [[reportedly]] leaked.', '? | agentless'],
    ['{Unconfirmed reports} [[say]] the dam leaked.', '? | agentless'],
    ['{Ottilie Kask, the mayor of Brenna,} [[said]] the dam leaked.', 'Ottilie Kask | named-person'],
    ['{The mayor of Brenna, Ottilie Kask,} [[said]] the dam leaked.', 'Ottilie Kask | named-person'],
    ['{NGO worker Zab Nightly, on the island since May,} [[is convinced]] it leaked.', 'Zab Nightly | named-person'],
    ['{One Ukrainian government spokesperson} [[said]] it leaked.', 'Ukrainian government spokesperson (unnamed) | role-anonymous'],
    ['{Ukraine’s officials} [[view]] it as an insult.', 'Ukrainian officials (unnamed) | collective-anonymous'],
    ['{Polls} [[show]] voters favour the dam.', 'polls | document'],
    ['{Public records} [[show]] the dam was leased.', 'public records | document'],
    ['{Some analysts} [[suggest that]] it leaked.', 'analysts (unnamed) | collective-anonymous'],
    ['{A recent report} [[says]] it leaked.', 'report (unnamed) | document'],
    ['{Moscow} [[denied]] it.', 'Russia | state'],
    ['{Sen. Jan Roth, Republican of Brenna,} [[said]] it leaked. Rep. Per Lund, a Dorim Republican, left.', 'Jan Roth | named-person'],
    ['{Mara Lund, a Dorim Republican,} [[said]] it leaked.', 'Mara Lund | named-person'],
    ['{Brent Roth, head of the Dam Research Center and MillWatch,} [[said]] it leaked.', 'Brent Roth | named-person'],
    ['{A spokesman for Mr. Lund, Jan Roth,} [[said]] it leaked.', 'Jan Roth | named-person'],
    ['{Liberal groups such as TolvaNow.org} [[said]] it leaked.', 'Liberal groups such as TolvaNow.org (unnamed) | role-anonymous'],
    ['{Some} [[also said]] the White House leaked it.', 'some (unnamed) | collective-anonymous'],
    ['{A spokesman for St. Brenna County} [[said]] it leaked.', 'spokesman for St Brenna County (unnamed) | role-anonymous'],
    ['{The nation’s best friend in old age} [[says]] it leaked.', 'nation’s best friend in old age (unnamed) | role-anonymous'],
    ['{E-mails released by the Harbour House} [[revealed]] that it leaked.', 'Harbour House E-mails | document'],
    ['{A statement released by the Harbour House} [[said]] it leaked.', 'Harbour House | organisation'],
    ['{White House pool reports} [[say]] it leaked.', 'White House pool reports (unnamed) | document'],
    ['{Police} [[said]] it leaked.', 'police (unnamed) | organisation'],
    ['{Two officials} [[told Reuters]] it leaked.', 'Reuters > two officials (unnamed) | collective-anonymous'],
    ['{Two officials} [[told]] Reuters that it leaked.', 'Reuters > two officials (unnamed) | collective-anonymous'],
    ['{Kask} [[told reporters]] that it leaked.', 'Kask | organisation'],
    ['{Yonhap, citing a Telegram channel,} [[said]] it leaked.', 'Yonhap > Telegram channel (unnamed) | media'],
    ['{President Ana Lind} [[cited]] {intelligence data} that it leaked.', 'Ana Lind > intelligence data (unnamed) | named-person'],
    ['The ministry [[was quoted as saying by]] {Yonhap}.', 'Yonhap | media'],
    ['{A military source quoted by Yonhap} [[said]] it leaked.', 'Yonhap > military source (unnamed) | role-anonymous'],
    ['{A former Alvex welder, quoted by Yonhap,} [[said]] it leaked.', 'Yonhap > former Alvex welder (unnamed) | role-anonymous'],
    ['{Roughly one firm in eight} [[said]] it leaked.', 'one firm in eight (unnamed) | collective-anonymous'],
    ['{One official in Brenna} [[said]] it leaked.', 'official in Brenna (unnamed) | role-anonymous'],
    ['{Ana Lind and Jan Roth} [[said]] it leaked.', 'Ana Lind; Jan Roth | named-person'],
    ['{The Harbour Board} [[added that]] forty boats have [[reportedly]] sunk.', 'Harbour Board > ? | organisation'],
    ['{A statement from the Harbour Board} [[said]] it leaked.', 'Harbour Board | organisation'],
    ['{A survey by the Harbour Board} [[found]] leaks.', 'Harbour Board survey | document'],
    ['{The pump’s maker, Alvex,} [[said]] it leaked.', 'Alvex | organisation'],
    ['{The line’s lawyer, Pia Renn,} [[said]] it leaked.', 'Pia Renn | named-person'],
    ['{District forester Jan Roth} [[said]] it leaked.', 'Jan Roth | named-person'],
    ['{One of the so-called Tolva Four, Gerry Kask,} [[said]] it leaked.', 'Gerry Kask | named-person'],
    ['{The president of one of Tolva’s main clubs, Dolf Roth,} [[said]] it leaked.', 'Dolf Roth | named-person'],
    ['{Malu Kask, Jarek’s younger sister and a fellow band member,} [[said]] it leaked.', 'Malu Kask | named-person'],
    ['{The head of the union and the mayor, Dolf Roth,} [[said]] it leaked.', 'head of the union (unnamed); Dolf Roth | named-person'],
    ['{The survey, conducted by the Harbour Board,} [[showed]] that it leaks.', 'Harbour Board survey | document'],
    ['{Reporters covering singer Mara Lind’s trial} [[have asked]] for papers.', 'Reporters covering singer Mara Lind’s trial (unnamed) | role-anonymous'],
    ['{The Alvex’s drawings} [[suggest]] it leaks.', 'Alvex’s drawings (unnamed) | role-anonymous'],
    ['{No group} [[has said]] it did it.', '? | agentless'],
    ['{Nobody} [[has claimed]] the attack.', '? | agentless'],
    ['{He} [[said]] it leaked.', 'he (unnamed) | role-anonymous'],
    ['Mara Lind came. {Her agent} [[said]] she would sign.', 'Mara Lind’s agent (unnamed) | role-anonymous'],
    ['Three growers spoke. {One of the growers} [[said]] the frost was early.', 'grower (unnamed) | role-anonymous'],
  ])('%s', (marked, expected) => expect(read(marked)).toBe(expected));
});
