/** Owns the phrases that hide who says it; data only. Each pattern matches just the hiding words. */

const SAY = String.raw`(?:say|said|says|suggest|suggested|believe|believed|think|thought|claim|claimed|argue|argued|fear|feared|warn|warned|expect|expected|allege|alleged|speculate|speculated|note|noted|contend|contended|insist|insisted|maintain|maintained|question|questioned|wonder|worry|point out|pointed out|agree|agreed|predict|predicted|see|view|consider|estimate|estimated|describe|described|have (?:said|suggested|warned|argued|claimed|questioned|noted|described|called|raised|expressed|voiced))`;
const GROUP = String.raw`(?:analysts|experts|observers|critics|commentators|pundits|insiders|sources|opponents|supporters|skeptics|sceptics|watchers|campaigners|people|countries|officials|lawmakers|politicians|economists|scientists|researchers|doctors|residents|locals|fans|voters|readers|users|investors|traders)`;
const OPEN_REPORT = String.raw`(?:report(?:s|ed)?|rumou?rs|claims|allegations|speculation|accusations|gossip|suggestions|signs|fears|concerns|worries|whispers)`;
const one = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'giu');

/**
 * [a cheap look at the sentence in lower case, the pattern]. A pattern that ignores case in Unicode costs some fifty times its look, and most sentences
 * hold one of the words that any of them needs.
 */
export const WEASELS: readonly (readonly [RegExp, RegExp])[] = [
  [/edly/, one('reportedly|allegedly|purportedly|supposedly')],
  // "is said to", "it is widely believed", "is thought to have"; not "is said by the owner to"
  [/(?:said|believed|thought|understood|rumou?red|alleged|feared|presumed|assumed|claimed|reported|considered|speculated) (?:to|that)/, one(String.raw`(?:it )?(?:is|are|was|were|has been|have been|had been|being) (?:widely |also |generally |now |still |commonly |further )?(?:said|believed|thought|understood|rumou?red|alleged|feared|presumed|assumed|claimed|reported|considered|speculated)(?= (?:to|that)(?![\p{L}]))`)],
  [/ by (?:many|some|most|several|critics|observers|analysts|experts)/, one(String.raw`(?:is|are|was|were) (?:widely |increasingly |also )?(?:viewed|seen|regarded|perceived|considered|believed) by (?:many|some|most|several|critics|observers|analysts|experts)`)],
  [/concern|question|doubt|fear|suspicion|alarm|speculation|eyebrows/, one(String.raw`(?:has |have |had |is |are )?(?:also )?(?:rais(?:e|es|ed|ing)|sparked|fuell?ed|prompted|spark|fuel|stoked|stoking|sparking|fuelling) (?:\p{L}+ ){0,2}?(?:concerns?|questions|doubts|fears|suspicions?|alarm|speculation|eyebrows)(?: about)?`)],
  [/(?:some|many|several|various|most|numerous|certain) /, one(String.raw`(?:some|many|several|various|most|numerous|certain) (?:\p{L}+ )?${GROUP}(?: ${SAY})?`)],
  [/(?:some|many|others|few) /, one(String.raw`(?:some|many|others|few) (?:have )?${SAY}`)],
  // a bare plural at the start of a clause: "Analysts expect …", "…, observers said", "according to experts"
  [/analysts|experts|observers|critics|commentators|pundits|insiders|sources|skeptics|sceptics|opponents|watchers/, new RegExp(String.raw`(?<=^|[.,;:“”"—–] ?|\baccording to |\b(?:by|but|and|while|as|among|to|though|although|with|whom) )(?:analysts|experts|observers|critics|commentators|pundits|insiders|sources|skeptics|sceptics|opponents|watchers)(?! of(?!\p{L})| at(?!\p{L})| from(?!\p{L})| with(?!\p{L}))(?![\p{L}\p{N}])`, 'giu')],
  [/report|study|survey/, one(String.raw`(?:a|one) (?:recent|new) (?:report|study|survey) (?:has |have )?(?:highlighted|suggested|suggests|found|claims|claimed|revealed|says|said|shows|showed)`)],
  [/report|rumou?rs|claims|allegations|speculation|accusations|gossip|suggestions|signs|fears|concerns|worries|whispers/, one(String.raw`(?:unconfirmed |unverified |media |press |local |recent |some |several |various |earlier |many |persistent |growing |multiple |conflicting )*${OPEN_REPORT} (?:have |has |had |is |are |were |was |that )*(?:emerged|circulated|circulating|circulate|surfaced|swirled|swirling|spread|suggest|suggested|suggests|indicate|indicated|say|said|claim|claimed|mounted|mounting|growing|persist|persisted|abound)`)],
  [/(?:reports|rumou?rs|claims|allegations|speculation|fears) (?:of|that|about)/, one(String.raw`(?:the|these|those|such|unconfirmed|unverified|amid|despite|following|after|recent|persistent|widespread|growing|there (?:are|were|is|was|have been|has been)) (?:\p{L}+ )?(?:reports|rumou?rs|claims|allegations|speculation|fears) (?:of|that|about)`)],
  [/(?:reports|rumou?rs|claims|allegations)/, one(String.raw`(?:these|those|such|unconfirmed|unverified) (?:reports|rumou?rs|claims|allegations)`)],
  [/rumou?rs|speculation/, one(String.raw`(?:rumou?rs|speculation)`)],
  [/evidence/, one(String.raw`(?:the |some |new |mounting |growing )?evidence (?:suggests?|suggested|suggesting|indicates?|points? to|pointing to|pointed to)`)],
  [/reports raise/, one(String.raw`(?:the )?(?:\p{L}+ (?:and|of) )?(?:\p{L}+ of the )?reports raise doubts`)],
  [/concerns in/, one(String.raw`concerns in (?:the )?(?:\p{L}+ ){1,2}?(?:community|industry|markets?|circles|party|public)`)],
  [/the (?:international|global|wider|business|scientific) /, one(String.raw`the (?:international|global|wider|business|scientific) (?:community|public|markets?) (?:is|are|was|has|have|will|remains?|fears?|worr(?:y|ies)|left)(?: \p{L}+){0,4}? (?:question|wonder|ask|fear|worry|doubt|wondering|asking|worried|concerned)`)],
  [/countries|nations|circles|quarters/, one(String.raw`(?:some|many|a number of|several) (?:countries|nations|circles|quarters)`)],
  [/ (?:close to|familiar with|with knowledge of|in the know)/, one(String.raw`(?:sources|people|persons?|someone|an? (?:source|person|insider)) (?:close to|familiar with|with knowledge of|in the know)`)],
  [/emerged|turns out|appears|seems|has it|wisdom|knowledge/, one(String.raw`(?:it (?:has )?(?:emerged|turns out|appears|seems)|word has it|rumou?r has it|legend has it|conventional wisdom|common knowledge)`)],
];
