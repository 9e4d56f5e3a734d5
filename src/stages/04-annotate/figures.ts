/** Owns the figure: somebody or something that can be meant, under the fullest name the report gives, and what was learned of it. */
import type { ActorType } from '../../domain/actor.js';
import type { Phrase } from '../../language/phrases.js';
import type { Gender } from '../../language/roles.js';

export interface Figure {
  name: string;
  type: ActorType;
  gender: Gender;
  plural: boolean;
  named: boolean;
  role?: string;
  heads: Set<string>;
  /** Lower words of its names, roles and labels. */
  words: Set<string>;
  /** By its name rather a place or an event than a body. */
  place?: boolean;
  /** The figures that a joint mention stands for: "both officials". */
  parts?: readonly Figure[];
}

export const wordsOfLabel = (label: string): string[] => label.toLowerCase().replace(/[’']s\b/gu, '').split(/[\s-]+/u).filter(Boolean);

export function newFigure(name: string, type: ActorType, phrase: Pick<Phrase, 'gender' | 'plural' | 'heads' | 'role' | 'label'>, named: boolean): Figure {
  return {
    name, type, gender: phrase.gender, plural: phrase.plural, named, heads: new Set(phrase.heads),
    words: new Set([...wordsOfLabel(name), ...wordsOfLabel(phrase.role ?? ''), ...wordsOfLabel(phrase.label ?? '')]), ...(phrase.role ? { role: phrase.role } : {}),
  };
}

export function learn(figure: Figure, phrase: Pick<Phrase, 'gender' | 'heads' | 'role' | 'label'>): void {
  for (const h of phrase.heads) figure.heads.add(h);
  for (const w of wordsOfLabel(`${phrase.role ?? ''} ${phrase.label ?? ''}`)) figure.words.add(w);
  if (figure.gender === 'unknown' && phrase.gender !== 'thing') figure.gender = phrase.gender;
  const role = phrase.role ?? phrase.label;
  if (role && !figure.role && figure.type === 'person') figure.role = role;
}
