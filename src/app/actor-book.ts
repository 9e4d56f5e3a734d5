/**
 * Owns who the names of a growing pile are. A whole pile is merged at once; when reports come, only names that share a word with theirs are merged again, and
 * the reports that have a name which now is another's are told.
 */
import type { Actor } from '../domain/actor.js';
import type { Report } from '../domain/report.js';
import type { Statement } from '../domain/statement.js';
import { mergeActors } from '../stages/index.js';

type Link = ReturnType<typeof linksOf>[number];
interface Known { readonly link: Link; readonly reports: string[] }
/** Names join where they are the only ones that could; a word that more names than this have makes none the only one. */
const TOO_COMMON = 200;

function linksOf(report: Report, s: Statement) {
  return s.chain.filter((l) => l.name !== '?').map((l, i) => ({
    name: l.name,
    // A statement's source type is its originator's; the relays before it are outlets or speakers of their own.
    type: i === s.chain.length - 1 ? s.sourceType : ('media' as const),
    mentions: l.span ? [report.text.slice(l.span[0], l.span[1])] : [],
  }));
}
const linksIn = (r: Report): Link[] => r.statements.flatMap((s) => linksOf(r, s));
/** With the initials, by which "NIS" finds its long form. */
function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], small = new Set(['of', 'the', 'for', 'and']);
  return new Set([...words, words.filter((w) => !small.has(w)).map((w) => w[0]).join(''), words.map((w) => w[0]).join('')]);
}

/** `textOf`: the report, or the text that it has in common with its copies: "a doctor" of a report is the doctor of its copy, and of no other report. */
export class ActorBook {
  /** Names by actor id. */
  readonly names = new Map<string, string>();
  private actorOf: (report: string, name: string) => string | undefined = () => undefined;
  private readonly known = new Map<string, Known>();
  private readonly byWord = new Map<string, Known[]>();

  constructor(private readonly textOf: (report: string) => string) {}

  /** Among those merged last. */
  find(report: string, name: string): string | undefined { return name === '?' ? undefined : this.actorOf(this.textOf(report), name); }

  /** Everybody, from all reports. */
  merge(reports: readonly Report[]): Actor[] {
    return this.take(reports.map((r) => ({ id: this.textOf(r.id), links: linksIn(r) })));
  }

  /** Makes the reports known to `mergeWith`. */
  list(reports: readonly Report[]): void {
    for (const r of reports) for (const [key, link] of new Map(linksIn(r).map((l) => [`${l.type} ${l.name}`, l]))) {
      const known = this.known.get(key);
      if (known) { known.reports.push(r.id); continue; }
      const made: Known = { link, reports: [r.id] };
      this.known.set(key, made);
      for (const w of wordsOf(link.name)) (this.byWord.get(w) ?? this.byWord.set(w, []).get(w)!).push(made);
    }
  }

  /** The reports that come, with what listed ones may have to do with them. `before` gives the actor of a name in a listed report; gives those in which a name now is another's. */
  mergeWith(fresh: readonly Report[], before: (report: string, name: string) => string | undefined): Set<string> {
    const words = new Set(fresh.flatMap((r) => linksIn(r).flatMap((l) => [...wordsOf(l.name)])));
    const related = new Set([...words].flatMap((w) => { const list = this.byWord.get(w) ?? []; return list.length <= TOO_COMMON ? list : []; }));
    const old = [...related].map((k) => ({ id: this.textOf(k.reports[0]!), links: [k.link] }));
    this.take([...old, ...fresh.map((r) => ({ id: this.textOf(r.id), links: linksIn(r) }))]);
    return new Set([...related].filter(({ link, reports }) => this.find(reports[0]!, link.name) !== before(reports[0]!, link.name)).flatMap((k) => k.reports));
  }

  private take(links: Parameters<typeof mergeActors>[0]): Actor[] {
    const { actors, actorOf } = mergeActors(links);
    this.actorOf = actorOf;
    for (const a of actors) this.names.set(a.id, a.name);
    return actors;
  }
}
