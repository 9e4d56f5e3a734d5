/** Owns the because of a reading: the rule that decided, and the words it decided by. `hearsay explain` tells it; no dossier holds it. */

export interface Because {
  /** What decided, in a few words for a reader: "a word of denial". */
  rule: string;
  /** The words as they were matched, in lower case and without contractions; '' when the rule rests on no words in particular. */
  words: string;
  /** Where they stand, if that is one place only. */
  in?: 'cue' | 'content';
}
export const because = (rule: string, words = '', place?: Because['in']): Because => ({ rule, words: words.trim(), ...(place ? { in: place } : {}) });
