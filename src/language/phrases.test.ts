import { describe, expect, it } from 'vitest';
import { phraseWords } from './phrase-words.js';
import { findPhrases } from './phrases.js';

const read = (text: string): string[] =>
  findPhrases(text, phraseWords(text, [0, text.length], []), { lower: () => false, capital: () => false, family: () => false })
    .map((p) => `${text.slice(p.span[0], p.span[1])} = ${p.type}: ${p.name ?? p.label ?? ''}${p.role ? ` (${p.role})` : ''}`);

describe('findPhrases', () => {
  it.each([
    ['Defence Minister Khalid Oren left.', ['Defence Minister Khalid Oren = person: Khalid Oren (Defence Minister)']],
    ['police spokesman Jan Roth left.', ['police spokesman Jan Roth = person: Jan Roth (police spokesman)']],
    ['the head of hardware Tomas Gill left.', ['the head of hardware Tomas Gill = person: Tomas Gill (head of hardware)']],
    ['The Prime Minister left.', ['The Prime Minister = role: Prime minister']],
    ['the Brennan Centre for Coast Safety and Public Order left.', ['the Brennan Centre for Coast Safety and Public Order = organisation: Brennan Centre for Coast Safety and Public Order']],
    ['Then Democracy for Tolva left.', ['Democracy for Tolva = unknown: Democracy for Tolva']],
    ['Iraq’s Interior Ministry left.', ['Iraq = state: Iraq', 'Interior Ministry = organisation: Iraqi Interior Ministry']],
    ['a North Korean envoy to the United Nations strongly denied it.', ['a North Korean envoy to the United Nations = role: North Korean envoy to the United Nations', 'the United Nations = organisation: United Nations', 'it = person: ']],
    ['Some analysts fear rain.', ['Some analysts = group: analysts']],
    ['the ferry company Halvik Lines left.', ['the ferry company Halvik Lines = organisation: Halvik Lines']],
    ['they report losses.', ['they = person: ']],
    ['The New Tribune reports losses.', ['The New Tribune = media: New Tribune']],
    ['the portal “Volga Minute” wrote.', ['the portal “Volga Minute = media: Volga Minute']],
    ['Jan Roth met Tobias Lind.', ['Jan Roth = person: Jan Roth', 'Tobias Lind = person: Tobias Lind']],
    ['the Bergen-based line grew.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
