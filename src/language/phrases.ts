/** Owns the noun phrases of a sentence that can be a source: where they begin and end. What each tells by its words is phrase-reading.ts's. */
import { follows, isNameWord, particleFollows, runEnd, type WordUse } from './capital-runs.js';
import { describedPersonAt } from './described-person.js';
import { DEFINITE, INDEFINITE, MODIFIERS, OWNING, PARTY_MEMBER, PHRASE_ENDS } from './lexicon/phrase-words.js';
import { IRREGULAR_PASTS } from './lexicon/finite-verbs.js';
import { SPEECH_VERBS, VERB_FILLERS } from './lexicon/speech-verbs.js';
import { STOP_WORDS } from './lexicon/stop-words.js';
import { COURTESY } from './lexicon/titles.js';
import { named, nominal, titled, type Phrase } from './phrase-reading.js';
import type { PhraseWord } from './phrase-words.js';
import { findPronoun } from './pronouns.js';
import { findAdjective } from './report-states.js';
import { ALSO_VERBS, findSourceNoun, isLoose, type SourceNoun } from './roles.js';

export type { Phrase } from './phrase-reading.js';

const LONGEST_PHRASE = 10;
const ONE_OF_A_PARTY: SourceNoun = { type: 'role', plural: false, gender: 'unknown', head: 'member' };
const CLAUSE_OR_ARTICLE = /^(?:that|a|an|the|its|his|her|their|no|how|why|whether)$/u;

export function findPhrases(text: string, words: readonly PhraseWord[], use: WordUse): Phrase[] {
  const out: Phrase[] = [];
  let owner: Phrase | undefined;
  for (let i = 0; i < words.length; ) {
    const w = words[i]!;
    const pronoun = findPronoun(w.lower);
    if (pronoun && !/^(?:US|IT|WHO|ITS)$/u.test(w.text)) {
      out.push({ span: [w.start, w.end], form: 'pronoun', type: 'person', first: i, last: i + 1, gender: 'unknown', plural: pronoun.number === 'many', heads: [], definite: 'definite', modifiers: [], possessive: OWNING.has(w.lower) && w.lower !== 'her', quoted: w.quoted });
      if (!OWNING.has(w.lower) || w.lower === 'whose') { i++; owner = undefined; continue; }
    }
    const phrase = describedPersonAt(words, i) ?? readAt(text, words, i, use, owner);
    owner = undefined;
    if (!phrase) { i++; continue; }
    out.push(phrase);
    i = Math.max(i + 1, phrase.last);
    if (phrase.possessive) owner = withAdjective(phrase, use);
  }
  return out;
}

/** "Lavonia's embassy" is called the Lavonian embassy, where the report has that word. */
function withAdjective(owner: Phrase, use: WordUse): Phrase {
  const adjective = owner.form === 'name' && owner.type === 'unknown' ? findAdjective(owner.name!, use) : undefined;
  return adjective ? { ...owner, adjective } : owner;
}

/** The phrase that begins at word `i`, if one does. */
function readAt(text: string, words: readonly PhraseWord[], i: number, use: WordUse, owner: Phrase | undefined): Phrase | undefined {
  let j = i;
  let definite: Phrase['definite'] = owner ? 'definite' : 'bare';
  const opening = words[i]!.lower;
  if (!words[i]!.capital && !owner && !DEFINITE.has(opening) && !INDEFINITE.has(opening) && !OWNING.has(opening) && !MODIFIERS.has(opening) && !/^\d/u.test(opening) && !findSourceNoun(opening)) return undefined;
  const owned = OWNING.has(opening);
  if (DEFINITE.has(opening) || owned) definite = 'definite';
  else if (INDEFINITE.has(opening) || /^\d+$/u.test(opening)) definite = 'indefinite';
  if (speaksNext(words, i + 1)) {
    // "Some also said | the White House …"
    const count = bareCount(words, i, definite);
    if (count) return count;
  }
  const determined = definite !== 'bare';
  if (determined && !owner || (DEFINITE.has(opening) || INDEFINITE.has(opening))) {
    j++;
    while (j < words.length && j - i < 4 && follows(words, j) && (INDEFINITE.has(words[j]!.lower) || isLoose(words[j]!.lower)) && !isNameWord(words, j, use)) j++;
    if (j >= words.length || !follows(words, j)) return bareCount(words, i, definite);
  }
  let head = -1, noun: SourceNoun | undefined, nameFrom = -1;
  let k = j;
  for (; k < words.length && k - j < LONGEST_PHRASE && (k === j || follows(words, k) || head === k - 1 && opensOutlet(words[k]!, noun!)); k++) {
    const w = words[k]!;
    if (k > j && !w.capital && (DEFINITE.has(w.lower) || INDEFINITE.has(w.lower) || OWNING.has(w.lower))) break;
    const known = findSourceNoun(w.lower);
    if (isNameWord(words, k, use) && !(known && !use.family(w.lower) && isAlone(words, k, use))) {
      if (nameFrom >= 0 && head > nameFrom && noun!.plural) break;
      // "Jan Roth met | Tobias Lind"
      if (nameFrom >= 0 && head < 0) break;
      nameFrom = k;
      k = runEnd(words, k, use) - 1;
      if (head >= 0) { k++; break; } // "spokesman Jan Roth", "Halvik founder Jan Roth"
      if (words[k]!.possessive) { k++; break; }
      continue;
    }
    if (PHRASE_ENDS.has(w.lower) && !(known && w.lower === 'who') || w.lower.endsWith('ly') && !known) break;
    if (known && nameFrom >= 0 && head < 0 && ALSO_VERBS.has(w.lower) && /s$/u.test(w.lower) && isVerbBehind(words[nameFrom]!, words[k + 1])) break;
    // "the survey notes that", "the paper states a case": what a clause or an article follows is a verb.
    if (known && head >= 0 && head === k - 1 && !noun!.plural && ALSO_VERBS.has(w.lower) && /s$/u.test(w.lower) && CLAUSE_OR_ARTICLE.test(words[k + 1]?.lower ?? '')) break;
    if (known && !(ALSO_VERBS.has(w.lower) && !canBeNoun(words, k, j, determined || owner !== undefined))) { head = k; noun = known; if (w.possessive) { k++; break; } continue; }
    if (SPEECH_VERBS.has(w.lower) && !MODIFIERS.has(w.lower)) break;
    if (head >= 0 && !MODIFIERS.has(w.lower) && !(findSourceNoun(words[k + 1]?.lower ?? '') && follows(words, k + 1) && !/(?:ed|s)$/u.test(w.lower))) break;
    // "Rovers manager Jan Roth": a capital that opens the sentence, before an office.
    if (k === 0 && w.capital && !known && !STOP_WORDS.has(w.lower) && follows(words, 1) && findSourceNoun(words[1]?.lower ?? '')?.type === 'role') continue;
    // "data recovery experts": behind a noun only what leads to another
    if (!(determined || owner || nameFrom >= 0 || head >= 0) && !MODIFIERS.has(w.lower)) break;
    if (STOP_WORDS.has(w.lower) && !isLoose(w.lower)) break;
    // "Moscow sent troops"
    if (nameFrom >= 0 && head < 0 && (/(?:ed|ing|s)$/u.test(w.lower) || IRREGULAR_PASTS.has(w.lower))) break;
    if (w.possessive) return undefined;
  }
  if (head >= 0 && nameFrom > head) return titled(words, i, j, head, noun!, nameFrom, k, definite);
  if (head >= 0) return nominal(text, words, i, j, head, noun!, definite, owner, owned);
  if (nameFrom >= 0) {
    const end = runEnd(words, nameFrom, use);
    const office = findSourceNoun(words[end - 1]!.lower);
    // "The Prime Minister said", "Brenna Mayor, Ottilie Kask": a run that ends with an office names nobody.
    if (office?.type === 'role' && !office.plural && end - nameFrom > 1 && !use.family(words[end - 1]!.lower)) return nominal(text, words, i, j, end - 1, office, definite, owner, owned);
    // "Bob Corker, Republican of Tennessee,", "an Oklahoma Republican": one of a party.
    if (PARTY_MEMBER.test(words[end - 1]!.text)) return nominal(text, words, i, j, end - 1, ONE_OF_A_PARTY, definite, owner, owned);
    return named(words, i, nameFrom, end, definite, owner);
  }
  return undefined;
}

/** "The Courant reports": after a name a verb, unless another verb follows, or what it is about. "Ms. Lund plans on Tuesday to leave": no lady's papers. */
const isVerbBehind = (name: PhraseWord, next: PhraseWord | undefined): boolean =>
  COURTESY.has(name.lower.replace('.', '')) || (!SPEECH_VERBS.has(next?.lower ?? '') && !/^(?:of|from|on|in|and)$/u.test(next?.lower ?? ''));

/** "the portal “Volga Hour”" */
const opensOutlet = (w: PhraseWord, noun: SourceNoun): boolean => w.capital && /^ [“"«„‘]$/u.test(w.gap) && (noun.type === 'media' || noun.type === 'organisation');

/** A verb of saying, over "also" and "have". */
function speaksNext(words: readonly PhraseWord[], from: number): boolean {
  let k = from;
  while (k < words.length && follows(words, k) && VERB_FILLERS.has(words[k]!.lower)) k++;
  return k < words.length && follows(words, k) && SPEECH_VERBS.has(words[k]!.lower) && !findSourceNoun(words[k]!.lower);
}

/** "Some have said", "Many fear": a count alone stands for people. */
function bareCount(words: readonly PhraseWord[], i: number, definite: Phrase['definite']): Phrase | undefined {
  const w = words[i]!;
  const noun = /^(?:some|many|several|most|few|others|both)$/u.test(w.lower) ? findSourceNoun(w.lower) : undefined;
  if (!noun) return undefined;
  return { span: [w.start, w.end], form: 'nominal', type: 'group', first: i, last: i + 1, gender: 'unknown', plural: true, heads: [w.lower], definite, label: w.lower, modifiers: [], possessive: false, quoted: w.quoted };
}

/** "the Centre", "Police said": a capital noun by itself is the common noun. */
const isAlone = (words: readonly PhraseWord[], k: number, use: WordUse): boolean =>
  !particleFollows(words, k) && !(k + 1 < words.length && follows(words, k + 1) && isNameWord(words, k + 1, use)) && !(k > 0 && follows(words, k) && isNameWord(words, k - 1, use))
  && !(/^(?:of|for)$/u.test(words[k + 1]?.lower ?? '') && (words[k + 2]?.capital === true || words[k + 2]?.lower === 'the' && words[k + 3]?.capital === true) && !words[k - 1]?.lower.match(/^(?:a|an)$/u) && k > 0 && !findSourceNoun(words[k]!.lower)?.plural);

/** "the report says", not "they report". */
function canBeNoun(words: readonly PhraseWord[], k: number, from: number, determined: boolean): boolean {
  const next = words[k + 1];
  if (k > from || next !== undefined && next.gap === ' ' && next.capital && !STOP_WORDS.has(next.lower)) return true;
  if (determined) return true;
  const before = words[k - 1];
  const after = words[k + 1];
  if (!before || !/^ $/u.test(words[k]!.gap)) return after !== undefined && (SPEECH_VERBS.has(after.lower) || PHRASE_ENDS.has(after.lower));
  return /^(?:of|by|to|from|with|in|on|and|or|according|according to|amid|despite|after|between|among|for|against|that|but|as|while|said|says)$/u.test(before.lower) && before.lower !== 'to' || before.lower === 'to' && /^according$/u.test(words[k - 2]?.lower ?? '');
}
