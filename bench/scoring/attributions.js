// @ts-check
/**
 * Owns the measure of who says what: contents matched one to one by the overlap of their words, and among them the right sources.
 * The same definitions as the project's Python scorer (content IoU >= 0.5; source token F1 >= 0.5; two empty sources agree), so that
 * the project's own gold can be scored with Node alone.
 *
 * @typedef {[number, number]} Span
 * @typedef {{ source: Span[], cue: Span[], content: Span[] }} Attribution
 * @typedef {{ id: string, text: string, attributions: Attribution[] }} Doc
 * @typedef {{ p: number, r: number, f1: number, right: number, system: number, gold: number }} Prf
 */
const TOKEN = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu;
const WORD = /^[\p{L}\p{N}\p{M}_]/u;

/** @param {string} text */
function tokensOf(text) {
  const owner = new Int32Array(text.length).fill(-1);
  /** @type {boolean[]} */
  const word = [];
  for (const m of text.matchAll(TOKEN)) {
    for (let c = m.index; c < m.index + m[0].length; c++) owner[c] = word.length;
    word.push(WORD.test(m[0]));
  }
  return { owner, word };
}

/** @param {{ owner: Int32Array }} doc @param {readonly Span[]} spans */
function touched({ owner }, spans) {
  /** @type {Set<number>} */
  const out = new Set();
  for (const [a, b] of spans) for (let c = a; c < b; c++) if (owner[c] !== undefined && owner[c] >= 0) out.add(owner[c]);
  return out;
}

/** @template T @param {Set<T>} a @param {Set<T>} b */
export const common = (a, b) => { let n = 0; for (const x of a) if (b.has(x)) n++; return n; };

/** @param {number} right @param {number} system @param {number} gold @returns {Prf} */
export function prf(right, system, gold) {
  const p = system ? right / system : 0, r = gold ? right / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, right, system, gold };
}

/** One to one, best first; ties to the earlier. @param {[number, number, number][]} pairs [score, gold, system] */
export function greedy(pairs) {
  const g = new Set(), s = new Set();
  /** @type {[number, number][]} */
  const out = [];
  for (const [, i, j] of [...pairs].sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])) {
    if (g.has(i) || s.has(j)) continue;
    g.add(i); s.add(j); out.push([i, j]);
  }
  return out;
}

/** @param {{ owner: Int32Array, word: boolean[] }} doc @param {readonly Span[]} a @param {readonly Span[]} b */
function sourcesAgree(doc, a, b) {
  const words = (/** @type {readonly Span[]} */ s) => new Set([...touched(doc, s)].filter((i) => doc.word[i]));
  const x = words(a), y = words(b);
  if (x.size === 0 && y.size === 0) return true;
  return x.size > 0 && y.size > 0 && (2 * common(x, y)) / (x.size + y.size) >= 0.5;
}

/**
 * Scores one document.
 * @param {Doc} gold @param {readonly Attribution[]} system
 * @returns {{ content: [number, number][], full: [number, number][], gold: number, system: number }} pairs of gold and system
 */
export function scoreDoc(gold, system) {
  const doc = tokensOf(gold.text);
  const g = gold.attributions.map((a) => touched(doc, a.content)), s = system.map((a) => touched(doc, a.content));
  /** @type {[number, number, number][]} */
  const content = [];
  /** @type {[number, number, number][]} */
  const full = [];
  g.forEach((x, i) => s.forEach((y, j) => {
    const both = common(x, y), iou = both / (x.size + y.size - both || 1);
    if (iou < 0.5) return;
    content.push([iou, i, j]);
    if (sourcesAgree(doc, gold.attributions[i].source, system[j].source)) full.push([iou, i, j]);
  }));
  return { content: greedy(content), full: greedy(full), gold: g.length, system: s.length };
}

/** Sums over documents. @param {readonly { gold: Doc, system: readonly Attribution[] }[]} docs */
export function scoreAttributions(docs) {
  let content = 0, full = 0, gold = 0, system = 0;
  for (const d of docs) {
    const r = scoreDoc(d.gold, d.system);
    content += r.content.length; full += r.full.length; gold += r.gold; system += r.system;
  }
  return { content: prf(content, system, gold), endToEnd: prf(full, system, gold) };
}

/** What a report of `hearsay extract` attributes to somebody or to nobody; the report's own voice is no attribution. */
export const attributionsOf = (/** @type {{ statements: Attribution[] }} */ report) => report.statements.filter((s) => s.cue.length || s.source.length);
