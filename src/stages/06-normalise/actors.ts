/**
 * Owns who is one actor across reports. Names join by the rules of language/actor-names.ts; what cannot be told stays apart.
 * One pass to collect, one to join: n log n in the number of links.
 */
import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/actor.js';
import { initialsOf } from '../../language/actor-names.js';
import { gather, type Gathered } from './actor-gathering.js';
import { readActorName, type ActorReading, type ReportLinks } from './actor-reading.js';

export interface Merged { actors: Actor[]; actorOf(reportId: string, name: string): string | undefined }

/** The same pile gives the same actors, whatever the order of the reports. A pronoun that could not be told is no actor. */
export function mergeActors(reports: readonly ReportLinks[]): Merged {
  const groups = gather(reports);
  const finalKey = joinKeys(groups);
  const merged = new Map<string, Gathered[]>();
  for (const g of groups.values()) {
    const key = finalKey(g.reading);
    const list = merged.get(key);
    if (list) list.push(g); else merged.set(key, [g]);
  }
  const idOf = new Map<string, string>();
  const actors: Actor[] = [];
  for (const [key, list] of [...merged].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const actor = toActor(key, list);
    actors.push(actor);
    for (const g of list) idOf.set(g.reading.key, actor.id);
    idOf.set(key, actor.id);
  }
  return { actors: actors.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)), actorOf: (report, name) => lookUp(report, name, groups, finalKey, idOf) };
}

function lookUp(report: string, name: string, groups: ReadonlyMap<string, Gathered>, finalKey: (r: ActorReading) => string, idOf: ReadonlyMap<string, string>): string | undefined {
  for (const type of ['named-person', 'organisation', 'state', 'media', 'document', 'role-anonymous', 'collective-anonymous'] as const) {
    const reading = readActorName(name, type, report);
    if (!reading) return undefined;
    if (groups.has(reading.key)) return idOf.get(reading.key);
  }
  const person = readActorName(name, 'named-person', report);
  return person ? idOf.get(finalKey(person)) : undefined;
}

/** What a key becomes in this pile: a bare surname its only full name, a ministry without a country its only country's, an acronym its only long form. */
function joinKeys(groups: ReadonlyMap<string, Gathered>): (r: ActorReading) => string {
  const bySurname = new Map<string, Set<string>>(), byBase = new Map<string, Set<string>>(), byInitials = new Map<string, Set<string>>();
  const put = (m: Map<string, Set<string>>, k: string, v: string): void => { const s = m.get(k); if (s) s.add(v); else m.set(k, new Set([v])); };
  for (const { reading } of groups.values()) {
    if (reading.kind === 'person' && reading.given) put(bySurname, reading.surname, reading.key);
    if (reading.kind === 'body') {
      if (reading.state) put(byBase, reading.base, reading.key);
      const initials = initialsOf(reading.base);
      if (initials.length > 2 && reading.base.includes(' ')) put(byInitials, initials, reading.key);
    }
  }
  const only = (s: Set<string> | undefined): string | undefined => (s?.size === 1 ? [...s][0] : undefined);
  const withState = (key: string): string => { const r = groups.get(key)!.reading; return r.kind === 'body' && !r.state ? only(byBase.get(r.base)) ?? key : key; };
  return (r) => {
    if (r.kind === 'person') return r.given ? r.key : only(bySurname.get(r.surname)) ?? r.key;
    if (r.kind !== 'body') return r.key;
    // "Biden" in a report that tells nothing of him, "Joe Biden" in another.
    if (r.lone !== undefined) return only(bySurname.get(r.lone)) ?? r.key;
    const long = r.base.length > 2 && !r.base.includes(' ') ? only(byInitials.get(r.base)) : undefined;
    if (long) return withState(long);
    return r.state ? r.key : only(byBase.get(r.base)) ?? r.key;
  };
}

const MOST_ALIASES = 12;
const byCount = (counts: ReadonlyMap<string, number>): string[] => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);

function toActor(key: string, list: readonly Gathered[]): Actor {
  const names = new Map<string, number>(), roles = new Map<string, number>(), mentions = new Map<string, number>();
  const add = (to: Map<string, number>, from: ReadonlyMap<string, number>): void => { for (const [w, n] of from) to.set(w, (to.get(w) ?? 0) + n); };
  for (const g of list) { add(roles, g.roles); add(mentions, g.mentions); }
  // The group that gave the key has the fullest name.
  const chief = list.filter((g) => g.reading.key === key);
  for (const g of chief.length ? chief : list) add(names, g.names);
  const all = new Map<string, number>();
  for (const g of list) add(all, g.names);
  const first = list[0]!.reading;
  const name = first.kind === 'state' ? first.name : byCount(names)[0]!;
  const role = byCount(roles)[0];
  const type = chief[0]?.reading.type ?? first.type;
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 12), name,
    aliases: [...new Set([...byCount(all), ...byCount(mentions)])].filter((a) => a !== name).slice(0, MOST_ALIASES),
    type, ...(role ? { role } : {}),
  };
}

