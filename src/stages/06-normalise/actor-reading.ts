/** Owns what kind of actor one link's name stands for, and the key under which the same one is found again. */
import type { ActorType } from '../../domain/actor.js';
import type { SourceType } from '../../domain/vocabulary.js';
import { bodyKey, personKey, plainName } from '../../language/actor-names.js';
import { MEDIA_NAMES } from '../../language/lexicon/media-names.js';
import { readName } from '../../language/names.js';
import { findPronoun } from '../../language/pronouns.js';
import { findSourceNoun } from '../../language/roles.js';
import { findStateReading, STATE_WORDS } from '../../language/states.js';

export interface ActorLink { name: string; type: SourceType; mentions: readonly string[] }
export interface ReportLinks { id: string; links: readonly ActorLink[] }
export type ActorReading = { key: string; type: ActorType } & (
  | { kind: 'person'; surname: string; given: string }
  /** `lone`: of one word that may be a body's name or a surname, the surname it would be. */
  | { kind: 'body'; base: string; state: string; lone?: string }
  | { kind: 'state'; name: string }
  | { kind: 'unnamed' }
  | { kind: 'text' });

const UNNAMED = / \((?:unnamed|unspecified|anonymous)\)$/u;

type Known = { reading: ActorReading | undefined; own: boolean };
const known = new Map<string, Known>();
const MOST_KNOWN = 100_000;
/** Stands in a key for the report that an unspecific name belongs to. */
const HERE = '\u0000';

/** undefined: nobody, or a pronoun that could not be told. */
export function readActorName(name: string, type: SourceType, report: string): ActorReading | undefined {
  const at = `${type} ${name}`;
  let found = known.get(at);
  if (!found) {
    const reading = readFresh(name, type, HERE);
    found = { reading, own: reading !== undefined && reading.key.includes(HERE) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(at, found);
  }
  return found.own ? { ...found.reading!, key: found.reading!.key.replaceAll(HERE, report) } : found.reading;
}

function readFresh(name: string, type: SourceType, report: string): ActorReading | undefined {
  if (name === '?' || name.trim() === '') return undefined;
  if (name.includes('; ')) {
    const parts = name.split('; ').map((p) => readFresh(p, type, report)?.key ?? p).sort();
    return { kind: 'text', key: `joint ${parts.join(' + ')}`, type: 'group' };
  }
  if (UNNAMED.test(name)) return readUnnamed(name.replace(UNNAMED, ''), type, report);
  if (findPronoun(name.toLowerCase()) && !/^(?:US|IT|WHO)$/u.test(name)) return undefined;
  const words = name.replace(/^[Tt]he /u, '').split(' ');
  const state = words.length <= STATE_WORDS ? findStateReading(words.join(' ')) : undefined;
  // "Pyongyang" acts for the state only where it was read as one; "Iraq" always is.
  if (state && (state.form === 'name' || state.form === 'people' || type === 'state')) return { kind: 'state', key: `state ${state.state.name}`, name: state.state.name, type: 'state' };
  if (type === 'document') return { kind: 'text', key: `text ${plainName(name)}${isSpecific(name) ? '' : ` in ${report}`}`, type: 'document' };
  const handle = /@[\p{L}\p{N}_]+/u.exec(name);
  if (handle) return { kind: 'body', key: `body ${handle[0].toLowerCase()}`, base: handle[0].toLowerCase(), state: '', type: 'account' };
  const plain = plainName(name);
  const read = readName(words);
  const outlet = MEDIA_NAMES.has(plain) || read.type === 'media';
  if (type === 'named-person' || type === 'media' && !outlet && read.type === 'person') {
    const { surname, given, whole } = personKey(name);
    return { kind: 'person', key: given ? `person ${surname} ${given}` : `person ${whole}`, surname, given, type: 'person' };
  }
  const body = bodyKey(name, outlet || type === 'media');
  const lone = type === 'organisation' && words.length === 1 && read.type === 'unknown' ? personKey(name).surname : undefined;
  const actorType = outlet ? 'media' : type === 'state' ? 'state' : type === 'media' && findSourceNoun(plain.split(' ').pop()!)?.type !== 'organisation' && read.type !== 'organisation' ? 'media' : 'organisation';
  return { kind: 'body', key: `body ${body.base}${body.state ? ` / ${body.state}` : ''}`, ...body, ...(lone === undefined ? {} : { lone }), type: actorType };
}

/** "Iraqi army colonel" is specific; "police spokesman" of one report is not that of another; "officials" are a class. */
function readUnnamed(label: string, type: SourceType, report: string): ActorReading | undefined {
  const lower = label.toLowerCase();
  if (findPronoun(lower)) return undefined;
  const heads = label.split(/ (?:of|for|in|at|from|to|with|within) /u)[0]!.split(' ');
  const noun = findSourceNoun(heads[heads.length - 1]!.toLowerCase());
  const group = type === 'collective-anonymous' || noun?.plural === true;
  const body = bodyKey(label);
  const words = `${body.base}${body.state ? ` / ${body.state}` : ''}`;
  return { kind: 'unnamed', key: `unnamed ${words}${group || isSpecific(label) ? '' : ` in ${report}`}`, type: group ? 'group' : noun?.type === 'organisation' ? 'organisation' : 'role' };
}

const isSpecific = (label: string): boolean => /(?:^|\s)\p{Lu}/u.test(label) && label.includes(' ');
