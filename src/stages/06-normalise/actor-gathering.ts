/** Owns the collecting of links by key: how often each name, role and mention stands for it. Joining keys is actors.ts's. */
import { readName } from '../../language/names.js';
import { findPronoun } from '../../language/pronouns.js';
import { readActorName, type ActorReading, type ReportLinks } from './actor-reading.js';

export interface Gathered { reading: ActorReading; names: Map<string, number>; roles: Map<string, number>; mentions: Map<string, number> }

const LONGEST_ALIAS = 80;
const MOST_MENTIONS = 200;
const count = (m: Map<string, number>, k: string): void => void m.set(k, (m.get(k) ?? 0) + 1);

export function gather(reports: readonly ReportLinks[]): Map<string, Gathered> {
  const groups = new Map<string, Gathered>();
  for (const report of reports) {
    const here = new Map<string, Gathered | null>();
    for (const link of report.links) {
      const at = `${link.type} ${link.name}`;
      let group = here.get(at);
      if (group === undefined) {
        const reading = readActorName(link.name, link.type, report.id);
        group = reading ? groups.get(reading.key) ?? { reading, names: new Map(), roles: new Map(), mentions: new Map() } : null;
        if (group) groups.set(group.reading.key, group);
        here.set(at, group);
      }
      if (!group) continue;
      count(group.names, link.name);
      for (const mention of link.mentions) addMention(group, mention);
    }
  }
  return groups;
}

function addMention(group: Gathered, mention: string): void {
  const words = mention.replace(/\s+/gu, ' ').trim();
  if (words.length === 0 || words.length > LONGEST_ALIAS || findPronoun(words.toLowerCase())) return;
  if (/^\p{Lu}/u.test(words) && !/^(?:The|A|An|This|That|These|Those|Some|His|Her|Their|Its) /u.test(words) && (group.mentions.has(words) || group.mentions.size < MOST_MENTIONS)) count(group.mentions, words);
  if (group.reading.kind === 'person') {
    const read = readName(words.split(' '));
    if (read.type === 'person' && read.role) count(group.roles, read.role);
  }
}
