// @ts-check
/** Owns when two names of a source mean one: their words agree but for small ones, as in the project's Python scorer. */
const SMALL = new Set("the a an of in to on at by for and or as is was were be has have had that this its it's his her their".split(' '));
const words = (/** @type {string} */ name) => new Set([...name.replace('(unnamed)', '').toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)].map((m) => m[0]).filter((w) => !SMALL.has(w)));

/** @param {string} a @param {string} b joint sources are parted by "; " */
export function sameName(a, b) {
  return a.split('; ').some((x) => b.split('; ').some((y) => {
    const p = words(x), q = words(y);
    let both = 0;
    for (const w of p) if (q.has(w)) both++;
    return p.size > 0 && q.size > 0 && both / Math.min(p.size, q.size) >= 0.66;
  }));
}
