/** Owns furniture that shows only in company: menus as runs of short lines, teasers in a row, everything after a closing heading. */
import type { NoiseKind } from '../../domain/vocabulary.js';
import { CLOSING_HEADINGS, MENU_WORDS } from '../../language/lexicon/furniture.js';
import type { Line } from './lines.js';

type Mark = (line: number, kind: NoiseKind) => void;

/** Runs of three or more short lines without sentence end, one of them a menu's word: "Home / News / Sport / Log in". */
export function markMenus(lines: readonly Line[], headline: number, marked: (i: number) => boolean, mark: Mark): void {
  for (let i = 0; i < lines.length;) {
    let j = i;
    while (j < lines.length && j !== headline && menuLike(lines[j]!)) j++;
    if (j - i >= 3) {
      let words = 0;
      for (let k = i; k < j; k++) if (MENU_WORDS.has(lines[k]!.text.toLowerCase())) words++;
      if (words >= 2 || (words >= 1 && j - i <= 4)) for (let k = i; k < j; k++) if (!marked(k)) mark(k, 'nav');
    }
    i = Math.max(j, i + 1);
  }
  // "Home | News | Sport | Log in" on one line
  lines.forEach((l, i) => {
    if (i === headline || l.text.length > 300 || !/[|•·»›>/]/.test(l.text)) return;
    const items = l.text.split(/\s*[|•·»›>/]\s*/).filter((x) => x !== '');
    if (items.length >= 3 && items.filter((x) => MENU_WORDS.has(x.toLowerCase())).length >= 2) mark(i, 'nav');
  });
}
const menuLike = (l: Line): boolean => l.words <= 4 && l.text.length <= 32 && !l.sentence && !/[:;,"“”]/.test(l.text) && !/\d.*\s.*\d/.test(l.text);

/** After "Latest news" or "3 comments", once most of the story is told, the rest of the page is not it. */
export function markClosing(lines: readonly Line[], headline: number, mark: Mark): void {
  const proseAfter = new Array<number>(lines.length + 1).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) proseAfter[i] = proseAfter[i + 1]! + (lines[i]!.prose ? lines[i]!.text.length : 0);
  const total = proseAfter[0]!;
  const resumes = lastLongProse(lines);
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i]!;
    if (i === headline || l.text.length > 200 || l.words > 30) continue;
    const found = CLOSING_HEADINGS.find(([, p]) => p.test(l.text));
    if (!found) continue;
    const after = proseAfter[i + 1]!;
    if (total === 0 || total - after < total * 0.5 || resumes > i) continue;
    for (let k = i; k < lines.length; k++) mark(k, found[0]);
    return;
  }
}
/** The last of two long paragraphs in a row: up to there, the story goes on after a box. -1 if there are none. */
function lastLongProse(lines: readonly Line[]): number {
  const long = (l: Line) => l.prose && l.words >= 35;
  for (let k = lines.length - 1; k > 0; k--) if (long(lines[k]!) && long(lines[k - 1]!)) return k;
  return -1;
}

/** Headline-like lines in a row behind the last paragraph: "Storm Closes Port In The North", each perhaps with a date. */
export function markTeasers(lines: readonly Line[], headline: number, isStamp: (l: Line) => boolean, marked: (i: number) => boolean, mark: Mark): void {
  let last = lines.length - 1;
  while (last >= 0 && (marked(last) || lines[last]!.words < 5 || !lines[last]!.sentence || lines[last]!.text.endsWith('…'))) last--;
  if (last < 0 || last === lines.length - 1) return;
  let teasers = 0, dated = 0;
  for (let i = last + 1; i < lines.length; i++) {
    const l = lines[i]!;
    if (marked(i)) { if (isStamp(l)) dated++; continue; }
    if (l.sentence && !l.text.endsWith('…')) return;
    if (titleCase(l.text)) teasers++;
  }
  if (teasers < 3 && !(teasers >= 1 && dated >= 2)) return;
  for (let i = last + 1; i < lines.length; i++) if (i !== headline && !marked(i) && (titleCase(lines[i]!.text) || lines[i]!.text.endsWith('…'))) mark(i, 'related');
}
/** Four to twenty words, most of the longer ones with a capital. */
function titleCase(line: string): boolean {
  // scores and lists of names: "Aston Villa 2-1 Leeds United", "Lind, Berg, Holm and Falk"
  if (/\d\s?[-–:]\s?\d|\d$|,.*,/.test(line)) return false;
  const long = line.split(/\s+/).filter((w) => /^["“‘'(]?\p{L}{4}/u.test(w));
  const count = line.split(/\s+/).length;
  return count >= 4 && count <= 20 && long.length >= 2 && long.filter((w) => /^["“‘'(]?\p{Lu}/u.test(w)).length >= long.length * 0.8;
}
