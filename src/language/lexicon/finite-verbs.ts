/** Owns words that are finite verbs wherever they stand after a subject; data only. Regular pasts are told by their ending. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const AUXILIARIES = list("is are was were has have had will would can could may might must shall should does do did isn't aren't wasn't weren't hasn't haven't hadn't won't didn't doesn't don't");

export const IRREGULAR_PASTS = list(`
 became began beat bent bit bled burst blew bought bred broke brought built burnt came caught chose clung crept cut dealt drank drew drove dug fed fell felt fled flew forbade forgot fought found froze
 gave got grew heard held hid hit hung kept knew laid lay leapt learnt led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shot shut slept slid sold
 sought spent split spoke spread sprang stood stole struck stuck swam swept swore swung taught threw told took tore understood went withdrew woke won wore wrote`);

/** Ends in -ed and is no verb here: "hundred", "wounded" as those who were. */
export const NO_PAST = list('hundred indeed need speed breed seed feed weed exceed proceed succeed sacred red bed shed');

/** Ends in -ing and opens no clause of what came of it: ", including …", ", saying …" (that is a saying of its own). */
export const NO_PARTICIPLE = list('according including excluding regarding concerning during considering notwithstanding pending barring following saying adding citing noting stressing insisting telling claiming arguing warning something anything nothing everything morning evening spring string king being');
