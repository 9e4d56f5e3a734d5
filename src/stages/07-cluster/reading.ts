/** Owns the reading of propositions out of reports, with what earlier reports said of who is who. */
import { claimMatterOf, type Report } from '../../domain/report.js';
import { hull } from '../../domain/span.js';
import type { Statement } from '../../domain/statement.js';
import { propositionsOf, type Proposition, type RoleOf } from '../../language/proposition.js';
import { namesAmong, wordsIn } from '../../language/proposition-names.js';
import { ActorKeys, type ActorOf } from './actor-keys.js';
import { ownedRole, readRoles, type Roles } from './roles.js';

const inOrder = (said: readonly Statement[]): Statement[] => [...said].sort((a, b) => hull(a.content)[0] - hull(b.content)[0] || (a.id < b.id ? -1 : 1));

/** Names and roles are learnt from all reports that come together before the first of them is read. */
export class PropositionReader {
  private readonly keys = new ActorKeys();
  private readonly everywhere: Roles = new Map();

  read(reports: readonly Report[], actorOf: ActorOf): Proposition[] {
    for (const r of reports) {
      const read = this.keys.readerFor(r.id, actorOf);
      for (const s of r.statements) for (const [from, to] of s.content) namesAmong(wordsIn(r.text, from, to), r.text, read);
    }
    const resolve = this.keys.resolver();
    const here = reports.map((r) => {
      const bare: Roles = new Map();
      readRoles(r, resolve, bare, this.everywhere);
      return bare;
    });
    return reports.flatMap((r, i) => {
      const roleOf: RoleOf = (role, owner) => (owner === undefined ? undefined : this.everywhere.get(ownedRole(owner, role))) ?? here[i]!.get(role) ?? undefined;
      return inOrder(claimMatterOf(r)).flatMap((s) => propositionsOf(r, s, resolve, roleOf));
    });
  }
}
