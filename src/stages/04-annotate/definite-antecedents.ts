/** Owns whom a definite noun means: "the official", "the ministry", "the North Korean envoy". In doubt nobody. */
import type { Phrase } from '../../language/phrases.js';
import { genderDiffers } from '../../language/roles.js';
import { isPerson, nobody, POINTS, type Appearance, type Here, type Resolved } from './appearances.js';
import type { Figure } from './figures.js';

/** A wide noun may take up a narrower one: "the official" the envoy, "the company" a bank. */
const WIDER: Readonly<Record<string, RegExp>> = {
  official: /^(?:official|envoy|ambassador|diplomat|spokesperson|spokesman|spokeswoman|minister|secretary|commissioner|inspector|deputy|director|governor|mayor|chief|representative|negotiator|commander|head|regulator)$/u,
  politician: /^(?:politician|senator|lawmaker|legislator|congressman|congresswoman|deputy|councillor|minister|mayor|governor|mp|candidate)$/u,
  leader: /^(?:leader|president|premier|chancellor|chairman|chairwoman|head|chief|king|emir)$/u,
  officer: /^(?:officer|detective|inspector|sergeant|constable|captain|superintendent|lieutenant)$/u,
  executive: /^(?:executive|ceo|director|manager|chairman|chairwoman|founder|president|head)$/u,
  spokesperson: /^(?:spokesperson|spokesman|spokeswoman)$/u,
  scientist: /^(?:scientist|researcher|professor|geologist|seismologist|biologist|virologist|epidemiologist|climatologist|physicist|chemist|ecologist|author)$/u,
  researcher: /^(?:scientist|researcher|professor|author|lead)$/u,
  diplomat: /^(?:diplomat|envoy|ambassador|consul)$/u,
  lawyer: /^(?:lawyer|attorney|solicitor|barrister|counsel)$/u,
  attorney: /^(?:lawyer|attorney)$/u,
  company: /^(?:company|firm|corporation|manufacturer|maker|operator|airline|bank|retailer|group|carmaker|lender|insurer|developer|supplier|utility|producer|brewer|supermarket)$/u,
  firm: /^(?:company|firm|corporation|consultancy)$/u,
  agency: /^(?:agency|service|bureau|authority|administration|office|directorate)$/u,
  newspaper: /^(?:newspaper|paper|daily|tabloid|times|post|tribune|herald|gazette|courier|journal)$/u, paper: /^(?:newspaper|paper|daily|tabloid|times|post)$/u,
  report: /^(?:report|study|review|inquiry|paper)$/u, treaty: /^(?:treaty|pact|agreement|accord|deal)$/u, pact: /^(?:treaty|pact|agreement|accord|deal)$/u, study: /^(?:study|paper|research|survey|report)$/u,
  man: /^man$/u, woman: /^woman$/u,
};
/** Nouns that one report rarely holds two of, so that distance does not matter: "the mayor". */
const OFFICE = /^(?:mayor|president|governor|premier|minister|chancellor|king|queen|pope|chairman|chairwoman|coach|ceo|commissioner|sheriff|judge|coroner|ambassador|bishop|archbishop|emir|harbourmaster|captain|skipper)$/u;
/** Sentences back. */
export const FAR = 8;

const NOBODY_BEFORE = nobody('nobody before that the words fit');
const TOO_FAR = nobody('the only one before that the words fit stands too far back');
const SEVERAL = nobody('the words fit several before, and none stands out');

/** "the official", "the ministry", "the North Korean envoy". `fresh` says that the phrase names somebody by itself ("the mayor of Brenna"). */
export function resolveDefinite(phrase: Phrase, here: Here, before: readonly Appearance[]): Resolved & { rivals: number } {
  const head = phrase.heads[0]!;
  const last = new Map<Figure, Appearance>();
  for (let k = before.length - 1, looked = 0; k >= 0 && looked < 400; k--, looked++) {
    const a = before[k]!;
    if (last.has(a.figure) || a.figure.plural !== phrase.plural) continue;
    if (fitsHead(a.figure, phrase, head) && !isOtherOffice(a.figure, phrase)) last.set(a.figure, a);
  }
  const ranked = [...last.values()].sort((a, b) => b.sentence - a.sentence || POINTS[b.standing] - POINTS[a.standing]);
  const best = ranked[0];
  if (!best) return { ...NOBODY_BEFORE, rivals: 0 };
  const back = here.sentence - best.sentence;
  const unique = ranked.length === 1;
  if (unique && (OFFICE.test(head) || phrase.modifiers.length > 0 || best.figure.type !== 'role')) return { figure: best.figure, confidence: back <= FAR ? 0.88 : 0.75, why: 'the only one before that the words fit', rivals: 1 };
  if (unique) return back <= FAR ? { figure: best.figure, confidence: 0.85, why: 'the only one before that the words fit', rivals: 1 } : { ...TOO_FAR, rivals: 1 };
  const next = here.sentence - ranked[1]!.sentence;
  // Two officials: the one who spoke just now, if the other has not been heard for a while.
  if (back <= 2 && next - back >= 2 && best.standing !== 'inner') return { figure: best.figure, confidence: 0.75, why: 'of several that the words fit the one spoken of just now, the others not for a while', rivals: ranked.length };
  if (back <= 1 && next > back && best.standing === 'speaker' && best.paragraph === here.paragraph) return { figure: best.figure, confidence: 0.7, why: 'of several that the words fit the one who spoke just before', rivals: ranked.length };
  return { ...SEVERAL, rivals: ranked.length };
}

/** "The president" is not "former president Roth", nor "the secretary" the shadow secretary. */
export const isOtherOffice = (f: Figure, phrase: Phrase): boolean => /(?<!\p{L})(?:former|ex|late|previous|outgoing|shadow|deputy|vice|assistant)(?!\p{L})/iu.test(f.role ?? '') && !/(?<!\p{L})(?:former|ex|late|shadow|deputy|vice|assistant)(?!\p{L})/iu.test(`${phrase.label ?? ''} ${phrase.modifiers.join(' ')}`);

function fitsHead(f: Figure, phrase: Phrase, head: string): boolean {
  const same = f.heads.has(head) || [...f.heads].some((h) => WIDER[head]?.test(h)) || (head === 'man' || head === 'woman') && isPerson(f) && f.gender === (head === 'man' ? 'male' : 'female') && f.named === false;
  if (!same && !(/^(?:organi[sz]ation|body)$/u.test(head) && f.type === 'organisation' && f.named)) return false;
  if (phrase.type === 'role' !== isPerson(f) && phrase.type === 'role') return false;
  if (phrase.gender !== 'thing' && genderDiffers(phrase.gender, f.gender)) return false;
  const own = ownWords(phrase, head);
  return own.every((w) => f.words.has(w));
}

/** What the phrase says beside its head: modifiers, owner and post-modifiers. */
const SMALL = /^(?:the|a|an|of|for|to|at|in|from|with|within|inside|and|close|familiar|’s|former|two)$/u;
export const ownWords = (phrase: Phrase, head: string): string[] =>
  (phrase.label ?? '').toLowerCase().replace(/[’']s(?= |$)/gu, '').split(/[\s-]+/u).filter((w) => w && w !== head && !SMALL.test(w) && w !== phrase.heads[0] && !w.startsWith(head));

