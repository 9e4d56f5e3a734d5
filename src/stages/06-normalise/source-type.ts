/** Owns the type of a source: one named person, a body, a state, somebody by function, a group, a text, an outlet. */
import type { Mention } from '../../domain/document.js';
import type { SourceType } from '../../domain/vocabulary.js';

const RANK: readonly SourceType[] = ['named-person', 'organisation', 'state', 'media', 'role-anonymous', 'document', 'collective-anonymous', 'agentless'];

export function typeOf(m: Mention): SourceType {
  const name = m.name ?? '';
  const unnamed = name === '' || name.endsWith('(unnamed)');
  switch (m.type) {
    case 'person':
      if (!unnamed) return 'named-person';
      return /^(?:they|we|them|us|their|our|it|its|which)$/iu.test(m.text) ? (/^(?:it|its|which)$/iu.test(m.text) ? 'organisation' : 'collective-anonymous') : 'role-anonymous';
    case 'role': return /(?<!\p{L})(?:coast|national|border) guard$/iu.test(name.replace(' (unnamed)', '')) ? 'organisation' : 'role-anonymous';
    case 'organisation': return /(?<!\p{L})(?:government|regime|Downing Street|Kremlin)$/iu.test(name) ? 'state' : 'organisation';
    case 'state': return 'state';
    case 'media': case 'account': return 'media';
    case 'document': return 'document';
    case 'group': return groupType(name.replace(' (unnamed)', '') || m.text);
  }
}

/** "police" and "the army" are bodies that speak with one mouth; "residents" are nobody in particular. */
const groupType = (name: string): SourceType => {
  if (name.includes('; ')) return 'named-person';
  return /(?<!\p{L})(?:police|army|navy|military|coastguard|general staff)(?: in .*)?$/iu.test(name) ? 'organisation' : 'collective-anonymous';
};

/** Of several that speak together, the one best known. */
export const bestType = (types: readonly SourceType[]): SourceType => RANK.find((t) => types.includes(t)) ?? 'collective-anonymous';
