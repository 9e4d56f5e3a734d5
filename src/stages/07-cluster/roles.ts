/** Owns who a bare role means in one report: "club coach Mara Lind" makes "the coach" Lind there, unless a second coach is named. */
import type { Report } from '../../domain/report.js';
import { ROLE_NOUNS } from '../../language/lexicon/stop-words.js';
import { namesAmong, wordsIn } from '../../language/proposition-names.js';

const MAX_GAP = 6;

/** Role → name key, only where the report's own statements name one single person for it. */
export function rolesIn(report: Report, resolve: (name: string) => string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const s of report.statements) {
    for (const [from, to] of s.content) {
      const words = wordsIn(report.text, from, to);
      if (!words.some((w) => ROLE_NOUNS.has(w.lower))) continue;
      const names = namesAmong(words, report.text, resolve).filter((n) => !n.state);
      words.forEach((w, i) => {
        if (!ROLE_NOUNS.has(w.lower)) return;
        const next = names.find((n) => n.from >= i && n.from - i <= MAX_GAP && (n.from <= i + 1 || report.text.slice(w.end, words[n.from]!.start).includes(',')));
        if (next) found.set(w.lower, (found.get(w.lower) ?? next.key) === next.key ? next.key : null);
      });
    }
  }
  return new Map([...found].filter((e): e is [string, string] => e[1] !== null));
}
