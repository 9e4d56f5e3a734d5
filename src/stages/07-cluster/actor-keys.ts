/** Owns the joining of name keys that the normalise stage found to be one actor: "Lind" and "the Rovers coach" get one key in every report. */
import type { Resolve } from '../../language/proposition-names.js';

/**
 * Collects in a first reading which keys an actor goes by; `resolverFor` then gives the first of them. A key which is two actors' in different
 * reports ("the governor") joins nothing.
 */
export class ActorKeys {
  private readonly actorOfKey = new Map<string, string | null>();
  private readonly keyOfActor = new Map<string, string>();

  constructor(private readonly actorOf: (report: string, name: string) => string | undefined) {}

  readerFor(report: string): Resolve {
    return (name, key) => {
      const actor = this.actorOf(report, name);
      if (actor !== undefined) {
        const known = this.actorOfKey.get(key);
        this.actorOfKey.set(key, known === undefined || known === actor ? actor : null);
      }
      return key;
    };
  }

  /** To be called once all reports have been read. */
  resolver(): Resolve {
    for (const [key, actor] of [...this.actorOfKey].sort((a, b) => (a[0] < b[0] ? -1 : 1))) if (actor !== null && !this.keyOfActor.has(actor)) this.keyOfActor.set(actor, key);
    return (_, key) => {
      const actor = this.actorOfKey.get(key);
      return actor ? this.keyOfActor.get(actor) ?? key : key;
    };
  }
}
