/** Owns what may have happened to counted people and things, by the words that say it; data only. Each line: status, its words. */

export const STATUS_LINES: readonly string[] = [
  'killed: killed kill kills killing died die dies dying dead death deaths slain murdered murdering murders perished perish fatalities fatality assassinated massacred drowned lives',
  'wounded: wounded wounding wounds', 'injured: injured injuring injures injuries hurt hospitalised hospitalized burned', 'missing: missing disappeared vanished unaccounted',
  'arrested: arrested arrest arrests arresting detained detain detaining detention custody apprehended', 'captured: captured capture captures capturing', 'abducted: abducted abducting kidnapped kidnapping kidnap abduction',
  'held hostage: hostage', 'released: released release releases releasing freed freeing', 'executed: executed executing beheaded hanged', 'poisoned: poisoned poisoning sickened',
  'deployed: deployed deploy deploys deploying deployment sent send sends sending dispatched dispatch dispatching dispatches stationed transferred transfer transferring arrived arriving arrival presence deployments',
  'displaced: displaced displacing homeless uprooted', 'fled: fled flee fleeing', 'evacuated: evacuated evacuate evacuating evacuation', 'rescued: rescued rescue rescuing saved', 'stranded: stranded stuck', 'trapped: trapped trapping',
  'infected: infected infecting infections contracted', 'vaccinated: vaccinated vaccinating', 'destroyed: destroyed destroy destroying destroys demolished levelled leveled flattened razed wrecked burnt gutted destruction', 'damaged: damaged damage damaging damages',
  'flooded: flooded flooding inundated submerged', 'sunk: sunk sank sinking capsized', 'seized: seized seizing seize confiscated confiscating seizure impounded', 'intercepted: intercepted downed',
  'launched: launched launching launch fired firing conducted', 'recruited: recruited recruiting recruit hired hiring enlisted', 'trained: trained training', 'laid off: sacked redundant redundancies layoffs dismissed',
  'charged: charged indicted', 'convicted: convicted', 'jailed: jailed imprisoned', 'gathered: gathered attended attending marched marching rallied protested', 'voted: voted voting', 'sold: sold sell selling sells sales', 'bought: bought buying purchased acquired',
  'built: built building constructed', 'closed: closed closing closure', 'paid: paid paying pay', 'offered: offered offering offers reward bounty', 'pledged: pledged pledging donated donating donation donations', 'raised: raised', 'spent: spent spending', 'cost: cost costs costing',
  'stolen: stolen stealing stole', 'supplied: supplied supplying supply supplies delivered deliver delivering delivery shipped shipping shipment', 'expelled: expelled expelling deported deporting deportation', 'returned: returned returning', 'tested: tested testing', 'fined: fined fine',
  'cancelled: cancelled canceled', 'affected: affected affecting', 'withdrawn: withdrawn withdraw withdrawing withdrew withdrawal',
];

/** Verbs whose past is their participle: "soldiers killed two men" are not killed. */
export const ACTS_ON: ReadonlySet<string> = new Set(`killed wounded injured arrested detained captured abducted kidnapped released freed executed poisoned deployed sent dispatched evacuated rescued destroyed damaged seized intercepted launched
 fired recruited hired trained sold bought built closed paid offered pledged donated raised spent supplied delivered attended hurt stolen expelled returned fined tested cost conducted`.split(/\s+/));
/** Statuses that are somebody's plan first: with "decided to", "plans to", "will". */
export const PLANNABLE: ReadonlySet<string> = new Set(['deployed', 'supplied', 'recruited', 'built', 'withdrawn', 'laid off', 'bought', 'sold', 'closed', 'released', 'evacuated', 'trained', 'expelled', 'launched', 'offered', 'pledged']);
export const DECIDING: ReadonlySet<string> = new Set(`decided decides decide ordered orders order authorised authorized authorises authorizes authorising authorizing approved approves agreed agrees decision approval plans plan planned planning resolved voted`.split(/\s+/));
export const PLANNING: ReadonlySet<string> = new Set(`will would shall intends intend intended wants want vowed vows pledged promised promises expected expects set due preparing prepares going scheduled hopes aims considering proposed proposes`.split(/\s+/));
/** "could bring the total to 3,100". */
export const MAYBE: ReadonlySet<string> = new Set('may might could potentially possibly would'.split(' '));
export const REACHING: ReadonlySet<string> = new Set('reach reaching reaches rise rising total bring bringing boost boosting grow growing swell climb climbing high increase increasing exceed exceeding push take raise'.split(' '));
