/** Owns lines that say again what stands elsewhere: the headline under a picture, a caption twice, a sentence as pull quote. */
import { plain, type Line } from './lines.js';

// Beyond the first 40,000 characters pull quotes are not looked for: each costs a look through all before it.
const LONGEST = 600, MOST_CHARS = 40_000;

/** Lines that repeat the headline or another line. Of a repeated sentence the first stays; a repeated caption goes with all its copies. */
export function repeatedLines(lines: readonly Line[], headline: number): Set<number> {
  const out = new Set<number>();
  const byText = new Map<string, number[]>();
  const plains = lines.map((l) => (l.text.length <= LONGEST ? plain(l.text) : ''));
  const title = headline >= 0 ? plains[headline]!.replace(/^breaking (?:news )?/, '') : '';
  lines.forEach((l, i) => {
    const p = plains[i]!;
    if (i === headline || p === '') return;
    if (title && l.words >= 3 && saysHeadline(l, p, title)) { out.add(i); return; }
    if (l.words < 4) return;
    const same = byText.get(p);
    if (same) same.push(i); else byText.set(p, [i]);
  });
  for (const same of byText.values()) {
    if (same.length < 2) continue;
    const first = lines[same[0]!]!;
    // "What we know" twice as a heading far apart is told from a caption by its neighbours: copies in a row, or with a credit
    const caption = !first.sentence || /[)\]]$/.test(first.text);
    const inRow = same.every((i, k) => k === 0 || i - same[k - 1]! <= 2);
    for (const i of same.slice(caption && (inRow || first.words >= 6) ? 0 : 1)) out.add(i);
  }
  pullQuotes(lines, plains, headline, out);
  return out;
}

/** "North Korea and Russia" under "North Korea and Russia's flags …"; "Dam At Millbrook Holds" for "Dam at Millbrook holds after rain". */
function saysHeadline(line: Line, p: string, title: string): boolean {
  if (p === title || p === `breaking news ${title}` || p === `breaking ${title}`) return true;
  if (line.sentence || line.words > 30 || !/^["“‘']?\p{Lu}/u.test(line.text) || /[:?]$/.test(line.text)) return false;
  if (` ${title} `.startsWith(` ${p} `)) return true;
  // "Dam at Millbrook holds - Evening Post"
  if (p.startsWith(`${title} `) && p.slice(title.length).split(' ').length <= 5) return true;
  if (line.words < 5) return false;
  const words = p.split(' ');
  let at = 0, kept = 0;
  const titleWords = title.split(' ');
  for (const w of words) { const i = titleWords.indexOf(w, at); if (i >= 0) { kept++; at = i + 1; } }
  return kept === words.length && kept >= titleWords.length * 0.5;
}

/** A line in quotation marks, or a sentence of eight words, that an earlier paragraph holds word for word. */
function pullQuotes(lines: readonly Line[], plains: readonly string[], headline: number, out: Set<number>): void {
  let before = '';
  for (let i = 0; i < lines.length && before.length < MOST_CHARS; i++) {
    const l = lines[i]!, p = plains[i]!;
    if (i !== headline && p !== '' && !out.has(i) && l.words >= 8 && (l.sentence || /^["“‘'].*["”’']$/.test(l.text)) && before.includes(p)) out.add(i);
    if (l.words >= 8) before += ` ${p === '' ? plain(l.text.slice(0, 5000)) : p} `;
  }
}
