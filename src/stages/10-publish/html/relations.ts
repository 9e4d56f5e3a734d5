/** Owns the list of relations between claims, by type, the two sides beside each other. */
import type { Relation } from '../../../domain/relation.js';
import { RELATION_TYPES } from '../../../domain/vocabulary.js';
import { forHtml } from '../escape.js';
import type { Ledger } from '../ledger.js';
import { claimLink } from './parts.js';

const ORDER: readonly Relation['type'][] = ['denies', 'conflicts', 'revises', 'refines', 'evidence-for'];

export function relationsSection(ledger: Ledger): string {
  return ORDER.map((type) => {
    const rows = ledger.dossier.relations.filter((r) => r.type === type).flatMap((r) => {
      const from = ledger.claims.get(r.from); const to = ledger.claims.get(r.to);
      return from && to ? [`<li class="pair"><div>${claimLink(from)}</div><div class="verb">${RELATION_TYPES[type].label}</div><div>${claimLink(to)}</div><p class="soft">${forHtml(r.why)}</p></li>`] : [];
    });
    if (rows.length === 0) return '';
    return `<details class="fold"${rows.length <= 20 ? ' open' : ''}><summary>${RELATION_TYPES[type].label} (${rows.length}): ${RELATION_TYPES[type].gloss}</summary><ul class="pairs">${rows.join('')}</ul></details>`;
  }).join('');
}
