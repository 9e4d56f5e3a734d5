/** Owns the words that stand before a person's name; data only. Lower case, without full stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Never part of the name, and say "a person follows": "Mr Roth", "Gen. Houghton". */
export const COURTESY = list('mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister hon st');
export const MALE_TITLES = list('mr sir lord father king prince sheikh sultan emir baron duke fr');
export const FEMALE_TITLES = list('mrs ms miss dame lady sister queen princess madame mme sheikha duchess baroness countess');
/** Ranks and offices as they are shortened before names. */
export const SHORT_TITLES = list('gen col lt sgt capt cmdr adm maj cpl pvt sen rep gov pres amb det supt insp const brig cllr hon pm mp');
/** What a run of words between title and name may hold: "Minister of Defence Khalid X", "Secretary for Education Y". */
export const TITLE_LINKS = list('of for and the to in at on');
export const NAME_PARTICLES = list('de del della di da dos das du la le van von der den ter ten bin ibn al el ben abu st mac y e af av zu zum');
/** "Per Lund Jr" and "Per Lund" are two people; "Per Lund Sr" is often called "Per Lund". */
export const GENERATIONS = list('jr ii iii iv');
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([...GENERATIONS, 'sr']);
