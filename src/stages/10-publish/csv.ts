/** Owns the CSV form: one row per statement of a claim, RFC 4180, safe to open in a spreadsheet. */
import type { Dossier } from '../../domain/dossier.js';
import { hull } from '../../domain/span.js';
import { forCsv } from './escape.js';
import { openLedger } from './ledger.js';

/** A spreadsheet holds no more than 32,767 characters in a cell. */
const CELL = 8000;
const HEAD = ['claim', 'claim_text', 'kind', 'grade', 'report', 'publisher', 'date', 'source', 'stance', 'certainty', 'words', 'start', 'end'];

export function renderCsv(dossier: Dossier): string {
  const ledger = openLedger(dossier);
  const rows = [HEAD];
  for (const claim of dossier.claims) {
    const grade = `${claim.assessment.reliability}${claim.assessment.credibility}`;
    for (const member of claim.members) {
      const found = ledger.find(member);
      if (!found) continue;
      const { report, statement } = found;
      const [start, end] = statement.content.length > 0 ? hull(statement.content) : ['', ''];
      rows.push([
        claim.id, claim.text.slice(0, CELL), claim.kind, grade, report.path ?? report.id, report.publisher ?? '', report.published ?? '',
        ledger.sourceOf(found), statement.stance, statement.certainty, ledger.words(member).slice(0, CELL), String(start), String(end),
      ]);
    }
  }
  return rows.map((row) => `${row.map(forCsv).join(',')}\r\n`).join('');
}
