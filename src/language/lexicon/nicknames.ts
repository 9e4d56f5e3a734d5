/**
 * Owns the short forms of English first names: "Bill" is William; data only. Of "Joe" and "Tim" a look at the letters tells as much within a report;
 * forms that begin the long one stand here where the same name must be found across reports, by the whole word.
 */

export const NICKNAMES: ReadonlyMap<string, string> = new Map(`bill william|billy william|will william|bob robert|bobby robert|rob robert|dick richard|rick richard|jim james|jimmy james|mike michael|jack john|ted edward|ned edward|chuck charles
 charlie charles|tony anthony|larry lawrence|harry henry|hank henry|steve stephen|andy andrew|drew andrew|jerry gerald|bernie bernard|rudy rudolph|liz elizabeth|beth elizabeth|betsy elizabeth|betty elizabeth|kate katherine|kathy katherine
 peggy margaret|maggie margaret|meg margaret|becky rebecca|patty patricia|patti patricia|trish patricia|barbie barbara|debbie deborah|mitch mitchell|gabby gabrielle|mick michael|nate nathan|zach zachary|jeff jeffrey|geoff geoffrey|ken kenneth|ron ronald`
  .split(/\s*\|\s*|\s*\n\s*/u).map((pair) => pair.split(' ') as [string, string]));
