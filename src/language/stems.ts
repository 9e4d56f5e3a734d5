/** Owns the stem of a word: endings cut off so that forms of one word compare equal. Not a lemma, never shown. Leaves meanings to synonyms. */

const CACHE_WORDS = 50_000;
const cache = new Map<string, string>();
const VOWEL = /[aeiouy]/;

function undouble(s: string): string {
  const n = s.length;
  return n > 3 && s[n - 1] === s[n - 2] && !'lsz'.includes(s[n - 1]!) ? s.slice(0, -1) : s;
}

function cut(word: string): string {
  let w = word;
  if (w.length > 4 && w.endsWith('ies')) w = w.slice(0, -3) + 'y';
  else if (w.length > 4 && /(?:ss|sh|ch|x)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ing') && VOWEL.test(w.slice(0, -3))) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ied')) w = w.slice(0, -3) + 'y';
  else if (w.length > 4 && w.endsWith('ed') && VOWEL.test(w.slice(0, -2))) w = undouble(w.slice(0, -2));
  if (w.length > 7 && w.endsWith('ment')) w = w.slice(0, -4);
  else if (w.length > 7 && /(?:at|ct|ss|is|ut|it)ion$/.test(w)) w = w.slice(0, -3);
  else if (w.length > 6 && w.endsWith('ly')) w = w.slice(0, -2);
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w.length > 4 && w.endsWith('is') ? w.slice(0, -1) + 'z' : w;
}

/** Stem of a lower-case word: "escalated", "escalation" → "escalat". */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = cut(word);
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(word, stem);
  return stem;
}
