/** Owns the joining of name keys that the normalise stage found to be one actor: "Lind" and "the Rovers coach" get one key in every report. */
import type { Resolve } from '../../language/proposition-names.js';

/** Gives the canonical actor id of a name in a report, where one is known. */
export type ActorOf = (report: string, name: string) => string | undefined;

/**
 * Collects in a first reading which keys an actor goes by; the resolver then gives the first of them. A key which is two actors' in different
 * reports ("the governor") joins nothing. What was resolved before more reports came stays as it was.
 */
export class ActorKeys {
  private readonly actorOfKey = new Map<string, string | null>();
  private readonly keyOfActor = new Map<string, string>();
  private fresh = new Set<string>();

  readerFor(report: string, actorOf: ActorOf): Resolve {
    return (name, key) => {
      const actor = actorOf(report, name);
      if (actor !== undefined) {
        const known = this.actorOfKey.get(key);
        this.actorOfKey.set(key, known === undefined || known === actor ? actor : null);
        if (known === undefined) this.fresh.add(key);
      }
      return key;
    };
  }

  /** To be called once all reports that come together have been read. */
  resolver(): Resolve {
    for (const key of [...this.fresh].sort()) {
      const actor = this.actorOfKey.get(key);
      if (actor && !this.keyOfActor.has(actor)) this.keyOfActor.set(actor, key);
    }
    this.fresh = new Set();
    return (_, key) => {
      const actor = this.actorOfKey.get(key);
      return actor ? this.keyOfActor.get(actor) ?? key : key;
    };
  }
}
