/** Owns the words of a cue by what they do with the content; data only (sources of regular expressions, lower case, whole words). */

const all = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.trim().split(/\s*\n\s*|\s*\|\s*/u).join('|')})(?![\p{L}\p{N}])`, 'u');

/** "The minister denied that …", "dismissed the reports as …" */
export const DENIAL = all(String.raw`den(?:y|ies|ied|ying|ials?)|dismiss(?:es|ed|ing)?|dismissive|reject(?:s|ed|ing|ion)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting|tal)?|repudiat(?:e|es|ed|ing)
  disavow(?:s|ed|ing)?|disclaim(?:s|ed|ing)?|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|rubbish(?:es|ed|ing)|rul(?:e|es|ed|ing) out|brush(?:es|ed|ing)? off|brush(?:es|ed|ing)? aside|disput(?:e|es|ed|ing)
  pleaded not guilty|pleads not guilty|not true|untrue|push(?:es|ed|ing)? back (?:against|on|at)|t(?:ake|akes|ook|aking) issue with|scoff(?:s|ed|ing)? at|shoot(?:s|ing)? down|shot down|pour(?:s|ed|ing)? cold water on`);
/** "Opposes the plan", "came out against it", "stopped short of endorsing it": the source will not have it, and says of nothing that it is not so. */
export const OPPOSES = all(String.raw`oppos(?:e|es|ed|ing)|object(?:s|ed|ing)? to|(?:c(?:ome|omes|ame|oming)|sp(?:eak|eaks|oke|eaking)) out against|(?:is|are|was|were|be) against|stop(?:s|ped|ping)? short of|sh(?:y|ies|ied|ying) away from|reneg(?:e|es|ed|ing) on`);
/** "Sought to counter the accusation that …": a denial only of what somebody has said. */
export const COUNTERS = all(String.raw`counter(?:s|ed|ing)?|answer(?:s|ed|ing)? back`);
/** "He rejected calls to resign": what is turned down is a wish, not a proposition; "dismissed him" is no saying, and is not in a cue. */
export const TURNED_DOWN = all(String.raw`calls|demands|requests|appeals|offers?|proposals?|plans?|pleas`);
/** "Rejected the offer", "rejects outside money": one turns down a thing; "rejected the claim", "rejects any link" says that it is not so. */
export const REJECTS = all(String.raw`reject(?:s|ed|ing|ion of)?|dismiss(?:es|ed|ing)?|brush(?:es|ed|ing)? (?:off|aside)|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?`);
export const SAYABLE = all(String.raw`claims?|allegations?|reports?|accusations?|suggestions?|notions?|ideas?|charges?|rumou?rs?|theor(?:y|ies)|assertions?|criticisms?|characteri[sz]ations?|comparisons?|arguments?|views?|stor(?:y|ies)
  links?|involvement|responsibility|wrongdoing|blame|fears?|concerns?|speculation|findings?|evidence|warnings?|conclusions?|verdict|results?|versions?|account|accounts|talk|denials?|statements?|contentions?|premise`);
/** "If he were to reject the plan", "would deny it": nobody has denied anything. */
export const SUPPOSED = /^(?:were|was) to(?!\p{L})|^(?:if|unless|should)(?!\p{L})|(?<!\p{L})(?:would|could|might|may|should) (?:\p{L}+ly |also |then |not )?(?:deny|dismiss|reject|refute|rebut|repudiate|disavow|disclaim|contradict|dispute|rule)(?!\p{L})/u;
/** "The union called for …", "urged drivers to …", "ordered …" */
export const CALL = all(String.raw`urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:\p{L}+ ){0,3}?(?:for|on|upon)|calls? to|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:for|to)|implor(?:e|es|ed|ing)|plead(?:s|ed|ing)? (?:for|with)
  beg(?:s|ged|ging)?|exhort(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|advis(?:e|es|ed|ing)|advocat(?:e|es|ed|ing)|ask(?:s|ed|ing)? for|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|order(?:s|ed|ing)?|instruct(?:s|ed|ing)?
  encourag(?:e|es|ed|ing)|want(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|propos(?:e|es|ed|ing)|warn(?:s|ed|ing)? against|lobb(?:y|ies|ied|ying)|insist(?:s|ed|ing)? on|campaign(?:s|ed|ing)? for|prefer(?:s|red)?`);
/** "asked the court to …", "told residents to …": a call only with an infinitive behind it. */
export const CALL_WITH_TO = all(String.raw`ask(?:s|ed|ing)?|tells?|told|telling|caution(?:s|ed)?|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|invit(?:e|es|ed|ing)`);
/** "It was not immediately clear whether". */
export const NOT_KNOWN = /(?<!\p{L})(?:unclear|(?:not|n['’]t)(?: \p{L}+ly)? (?:clear|known|certain))(?!\p{L})/u;
/** "asked whether …", "wondered", "raised questions about" */
export const QUESTION = all(String.raw`ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|quer(?:y|ies|ied|ying)|unclear|unsure|unknown`);
/** "doubts that", "is sceptical of" */
export const DOUBT = all(String.raw`doubt(?:s|ed|ing|ful)?|s[ck]eptical|s[ck]epticism|suspicious of|unconvinced|distrust(?:s|ed)?`);
/** "suspects", "fears that", "has raised concerns about": left open. */
export const HEDGE = all(String.raw`speculat(?:e|es|ed|ing|ion)|suggest(?:s|ed|ing|ions?|ive)?|hint(?:s|ed|ing)?|rumou?r(?:s|ed)?|fear(?:s|ed|ing)?|concern(?:s|ed)?|worr(?:y|ies|ied|ying)|alarm|suspicions?|whisper(?:s|ed)|theor(?:y|ies)|downplay(?:s|ed|ing)?|play(?:s|ed|ing)? down`);
/** "suspects", "appears to", "the evidence points to" */
export const LIKELY = all(String.raw`suspect(?:s|ed|ing)?|appear(?:s|ed|ing)? to|seem(?:s|ed|ing)? to|evidence|point(?:s|ed|ing)? (?:to|towards?)|presum(?:e|es|ed|ing)|imply|impl(?:ies|ied|ying)|indicating|signs`);
/** "believes", "I think", "estimates": held to be so, but not known. */
export const OPINION = all(String.raw`believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|assum(?:e|es|ed|ing)|guess(?:es|ed|ing)?|reckon(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|feels?|felt|consider(?:s|ed|ing)?`);
/** "predicts", "expects … to" */
export const FORECAST = all(String.raw`predict(?:s|ed|ing|ions?)?|forecast(?:s|ed|ing)?|expect(?:s|ed|ing|ations?)?|project(?:s|ed|ing|ions?)|foresee(?:s|ing)?|foresaw|anticipat(?:e|es|ed|ing)|prophes(?:y|ies|ied)|risk(?:s|ing)?|likely|tipped|tips?|(?:count|bank)(?:s|ed|ing)? on`);
/** "vowed to", "threatened to": the speaker says what is going to be done. To "swear that it was so" is no pledge. */
export const PLEDGE = all(String.raw`vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|threats?|(?:swears?|swore|swearing) to|commit(?:s|ted) to|undert(?:ake|ook)`);
/** "The treaty stipulates that both must …": a rule is reported, nothing is called for. */
export const RULE = all(String.raw`stipulat(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|provid(?:e|es|ed) that|rul(?:e|es|ed|ing)s?|prescrib(?:e|es|ed)|stat(?:e|es|ed) in law|specif(?:y|ies|ied)|mandat(?:e|es|ed)`);
/** Nobody's: "reports of", "rumours that", "claims emerged": hedged where no source stands beside them. */
export const OWNERLESS = all(String.raw`reports|claims|allegations|accusations|rumou?rs|gossip|accounts|suggestions|hearsay|talk|speculation`);
/** "reportedly", "is believed to", "it is said" */
export const HEARSAY = all(String.raw`reportedly|allegedly|purportedly|supposedly|ostensibly|purported|supposed|(?:is|are|was|were|be|been|being) (?:widely |also |now |still |further )?(?:said|believed|thought|understood|reported|rumou?red|alleged|feared|presumed|suspected|claimed|estimated|accused|charged with)(?! by)`);
/** "is viewed by many as": an attitude without a holder. */
export const VIEWED = all(String.raw`(?:viewed|seen|perceived|regarded|considered) (?:\p{L}+ )?by`);
/** "Declined to get into the dispute": nothing is said. */
export const DECLINES = all(String.raw`declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|balk(?:s|ed|ing)? at`);
/** "would not say when", "declined to comment on", "did not immediately respond to a request", "stayed silent on": silence, which is no denial. */
export const SILENT = /(?:(?:(?<!\p{L})not|n['’]t)(?: yet| \p{L}+ly)?|(?<!\p{L})(?:declin\p{L}+|refus\p{L}+|yet) to) (?:say|said|comment(?:ed)?|answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|elaborate|specif(?:y|ied)|discuss|name|identif(?:y|ied)|give|release|disclose|reveal|announce|detail|publish|provide|address(?:ed)?|mention(?:ed)?|explain(?:ed)?|assert(?:ed)?|take (?:an? |any )?(?:\p{L}+ )?(?:position|stance|side|view)|taken (?:an? |any )?(?:\p{L}+ )?(?:position|stance|side|view))(?!\p{L})|(?<!\p{L})(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|kept|keep(?:s|ing)?|been|was|were|is|are|fell) (?:\p{L}+ly )?(?:silent|quiet|mum|tight-lipped)(?!\p{L})|(?<!\p{L})no (?:\p{L}+ )?(?:statements?|comments?|word|response|reply)(?!\p{L})/u;
/** "could not confirm", "declined to say": the content stays open. */
export const NO_KNOWLEDGE = new RegExp(String.raw`neither confirm\p{L}* (?:n?or|and) den|(?<!\p{L})(?:not|n['’]t) (?:determine|establish|prove|show)(?!\p{L})|(?<!\p{L})(?:not|cannot|can['’]t|couldn['’]t|didn['’]t|don['’]t|doesn['’]t|wouldn['’]t|haven['’]t|hasn['’]t|unable to|declin\p{L}+ to|refus\p{L}+ to|yet to|neither)(?: \p{L}+,?){0,2}? ["“‘]?(?:\p{L}+ )?(?:confirm|verif|corroborat|substantiat|authenticat|say (?:whether|if|how|when|what|where|who)|specif|rule|ruled|ruling|elaborat|know|knew|comment)|(?<!\p{L})no (?:\p{L}+ ){0,2}?(?:information|confirmation|idea|knowledge)(?!\p{L})`, 'u');
/** With a "not" before it that says that it is not so: "never said that", "does not accept that". Whoever "is not upset over" or "could not find" something denies nothing. */
export const SAYS_SO = all(String.raw`say|says|said|saying|claim(?:s|ed)?|assert(?:s|ed)?|alleg(?:e|es|ed)|argu(?:e|es|ed)|contend(?:s|ed)?|accept(?:s|ed)?|agree(?:s|d)?|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)|confess(?:es|ed)?
  recogni[sz](?:e|es|ed)|buy|buys|bought|tell|tells|told|see|sees|saw|find that|maintain(?:s|ed)?|state|stated|declare[sd]?|concur(?:s|red)?|true|so|the case|support(?:s|ed)?|endorse[sd]?|share[sd]?|view(?:s|ed)?`);
export const NEGATED = /(?<!\p{L})(?:not|never|nor|neither|no longer|cannot|denies ever)(?!\p{L})|n['’]t(?!\p{L})/u;
