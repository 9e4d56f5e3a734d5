// @ts-check
/**
 * Owns the seeded generator of reports for the scale bench: invented accidents, each told by eight reports with ten statements, some of them copies.
 * The reports come as the report stages leave them, so that the corpus stages alone are measured. How they are worded is in wording.js.
 */
import { MEANING_ASPECTS, MEANING_DIMS } from '../dist/domain/meaning.js';
import { eventOf, ownSaying, random } from './wording.js';

const REPORTS_PER_EVENT = 8, STATEMENTS = 10, OWN_SAYINGS = 3;
/** One report in so many is a copy of another but for one sentence. */
const COPIES = 6;

/** @param {number} count how many reports @param {number} [seed] @returns {any[]} reports as in the contract */
export function generateReports(count, seed = 1) {
  const next = random(seed), out = [];
  for (let e = 0; out.length < count; e++) {
    const event = eventOf(next), told = [];
    for (let k = 0; k < REPORTS_PER_EVENT && out.length < count; k++) {
      const day = new Date(Date.UTC(2031, 0, 1 + (e % 3000) + Math.floor(k / 3))).toISOString().slice(0, 10);
      const copied = k > 0 && next() * COPIES < 1 ? told[Math.floor(next() * told.length)] : undefined;
      const sayings = copied ? [...copied.slice(1), ownSaying(next, event)] : sayingsOf(event, next);
      told.push(sayings);
      out.push(reportOf(`${String(e).padStart(5, '0')}-${k}`, sayings, day));
    }
  }
  return out;
}

/** @param {ReturnType<typeof eventOf>} event @param {() => number} next */
function sayingsOf(event, next) {
  const facts = [...event.facts].sort(() => next() - 0.5).slice(0, STATEMENTS - OWN_SAYINGS).map((wordings) => {
    const [text, stance = 'asserts'] = wordings[Math.floor(next() * wordings.length)];
    return { text, stance, ...event.sources[Math.floor(next() * event.sources.length)] };
  });
  return [...facts, ...Array.from({ length: OWN_SAYINGS }, () => ownSaying(next, event))];
}

/** @param {string} id @param {any[]} sayings @param {string} day */
function reportOf(id, sayings, day) {
  let text = '';
  const statements = sayings.map(({ text: said, who, type, stance }, i) => {
    const from = text.length, source = from + said.length + 2;
    text += `${said}, ${who} said.\n`;
    return {
      id: `s${i}`, content: [[from, from + said.length]], cue: [[source + who.length + 1, source + who.length + 5]], source: [[source, source + who.length]],
      chain: [{ name: who, span: [source, source + who.length] }], sourceType: type, quote: 'indirect', stance, certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none',
      quantities: [...said.matchAll(/(\d+) (\w+)/g)].map((m) => ({
        span: [from + m.index, from + m.index + m[1].length], min: Number(m[1]), max: Number(m[1]), unit: m[2], of: '', modifier: 'exact', status: '',
      })),
      times: [], places: [], confidence: 0.9, meaning: meaningOf(said),
    };
  });
  return {
    id, path: `${id}.txt`, publisher: `Paper ${id.split('-')[1]}`, published: day, language: 'en', text, noise: [], statements, unsourced: [], weasel: [],
    sourcing: { sentences: statements.length, named: statements.length, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [],
  };
}

/** @type {Map<string, string>} */
const known = new Map();
/** The sum of a direction for each word: statements in the same words lie close, as with the encoder, whose own work belongs to the report stages. @param {string} said */
function meaningOf(said) {
  const before = known.get(said);
  if (before !== undefined) return before;
  const sum = new Float64Array(MEANING_DIMS);
  for (const word of said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const next = random([...word].reduce((h, c) => (Math.imul(h, 31) + (c.codePointAt(0) ?? 0)) >>> 0, 7));
    for (let d = 0; d < MEANING_DIMS; d++) sum[d] = (sum[d] ?? 0) + next() - 0.5;
  }
  const most = Math.max(...sum.map(Math.abs), 1e-9);
  const bytes = Int8Array.from([...sum.map((x) => (x / most) * 127), ...new Array(MEANING_ASPECTS).fill(0)]);
  const out = Buffer.from(bytes.buffer).toString('base64');
  known.set(said, out);
  return out;
}
