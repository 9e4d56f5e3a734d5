import { describe, expect, it } from 'vitest';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { propositionsOf } from './proposition.js';

function read(text: string) {
  const s: Statement = {
    id: 's', content: [[0, text.length]], cue: [], source: [], chain: [], sourceType: 'media', quote: 'none', stance: 'asserts', certainty: 'certain', polarity: 'positive',
    evidence: [], verification: 'none', quantities: [], times: [], places: [], confidence: 1,
  };
  const r: Report = { id: 'r', language: 'en', text, noise: [], statements: [s], unsourced: [], weasel: [], sourcing: { sentences: 0, named: 0, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [] };
  return propositionsOf(r, s, (_, key) => key, () => undefined).map((p) => `${p.event}(${p.theme})${p.places.map((x) => ` @${x}`).join('')} ${p.phase}`);
}

describe('propositionsOf', () => {
  it.each<[string, string[]]>([
    ['Ottilie Kask was hurt in an air strike', ['wound(kask) done']],
    ['A blast injured the mayor, Ottilie Kask', ['wound(kask) done']],
    ['Kask was injured near Brenna', ['wound(kask) done', 'wound(kask) @brenna done']],
    ['Kask, the leader of the Rovers, was hurt in Brenna', ['wound(kask) done', 'wound(kask) @brenna done']],
    ["Kask's adviser was killed", ["kill(kask's adviser) done"]],
    ['Arden will send troops to Dorim', ['deploy() @dorim planned']],
    ['Arden has already sent troops to Dorim', ['deploy() @dorim done']],
    ['France sent soldiers into Ukraine', ['deploy() @ukraine done']],
    ['An air strike hit a market in Kassa', ['strike() @kassa done']],
    ['Ticket sales began in the spring', ['sell() done']],
    ['Since the fall of 2031 the museum has been empty', ['() done']],
    ['The mayor told 400 people to leave', ['() called']],
    ['400 people had been told to leave', ['() called']],
    ['The mayor told reporters that 400 people left', ['() done']],
    ['Kask was shot in the square, wounding two others', ['shoot() done', 'wound() done']],
    ['Kask, wounded in the square, was flown out', ['wound(kask) done']],
    ['Kask is well', ['safe(kask) done']],
    ['', ['() done']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
