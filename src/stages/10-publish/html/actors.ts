/** Owns the list of actors with their other names, most positions first. */
import { isolated } from '../escape.js';
import { type Ledger, plural } from '../ledger.js';

export function actorsSection(ledger: Ledger): string {
  const { actors, claims } = ledger.dossier;
  if (actors.length === 0) return '';
  const counts = new Map<string, number>();
  for (const c of claims) for (const p of c.positions) {
    const name = ledger.nameOf(p.actor);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rows = actors.map((a) => ({ a, n: counts.get(a.name) ?? 0 })).sort((x, y) => y.n - x.n || (x.a.name < y.a.name ? -1 : 1))
    .map(({ a, n }) => `<tr><td><b>${isolated(a.name)}</b></td><td>${a.aliases.filter((x) => x !== a.name).slice(0, 8).map(isolated).join(', ')}</td><td>${a.type}${a.role ? `, ${isolated(a.role)}` : ''}</td><td class="figure">${n}</td></tr>`);
  return `<details class="fold"${rows.length <= 40 ? ' open' : ''}><summary>${plural(rows.length, 'actor')}</summary><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Name</th><th scope="col">Also called</th><th scope="col">Kind</th><th scope="col">Positions</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
}
