/** Owns the nouns that can say something, by what they stand for; data only. Lower case, singular unless a group. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** One person by function; gender is not in the word. */
export const ROLE_WORDS = list(`
 official spokesperson minister president premier mayor governor senator congressman congresswoman lawmaker legislator deputy councillor councilor councilman councilwoman
 ambassador envoy diplomat consul delegate negotiator mediator secretary undersecretary chancellor chairman chairwoman chairperson chair head chief director
 manager executive ceo founder cofounder owner boss leader adviser advisor aide assistant counsel lawyer attorney solicitor barrister prosecutor judge justice magistrate
 commander general colonel captain major lieutenant sergeant admiral officer soldier fighter detective inspector superintendent constable sheriff deputy marshal commissioner investigator
 coroner examiner doctor physician surgeon nurse paramedic medic psychologist psychiatrist scientist researcher professor lecturer historian economist engineer geologist seismologist
 biologist chemist physicist epidemiologist virologist climatologist meteorologist forecaster statistician expert specialist analyst strategist pollster commentator observer critic
 author writer columnist journalist reporter correspondent editor broadcaster presenter anchor blogger activist campaigner organiser organizer volunteer worker labourer miner
 farmer fisherman shopkeeper trader banker investor broker auditor accountant consultant architect surveyor driver pilot skipper sailor crewman passenger
 witness bystander resident neighbour neighbor villager survivor victim patient customer shopper tenant landlord student pupil teacher headteacher principal parent
 coach trainer referee umpire player striker goalkeeper defender midfielder athlete runner cyclist swimmer boxer champion teammate
 inventor creator rep publicist niece nephew stepfather stepmother stepson stepdaughter stepbrother stepsister fiance fiancee fiancé fiancée heir successor predecessor confidant bodyguard
 priest bishop archbishop pope imam rabbi pastor vicar monk elder king queen prince princess duke duchess lord lady baron
 actor actress singer musician artist painter director producer composer conductor guide insider source informant whistleblower defector dissident rebel militant
 defendant suspect plaintiff accuser claimant complainant prisoner inmate hostage refugee migrant candidate nominee contender rival opponent supporter member colleague
 friend relative father mother brother sister son daughter husband wife widow widower uncle aunt cousin grandmother grandfather partner spouse girlfriend boyfriend
 man woman boy girl person employee staffer operator dispatcher firefighter rescuer ranger guard warden archaeologist conservationist ecologist ornithologist
 spokesman spokeswoman representative negotiator registrar treasurer comptroller ombudsman regulator controller clerk bailiff curator librarian keeper
 harbourmaster harbormaster stationmaster forewoman foreman steward shop-steward bargaining veterinarian vet pathologist radiologist cardiologist oncologist
 entrepreneur businessman businesswoman industrialist tycoon magnate shareholder chairperson whip speaker backbencher mp mep quarterback midfielder winger
 policeman policewoman gendarme patrolman trooper serviceman veteran recruit conscript gunman attacker hijacker kidnapper
 translator interpreter user poster reader viewer caller fan voter taxpayer commuter motorist cabbie hairdresser baker butcher waiter waitress chef
 premier-designate vice-president vice-chancellor prime-minister lead co-author coauthor scholar academic fellow theorist philosopher linguist
 monitor signatory grower breeder rower beekeeper landowner householder homeowner leaseholder holder agent bookmaker insolvency promoter commenter pundit monitor rescuer
 coordinator secretary-general challenger mum dad mam granny granddad grandad pensioner mole cop copper star model influencer participant volunteer subscriber attendee creditor debtor
 harbourmaster marshal steward juror petitioner appellant litigant trustee executor receiver administrator liquidator undersecretary vicar cleric theologian maid butler
`);
export const MALE_WORDS = list(`spokesman chairman congressman councilman businessman fisherman policeman patrolman gunman crewman foreman serviceman king prince duke lord baron
 actor waiter priest bishop archbishop pope imam monk father brother son husband widower uncle grandfather boyfriend man boy ombudsman tycoon nephew stepfather stepson stepbrother fiancé`);
export const FEMALE_WORDS = list(`spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman forewoman queen princess duchess lady actress waitress mother sister daughter
 wife widow aunt grandmother girlfriend woman girl nun niece stepmother stepdaughter stepsister fiancée`);

/** People without number of their own: always several. */
export const GROUP_WORDS = list(`
 police authorities people staff crew personnel troops forces rescuers firefighters residents locals relatives families parents children men women officials
 military army navy army's management leadership opposition public community majority minority republicans democrats conservatives liberals socialists greens
 others many some several most few both critics observers analysts experts insiders sources eyewitnesses witnesses lawyers prosecutors investigators
 detectives scientists researchers doctors medics politicians lawmakers mps ministers diplomats leaders members supporters opponents campaigners activists
 protesters demonstrators rebels militants insurgents separatists unionists strikers workers employees tenants villagers neighbours neighbors fans players
 users readers viewers voters commentators pundits economists traders investors shareholders historians scholars academics survivors passengers colleagues friends
 nations countries governments states agencies allies powers circles quarters crowd panel team jury delegation clergy faithful
 cops mums dads environmentalists tribesmen elders nationalists loyalists hardliners reformers centrists lobbyists skeptics sceptics watchers folk folks youth youths camp entourage
`);

/** A body of people; the name stands with it or it refers back to one. */
export const BODY_WORDS = list(`
 ministry department government administration cabinet agency authority service bureau office commission committee council board court tribunal parliament senate
 congress assembly house party union federation confederation association alliance coalition organisation organization group company firm corporation conglomerate carmaker
 automaker airline provider bank lender insurer retailer supermarket brewer manufacturer maker operator producer supplier utility railway startup start-up developer
 institute institution centre center university college school hospital clinic laboratory lab museum charity foundation trust church mosque diocese synagogue
 club team squad league federation regulator watchdog police-force force command headquarters embassy consulate mission delegation secretariat
 movement militia industry sector lobby brigade regiment battalion army navy guard coastguard observatory society academy chamber directorate inspectorate prefecture
 municipality city town village county state district region province nation country kingdom republic empire bloc think-tank consultancy lobby
 network consortium partnership cooperative co-operative brand studio label publisher theatre theater orchestra festival campaign
 prosecution defence-team presidency premiership leadership treasury chain utility contractor subcontractor owner-operator station palace legislature judiciary chancellery politburo junta regime secretariat constabulary
`);
/** One that publishes. */
export const MEDIA_WORDS = list(`
 newspaper paper magazine daily weekly tabloid broadsheet broadcaster channel station outlet news-agency newswire wire website site blog portal television tv radio
 programme program show podcast press media journal newsletter
`);
export const ACCOUNT_WORDS = list('account handle page feed channel group user profile');
export const PLATFORMS = list('telegram twitter x facebook instagram tiktok youtube weibo vkontakte vk whatsapp linkedin reddit bluesky mastodon threads snapchat signal');
/** A text or a body of findings. */
export const DOCUMENT_WORDS = list(`
 report study survey poll statement letter memo memorandum email e-mail document paper filing affidavit indictment complaint lawsuit petition ruling verdict judgment judgement
 treaty pact agreement accord deal contract law bill act constitution charter resolution communique communiqué press-release release bulletin note notice message
 analysis audit inquiry review assessment estimate estimates figures data statistics research findings results census index log logs record records transcript
 book memoir article editorial post tweet video footage image recording leak cable dossier manifesto briefing warrant summary draft plan guidelines
 film documentary piece ad advert advertisement clip op-ed column story series episode song speech interview certificate preprint barometer tally register photograph photographs image images imagery pictures picture photo photos accounts complaint submission notification
 reconstruction simulation blueprint finding catalogue database dataset spreadsheet sign leaflet poster flyer testimony-transcript diary testimony autopsy forecast projection model models documents reports studies surveys polls letters emails statements files papers intelligence evidence
`);
/** Nouns that hide everybody when nobody owns them: "reports say", "rumours that". */
export const OWNERLESS_WORDS = list(`reports rumours rumors claims allegations accusations speculation suggestions signs fears concerns worries whispers gossip hearsay news talk
 evidence rumour rumor indications doubts questions suspicions`);

/** Words before a noun that neither name nor place it: they leave the canonical name. */
export const LOOSE_WORDS = list(`a an the this that these those some several many various multiple numerous other another certain one any both all every each either neither
 few two-dozen dozens of scores hundreds thousands his her its their our my your such same said unnamed unidentified anonymous recent new latest earlier later
 more most a-few number least also same own only various different further additional`);
