// @ts-check
/**
 * Owns the measure of claims across reports: over the gold's mentions, which pairs are together that belong together, and which
 * relations between claims were found. The same definitions as the project's Python scorer: a mention is found where a claim's member
 * shares half of the shorter of the two; a pair that shares a gold claim at its places is not counted against the system.
 *
 * @typedef {[number, number]} Span
 * @typedef {{ report: string, spans: Span[], optional?: boolean }} Mention
 * @typedef {{ claims: { id: string, members: Mention[] }[], relations: { from: string, to: string, type: string, weak?: boolean }[], must_not_merge: string[][] }} Gold
 */
import { common, prf } from './attributions.js';

/** @param {readonly Span[]} spans @param {string} text */
function chars(spans, text) {
  /** @type {Set<number>} */
  const out = new Set();
  for (const [a, b] of spans) for (let i = a; i < b; i++) if (text[i] !== undefined && text[i].trim()) out.add(i);
  return out;
}
/** @param {Set<number>} a @param {Set<number>} b */
const overlap = (a, b) => a.size > 0 && b.size > 0 && common(a, b) >= 0.5 * Math.min(a.size, b.size);

/**
 * @param {Gold} gold
 * @param {any} dossier as in the contract; reports are matched by file name
 */
export function scoreClaims(gold, dossier) {
  const base = (/** @type {any} */ r) => (r.path ?? r.id).split('/').pop();
  const byId = new Map(dossier.reports.map((/** @type {any} */ r) => [r.id, { ...r, name: base(r), statements: new Map(r.statements.map((/** @type {any} */ s) => [s.id, s])) }]));
  const texts = new Map(dossier.reports.map((/** @type {any} */ r) => [base(r), r.text]));
  const claims = dossier.claims.map((/** @type {any} */ c) => ({ id: c.id, members: c.members.map((/** @type {any} */ m) => {
    const r = byId.get(m.report), s = r.statements.get(m.statement);
    return { report: r.name, cover: chars([...s.content, ...s.cue, ...s.source], r.text) };
  }) }));
  const all = gold.claims.flatMap((c) => c.members.map((m) => ({ ...m, claim: c.id, cover: chars(m.spans, texts.get(m.report) ?? '') })));
  const mentions = all.filter((m) => !m.optional);
  const belongs = mentions.map((m) => new Set(claims.filter((/** @type {any} */ c) => c.members.some((/** @type {any} */ x) => x.report === m.report && overlap(m.cover, x.cover))).map((/** @type {any} */ c) => c.id)));
  const states = mentions.map((m) => new Set(all.filter((n) => n.report === m.report && overlap(n.cover, m.cover)).map((n) => n.claim)));
  let tp = 0, fp = 0, fn = 0;
  /** @type {[number, number][]} */
  const wrong = [], missed = [];
  for (let i = 0; i < mentions.length; i++) for (let j = i + 1; j < mentions.length; j++) {
    const together = common(belongs[i], belongs[j]) > 0;
    if (mentions[i].claim === mentions[j].claim) { if (together) tp++; else { fn++; missed.push([i, j]); } }
    else if (together && common(states[i], states[j]) === 0) { fp++; wrong.push([i, j]); }
  }
  const best = bestClaims(mentions, belongs);
  const found = new Set(dossier.relations.map((/** @type {any} */ r) => `${r.from} ${r.to} ${r.type}`));
  const strong = gold.relations.filter((r) => !r.weak);
  const hits = strong.filter((r) => {
    const a = best.get(r.from), b = best.get(r.to);
    return a !== undefined && b !== undefined && (found.has(`${a} ${b} ${r.type}`) || (r.type === 'conflicts' && found.has(`${b} ${a} conflicts`)) || (a === b && r.type === 'denies'));
  });
  const apart = gold.must_not_merge.flatMap((g) => g.flatMap((a) => g.filter((b) => a < b).map((b) => [a, b])));
  return {
    mentions: { found: belongs.filter((b) => b.size > 0).length, of: mentions.length },
    pairs: prf(tp, tp + fp, tp + fn), relations: { found: hits.length, of: strong.length, told: dossier.relations.length },
    apart: { kept: apart.filter(([a, b]) => !(best.get(a) && best.get(a) === best.get(b))).length, of: apart.length },
    errors: { wrong: wrong.map(([i, j]) => [mentions[i], mentions[j]]), missed: missed.map(([i, j]) => [mentions[i], mentions[j]]), relations: strong.filter((r) => !hits.includes(r)) },
  };
}

/** Gold claim -> the system's claim whose mentions agree with it best. @param {{ claim: string }[]} mentions @param {Set<string>[]} belongs */
function bestClaims(mentions, belongs) {
  /** @type {Map<string, number>} */
  const size = new Map(), goldSize = new Map();
  /** @type {Map<string, Map<string, number>>} */
  const votes = new Map();
  const add = (/** @type {Map<string, number>} */ m, /** @type {string} */ k) => m.set(k, (m.get(k) ?? 0) + 1);
  mentions.forEach((m, i) => {
    add(goldSize, m.claim);
    for (const k of belongs[i]) {
      add(size, k);
      const v = votes.get(m.claim) ?? new Map();
      votes.set(m.claim, v);
      add(v, k);
    }
  });
  return new Map([...votes].map(([claim, v]) => {
    const value = (/** @type {string} */ k) => (v.get(k) ?? 0) / ((size.get(k) ?? 0) + (goldSize.get(claim) ?? 0));
    return [claim, [...v.keys()].reduce((a, b) => (value(b) > value(a) ? b : a))];
  }));
}
