/** Owns the small words that open, fill or end a noun phrase about a speaker; data only. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const DEFINITE = list('the this that these those both');
export const OWNING = list('his her its their our my your whose');
export const INDEFINITE = list('a an another one some many several various multiple numerous certain any two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty dozens hundreds thousands most few other');
export const NUMBERS = list('one two three four five six seven eight nine ten eleven twelve dozen');
/** Before a bare plural: "senior officials", "local residents". */
export const MODIFIERS = list(`senior local top shadow former current regional federal national foreign military news police defence defense government intelligence security state public private medical
 political military industry independent western eastern northern southern central european african asian arab american republican democratic catholic protestant jewish muslim christian orthodox nordic baltic balkan international global human financial economic legal religious
 tribal rebel opposition media press company hospital school university union court city county village town border coastal maritime naval civil civilian health environmental
 criminal chief deputy junior veteran retired prominent leading outside online social russian diplomatic official unnamed anonymous unidentified other rival friendly close
 emergency rescue fire traffic transport rail railway aviation port harbour harbor prison church party campaign election parliamentary presidential congressional municipal provincial
 market energy oil gas mining steel farm agricultural fishing nuclear technical scientific academic trade labour labor immigration customs tax interior finance justice education
 law enforcement peace royal palace club team league police-backed pro-government nearby young elderly old several-dozen more further additional early initial new recent latest
 preliminary unconfirmed separate joint different various real estate anti-corruption consumer animal rights climate bank tech technology space army navy air force`);
/** Words on which a phrase ends, besides the stop words. */
export const PHRASE_ENDS = list(`is are was were be been being has have had do does did will would can could may might shall should must not never also only just even still already
 and or but if when while as than then so because although though since until that which who whom whose where what how why there here
 in on at by to for from of with without about against between among during after before under over through into onto across near
 he she it they we you i him her them us`);
/** "a spokesman for the ministry", "people close to the talks" */
export const POST_PREPOSITIONS = list('of for to at from in with within inside close familiar near');
/** One of a party: "Jan Roth, Republican of Brenna"; with the plurals, words that keep their capital in a label. */
const PARTY = 'Republican|Democrat|Conservative|Liberal|Socialist|Libertarian';
export const PARTY_MEMBER = new RegExp(`^(?:${PARTY}|Tory)$`, 'u'), PARTY_WORD = new RegExp(`^(?:(?:${PARTY})s?|Tory|Tories|Greens)$`, 'u');
