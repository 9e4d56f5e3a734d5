/** Owns the words that carry no subject matter of their own; data only. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const STOP_WORDS = list(`
 a an the this that these those it its he him his she her hers they them their we us our you your i me my who whom whose which what
 of in on at by for with from to into onto over under about against between among during after before since until within without through
 across near along around towards toward via per as than then so and or but nor if while when where why how because although though
 is are was were be been being am has have had having do does did doing will would shall should can could may might must
 not no never n't also too very more most less least much many some any all both each every other another such only own same just
 there here now again once still already yet however meanwhile moreover further therefore thus whether either neither
 said say says saying told tell tells according reportedly allegedly added adds announced claimed claims stated
 one two new first last later earlier recent recently today yesterday tomorrow january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
 mr mrs ms dr sir up out off down back particularly especially including well even like upon amid nonetheless despite unlike unless beyond regarding whereas`);

/** After which a place name says where something is: "near Lisbon". */
export const PLACE_PREPOSITIONS = list('in at near on to into onto towards toward outside inside around across throughout reached entered');

/** Before an event noun, makes the noun a circumstance of another event: "hurt in an air strike". */
export const CIRCUMSTANCE_PREPOSITIONS = list('in after following during by from of since before amid despite for about against over on with through at');

/** Say that something is planned, not yet done: "will send", "vowed to resign". */
export const PLAN_WORDS = list(`will would shall plan plans planned planning intend intends intended decided decides order ordered orders authorised authorized
 authorise authorize vowed vows pledged pledge promised promises prepares preparing prepared set agreed agrees expected aims aim wants want hopes proposed proposes
 considering mulls mulling unveiled approve approved due`);

/** Undo a plan reading between plan word and event: "has already sent". */
export const DONE_WORDS = list('already has had have been was were did');

/** Nouns that stand for one person by function: "the club's coach". */
export const ROLE_NOUNS = list(`leader aide deputy adviser bodyguard wife husband son daughter brother sister president minister premier chief commander king queen pope captain coach manager chairman chairwoman founder mayor governor
 senator boss suspect defendant driver pilot singer actor actress striker goalkeeper director head general chancellor secretary spokesman spokeswoman
 judge prosecutor owner caliph prince princess bishop professor author champion`);
