/** Owns which words name the same thing closely enough for comparing statements; data only. Each line: the concept first, then its words. */

export const SYNONYM_LINES: readonly string[] = [
  'troop troops soldier soldiers forces servicemen personnel militarymen fighters infantry servicewomen',
  'police officers policemen gendarmes constables',
  'nation country countries state states nations',
  'group organisation organization network outfit',
  'official authorities officials',
  'ship vessel boat ferry tanker freighter',
  'plane aircraft jet airliner airplane jetliner',
  'car vehicle vehicles truck trucks lorry lorries van',
  'home house houses homes dwelling dwellings',
  'child children kid kids boy girl boys girls toddler',
  'firm company companies corporation business',
  'worker workers employee employees staff',
  'job jobs post posts position positions',
  'money cash funds sum',
  'battle fighting combat battlefield battlefields frontline warfare',
  'war conflict wars conflicts',
  'alliance partnership ties relationship relations cooperation collaboration bond bonds ally',
  'pact treaty accord agreement deal',
  'rumour rumor rumours rumors speculation hearsay',
  'fake false bogus untrue baseless groundless unfounded fabricated misinformation disinformation',
  'reward bounty',
  'meeting gathering summit talks',
  'big large massive huge major',
  'game match fixture',
  'illness disease sickness virus',
  'student pupil students pupils',
  'quake earthquake tremor temblor',
  'blaze fire fires inferno wildfire',
  'aide deputy assistant lieutenant',
  'weapon arms weapons munitions missile missiles shells ammunition',
  'flag flags banner banners',
  'image photo photograph picture footage video clip',
];

/** Other names of states: capitals that act for them, adjectives and short forms. */
export const STATE_LINES: readonly string[] = [
  'us|u.s|usa|america|american|americans|washington|united states|u.s.a|u.s.', 'uk|britain|british|london|united kingdom|great britain',
  'russia|russian|russians|moscow|kremlin', 'ukraine|ukrainian|ukrainians|kyiv|kiev', 'china|chinese|beijing', 'france|french|paris', 'germany|german|germans|berlin',
  'north korea|north korean|north koreans|pyongyang|dprk', 'south korea|south korean|south koreans|seoul', 'japan|japanese|tokyo', 'iran|iranian|iranians|tehran',
  'iraq|iraqi|iraqis|baghdad', 'israel|israeli|israelis', 'syria|syrian|syrians|damascus', 'turkey|turkish|ankara|türkiye', 'india|indian|indians|new delhi|delhi',
  'pakistan|pakistani|islamabad', 'spain|spanish|madrid', 'italy|italian|italians|rome', 'poland|polish|warsaw', 'netherlands|dutch|the hague', 'greece|greek|athens',
  'egypt|egyptian|cairo', 'canada|canadian|ottawa', 'australia|australian|canberra', 'brazil|brazilian|brasilia', 'mexico|mexican', 'saudi arabia|saudi|riyadh',
  'sweden|swedish|stockholm', 'norway|norwegian|oslo', 'denmark|danish|copenhagen', 'finland|finnish|helsinki', 'ireland|irish|dublin', 'portugal|portuguese|lisbon',
  'eu|european union|brussels', 'un|united nations', 'islamic state|isis|isil|is|daesh', 'nato',
];

/** Last words of names that name nobody by themselves, so that the whole name is the key: "Defence Ministry". */
export const NAME_HEADS: ReadonlySet<string> = new Set(`ministry department army force forces state states group party bank university centre center council court
 committee commission agency service police united city club county province region island islands river street road airport hospital union league house office
 institute company corporation inc ltd assembly parliament senate congress republic kingdom news times post`.split(/\s+/));
