/** Owns the single words that make a statement less than certain, and the forms of verbs that a clause is told by; data only. */

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/u));

/** "reportedly", "allegedly": somebody says so, nobody says who. */
export const HEARSAY_ADVERBS = set('reportedly allegedly purportedly supposedly');
export const POSSIBLE_WORDS = set('possibly perhaps maybe conceivably potentially reportedly allegedly purportedly supposedly ostensibly');
export const PROBABLE_WORDS = set('probably likely apparently presumably seemingly evidently doubtless');
export const DOUBTFUL_WORDS = set('unlikely doubtful improbable dubious');

export const MODALS = set('will would shall could can may might must should ought cannot wo ll');
export const AUXILIARIES = set('is are was were am has have had does do did');
/** Past forms that do not end in -ed, as main verbs of news. */
export const IRREGULAR_PAST = set(`said told went came took gave got made became began broke brought built bought caught chose cut dealt drew drove fell felt
 fought found fled flew froze grew held heard hit kept knew laid led left lent let lost met paid put quit ran rose saw sent sold shot shook shut slid sank spent spoke split
 spread stood stole struck swept swam swore taught thought threw understood won withdrew wrote wore beat bet bid bore burst cost sat set sought overtook overran rebuilt`);
export const PAST_PARTICIPLES = set(`been gone come taken given got gotten made become begun broken brought built bought caught chosen cut dealt drawn driven fallen felt fought found
 fled flown frozen grown held heard hit hidden kept known laid led left lent let lost met paid put quit run risen seen sent sold shot shaken shut sunk spent spoken split spread stood
 stolen struck swept sworn taught thought thrown understood won withdrawn written worn beaten borne burst cost set sought done had shown overrun`);
/** "may be linked to": with these a passive tells a state, not something to come. */
export const STATE_PARTICIPLES = set('linked related connected involved based aimed tied intended designed motivated affected infected located caused associated responsible missing inspired meant contaminated trapped hidden');
/** "could know", "may contain": no event to come. */
export const STATE_VERBS = set('know want need belong contain exist explain seem think believe own understand resemble represent originate stem');
/** "expected to", "set to", "due to": what stands before "to" when the future is meant. */
export const FUTURE_SURE = set('going set due scheduled poised bound about slated');
export const FUTURE_LIKELY = set('expected projected forecast anticipated predicted likely tipped unlikely');
/** "is believed to be": hearsay in the passive. */
export const HEARSAY_PARTICIPLES = set('said believed thought understood reported rumoured rumored alleged feared presumed suspected claimed');
/** Words that open a clause which is not the main one. */
export const SUBORDINATORS = set('who which whose whom where when because if unless whether while although though what how why that whereas');
/** Words that open a clause in front of the main one: "While the vote goes on, …". */
export const FRONT_SUBORDINATORS = set('if when while although though as since because after before despite once unless until given even amid during with whenever following by in on at for');
export const DETERMINERS = set('the a an this that these those its his her their our my your some any no each every all both another more most');
