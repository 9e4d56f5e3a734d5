/** Owns who a role means: "club coach Mara Lind" makes "the coach" Lind in that report, and "Rovers' coach" Lind in the pile, unless another is named. */
import type { Report } from '../../domain/report.js';
import { roleWord } from '../../language/proposition.js';
import { namesAmong, type Resolve, wordsIn } from '../../language/proposition-names.js';

/** Words between role and name: "coach of the Rovers, Mara Lind". */
const MAX_GAP = 6;
/** null: more than one person is named for it. */
export type Roles = Map<string, string | null>;

export const ownedRole = (owner: string, role: string): string => `${owner}'s ${role}`;
const put = (m: Roles, k: string, v: string): void => void m.set(k, (m.has(k) ? m.get(k)! : v) === v ? v : null);

/** Adds the roles that the report's statements name somebody for: bare ones to `here`, owned ones to `everywhere`. */
export function readRoles(report: Report, resolve: Resolve, here: Roles, everywhere: Roles): void {
  for (const s of report.statements) for (const [from, to] of s.content) {
    const words = wordsIn(report.text, from, to);
    if (!words.some((w) => roleWord(w) !== undefined)) continue;
    const names = namesAmong(words, report.text, resolve);
    words.forEach((w, i) => {
      const role = roleWord(w);
      if (role === undefined) return;
      const next = names.find((n) => !n.state && n.to > i + 1 && n.from >= i && n.from - i <= MAX_GAP && (n.from <= i + 1 || /,\s*$/.test(report.text.slice(w.end, words[n.from]!.start))));
      if (!next) return;
      const owner = names.findLast((n) => n.to <= i && i - n.to <= 3) ?? names.find((n) => n !== next && n.from > i && n.to <= next.from);
      if (owner) put(everywhere, ownedRole(owner.key, role), next.key);
      if (role === w.lower) put(here, role, next.key);
    });
  }
}
