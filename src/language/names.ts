/** Owns what a run of capitalised words is: titles, then a person; a body; an outlet; a state. Who it is across reports, actors.ts says. */
import type { ActorType } from '../domain/actor.js';
import { isFirstName, genderOfFirstName } from './gender.js';
import { MEDIA_HEADS, MEDIA_NAMES } from './lexicon/media-names.js';
import { COURTESY, FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, SHORT_TITLES } from './lexicon/titles.js';
import { findSourceNoun, type Gender } from './roles.js';
import { findStateReading } from './states.js';

export interface NameReading {
  readonly type: ActorType | 'unknown';
  /** Words of the name itself, from `from`: "President | Ana Lind". */
  readonly from: number;
  /** The words before it that tell an office: "Defence Minister". */
  readonly role?: string;
  readonly gender: Gender;
  /** The word that "the ministry" or "the agency" would take up. */
  readonly heads: readonly string[];
}

const bare = (word: string): string => word.replace(/\.$/u, '').toLowerCase();
export const isTitle = (word: string): boolean => {
  const w = bare(word).replace(/-(?:to-be|elect|designate)$/u, '');
  return COURTESY.has(w) || SHORT_TITLES.has(w) || FEMALE_TITLES.has(w) || MALE_TITLES.has(w) || isRole(w);
};
const isRole = (lower: string): boolean => { const n = findSourceNoun(lower); return n?.type === 'role' && !n.plural; };
const BODIES = new Set(['United Nations', 'UN', 'U.N.', 'European Union', 'EU', 'E.U.', 'NATO', 'Nato', 'White House', 'Kremlin', 'Pentagon', 'Downing Street', 'Vatican', 'Red Cross', 'Red Crescent', 'African Union', 'Arab League', 'Amnesty International', 'Human Rights Watch', 'Greenpeace', 'Interpol', 'Hamas', 'Hezbollah', 'Taliban', 'Scotland Yard']);
/** Named, and never "the company" or "the agency". */
const DIVINE = new Set(['God', 'Allah', 'Jesus', 'Christ', 'Lord', 'Heaven', 'Satan', 'Buddha']);
const COMPANY_ENDS = /^(?:inc|corp|co|ltd|plc|llc|gmbh|ag|sa|nv|bv|spa|oy|ab|group|holdings|industries|motors|airlines|airways|energy|systems|pharmaceuticals|pharma|therapeutics|dynamics|aerospace|petroleum|brewing|breweries|robotics|software|electronics|chemicals|telecom|laboratories|ventures|securities|insurance|mining|cruises|railways|tankers|aggregates|entertainment|technologies|partners|capital|bank|steel|shipping|logistics|foods|stores|fund|federation|society|watch|network|initiative|international|observatory)$/u;
const CLUB_ENDS = /^(?:united|rovers|wanderers|athletic|albion|hotspur|fc|afc|cf|sc|argyle|orient|academicals|thistle|rangers)$/u;
const PLACE_ENDS = /^(?:city|town|village|county|state|region|province|district|island|islands|river|street|road|avenue|square|airport|station|harbour|harbor|bay|lake|valley|mountain|mountains|hills|bridge|park|beach|port|hall|quay|sea|ocean|peninsula|fire|storm|hurricane|typhoon|earthquake|act|prize|open|championship|festival|war|cup|league|day|week|olympics|world|palace|dam|tunnel|canal|forest|tower|stadium)$/u;

/** `words` in order, particles included, without punctuation. */
export function readName(words: readonly string[]): NameReading {
  const whole = words.join(' ');
  const state = findStateReading(whole);
  if (state) return { type: 'state', from: 0, gender: 'thing', heads: ['country', 'government', 'state'] };
  if (MEDIA_NAMES.has(whole.toLowerCase()) || whole.startsWith('@')) return { type: whole.startsWith('@') ? 'account' : 'media', from: 0, gender: 'thing', heads: ['agency', 'channel', 'newspaper', 'paper', 'broadcaster', 'account'] };
  if (BODIES.has(whole)) return { type: 'organisation', from: 0, gender: 'thing', heads: ['organisation', 'organization', 'bloc', 'body', 'alliance'] };
  if (DIVINE.has(whole)) return { type: 'person', from: 0, gender: 'unknown', heads: [] };
  const t = lastTitle(words);
  if (t >= 0) return readTitled(words, t);
  return readPlain(words, 0);
}

const CHAMBERS = /^(?:House|Senate|Commons|Lords|Assembly|Parliament|Knesset|Duma|Seimas|Rada|Bundestag|Treasury|State|Staff)$/u;
const OFFICES = /^(?:minister|president|chancellor|secretary|governor|commissioner)$/u;

function lastTitle(words: readonly string[]): number {
  for (let i = Math.min(words.length - 2, 12); i >= 0; i--) {
    if (!isTitle(words[i]!)) continue;
    const rest = words.slice(i + 1);
    // "Security Council President of Brenna": an office may go on with "of"; "King Street": not everything after a title is a person.
    const last = bare(rest[rest.length - 1]!);
    // "Office of the Deputy Prime Minister"
    if (OFFICES.test(last)) return -1;
    if (PLACE_ENDS.test(last) || COMPANY_ENDS.test(last) || findSourceNoun(last)?.type === 'organisation' || MEDIA_HEADS.has(last) && rest.length > 1) return -1;
    return i;
  }
  return -1;
}

function readTitled(words: readonly string[], title: number): NameReading {
  let from = title + 1;
  if (/^(?:of|for|and|to|at|on|in)$/u.test(words[from]!)) {
    // "Minister of Foreign Affairs Ana Lind": the person begins at a first name, else with the last two words.
    let k = from + 1;
    while (k < words.length - 1 && !(/^\p{Lu}/u.test(words[k]!) && isFirstName(words[k]!) && !findSourceNoun(bare(words[k]!)))) k++;
    // "Speaker of the House Newlin Gask": a first name that no list has.
    if (k >= words.length - 1 && CHAMBERS.test(words.at(-3) ?? '')) k = words.length - 2;
    if (k >= words.length - 1) return { type: 'unknown', from: 0, gender: 'unknown', heads: [bare(words[title]!)] };
    from = k;
  }
  const before = words.slice(0, from).filter((w) => !COURTESY.has(bare(w)) || bare(w) === 'sister');
  const titles = words.slice(0, from).map(bare);
  const byTitle: Gender = titles.some((w) => FEMALE_TITLES.has(w)) ? 'female' : titles.some((w) => MALE_TITLES.has(w)) ? 'male'
    : titles.map((w) => findSourceNoun(w)?.gender).find((g): g is Gender => g === 'male' || g === 'female') ?? 'unknown';
  const gender = byTitle !== 'unknown' ? byTitle : words.length - from > 1 ? genderOfFirstName(words[from]!) : 'unknown';
  return { type: 'person', from, gender, heads: titles.filter(isRole), ...(before.length ? { role: before.join(' ') } : {}) };
}

function readPlain(words: readonly string[], from: number): NameReading {
  const first = words[from]!, last = words[words.length - 1]!;
  const lowers = words.map(bare);
  const end = lowers[lowers.length - 1]!;
  const linked = lowers.findIndex((w) => w === 'of' || w === 'for' || w === 'on' || w === 'against');
  const headWord = linked > 0 ? lowers[linked - 1]! : end;
  const noun = findSourceNoun(headWord);
  const heads = lowers.filter((w) => { const n = findSourceNoun(w); return n !== undefined && n.type !== 'role' && n.type !== 'group'; });
  if (words.length > 1 && /^(?:radio|tv|televisión|gazeta|agence|agencia|agentur|l['’]écho|écho|echo)$/u.test(bare(first))) return { type: 'media', from, gender: 'thing', heads: ['station', 'broadcaster', 'channel', 'radio'] };
  if (noun?.type === 'document') return { type: 'document', from, gender: 'thing', heads: [headWord] };
  if (noun?.type === 'media' || words.length > 1 && (MEDIA_HEADS.has(headWord) || words.some((w) => /(?:TV|FM)$/u.test(w))) && !(words.length === 2 && isFirstName(first) && !/^(?:news|times|post|tv|radio|press)$/u.test(headWord))) return { type: 'media', from, gender: 'thing', heads: [headWord, 'newspaper', 'paper', 'outlet', 'station', 'channel', 'broadcaster'] };
  if (words.length > 1 && CLUB_ENDS.test(end)) return { type: 'organisation', from, gender: 'thing', heads: ['club', 'team', 'side'] };
  if (PLACE_ENDS.test(headWord) && !/^(?:state|city)$/u.test(headWord)) return { type: 'unknown', from, gender: 'thing', heads };
  if (noun?.type === 'organisation' || COMPANY_ENDS.test(headWord) || linked > 0 && noun?.type === 'group') {
    return { type: 'organisation', from, gender: 'thing', heads: COMPANY_ENDS.test(headWord) ? [...heads, headWord, 'company', 'firm', 'group'] : heads };
  }
  if (noun?.type === 'group' && words.length > 1) return { type: /^(?:police|army|navy|military|forces)$/u.test(headWord) ? 'organisation' : 'group', from, gender: 'unknown', heads: [headWord] };
  if (words.length === 1) return { type: /^[\p{Lu}\d&.]{2,7}$/u.test(last) ? 'organisation' : 'unknown', from, gender: 'unknown', heads: [] };
  const names = lowers.filter((w) => !NAME_PARTICLES.has(w) && !NAME_SUFFIXES.has(w));
  if (linked < 0 && names.length >= 1 && words.length >= 2 && names.length <= 4 && !lowers.includes('and') && !findStateReading(first)) {
    const family = findStateReading(last);
    if (isFirstName(first) && !(family && family.form !== 'capital')) return { type: 'person', from, gender: genderOfFirstName(first), heads: [] };
    if (!family) return { type: 'unknown', from, gender: 'unknown', heads };
  }
  return { type: 'unknown', from, gender: 'thing', heads };
}

/** The word by which a person is called later: "Abu Mohammed al-Adnani" → al-adnani, "Juan de la Rua" → rua. */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((w) => !NAME_SUFFIXES.has(bare(w)));
  return bare(words[words.length - 1] ?? name);
}
/** "al-Adnani", "Al Adnani", "Adnani" → adnani. */
export const surnameKey = (surname: string): string => surname.toLowerCase().replace(/^(?:al|el)[- ]/u, '');
