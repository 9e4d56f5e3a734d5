/** Owns the words of dates; data only. Months are in measures.ts. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map('sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((w, i) => [w, i]));
/** First month of the season; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]]);
export const DAY_PARTS = list('morning afternoon evening night lunchtime dawn noon midday midnight');
/** "Black Friday", "the Sunday Post", "Friday Prayers" are no days of the report. */
export const NAMED_DAYS = list('black good bloody super cyber palm giving shrove ash holy easter ruby fat blue mad');
export const AFTER_NAMED_DAYS = list('times telegraph mirror express mail herald post independent world review prayers night');
/** After which a month stands alone: "since March"; "May" and "March" need one. */
export const BEFORE_MONTH = list('in since by until till last next this early late mid of from to during through before after and between for every each previous');
export const BEFORE_SEASON = list('this last next previous in since by until till early late mid during the of coming through');

export const SAYING = list(`said says say saying told tells announced announces announcing stated states added adds reported reports denied denies confirmed confirms warned warns claimed claims wrote tweeted posted declared declares insisted insists
 acknowledged admitted argued explained replied testified disclosed revealed vowed promised pledged urged accused condemned rejected dismissed demanded suggested predicted estimated noted asked spoke speaking commented conceded maintained alleged remarked
 apologised apologized asserted briefed responded called`);
/** Who is told, and how: between the saying and its day. */
export const HEARERS = list(`reporters journalists lawmakers parliament deputies senators viewers supporters ministers delegates statement interview briefing conference press news email telephone phone post tweet letter message speech address broadcast
 television radio hearing here there in a an the to at on late early during his her its their by via that's earlier also`);

export const FUTURE = list("will shall 'll won't upcoming going");
export const PLANS = list('plans plan planned planning expected expects due scheduled set hopes intends aims prepares preparing vowed pledged promised promises likely slated supposed about ready urged told ordered asked');
export const PAST = list(`was were had did said went came took made got saw fell rose began told gave met held won lost hit struck sent left led shot flew brought bought sold broke became kept knew found fought fled stood thought wrote drove ran sat spoke
 died sank burst blew caught cut shut put set has have been been`);
