/** Owns the words around counts: what a number labels instead of counting, which nouns are plural, what ends a counted noun group; data only. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** "Article 5", "day three", "flight 12": the number is a name. */
export const LABELS = list(`article articles section sections chapter chapters page pages no nos number numbers route highway motorway interstate flight room rooms channel level type phase psalm title apt apartment suite gate line bus
 grade class category model series season episode volume vol act scene platform lane pier zone sector area block building ward district precinct floor resolution bill rule clause paragraph para figure fig table step round stage tier part
 day week year war version size item case point proposition amendment lot unit reactor exit junction terminal hangar hall court box windows formula radio bbc itv fox apollo boeing airbus falcon iphone galaxy sputnik soyuz matchday game map extension ext ave zip
 divisional protocol code codes group minute magnitude top turned turns aged age ages chromosome omega vitamin fortune`);

/** Plural without -s. */
export const PLURAL_NOUNS = list(`people police personnel troops staff men women children cattle sheep fish aircraft livestock crew infantry militia teeth feet geese mice deer salmon spacecraft helicopters warships media data species folk folks youth
 clergy faithful dead others cavalry artillery hovercraft watercraft alumni criteria phenomena bacteria cacti fungi larvae oxen brethren elk moose bison personnel offspring swine poultry kin`);

/** End in -s, but are no plural nouns. */
export const NOT_PLURAL = list(`is was has does its this us as thus yes always perhaps less unless plus across towards afterwards besides sometimes nowadays overseas upwards gas bus his hers ours yours theirs says goes needless
 besides various whereas whilst christmas texas kansas arkansas james thomas news politics economics mathematics physics athletics downtowns backwards forwards sideways inwards indoors outdoors others' vs`);

/** Where a counted noun group ends: function words, auxiliaries, finite verbs that often follow a number. */
export const GROUP_ENDS = list(`a an the this that these those it he she they we i you who whom whose which what of in on at by for with from to into onto over under about against between among during after before since until till within
 without through across near along around towards toward via per than then so or but nor if while when where why how because although though is are was were be been being am have has had having do does did will would shall should can
 could may might must not no there here now again once still already yet however also too very off up out down back away said say says told tell added reported announced claimed according like such as amid despite including last next
 died die dies went go goes came come took take made make got get left remain remains remained became become began begin fell fall rose rise grew grow lost lose won win fled flee escaped survived voted arrived arrive returned showed
 showing living working fighting waiting trying going coming attended marched gathered took were aboard apiece each altogether nationwide worldwide alone total overall so far today yesterday tomorrow tonight monday tuesday wednesday
 thursday friday saturday sunday january february april june july august september october november december inside outside beyond behind below above since injured wounded killed missing dead hurt arrested detained shot and`);

/** May stand between a number and what it counts. */
export const EXTRAS = list('more other additional further new extra of the these those its their his her our such all different separate');

/** "Two officials said": they tell of it. */
export const TELLERS = list('official officials source sources witness witnesses analyst analysts expert experts diplomat diplomats people person residents officers spokesmen lawmakers senators doctors lawyers eyewitnesses commanders aides insiders researchers');
