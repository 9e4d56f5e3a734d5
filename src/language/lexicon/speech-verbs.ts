/** Owns the verbs by which somebody speaks or thinks, as they stand beside a speaker; data only. */

const FORMS = `say says said saying|tell tells told telling|add adds added adding|announce announces announced|claim claims claimed|insist insists insisted|argue argues argued|note notes noted
 warn warns warned|state states stated|explain explains explained|report reports reported|reply replies replied|respond responds responded|admit admits admitted|acknowledge acknowledges acknowledged
 deny denies denied|confirm confirms confirmed|suggest suggests suggested|believe believes believed|think thinks thought|expect expects expected|predict predicts predicted|allege alleges alleged
 accuse accuses accused|ask asks asked|urge urges urged|call calls called|demand demands demanded|declare declares declared|describe describes described|write writes wrote|tweet tweets tweeted|post posts posted
 testify testifies testified|recall recalls recalled|remark remarks remarked|mention mentions mentioned|stress stresses stressed|emphasise emphasises emphasised|emphasize emphasizes emphasized|conclude concludes concluded
 estimate estimates estimated|find finds found|show shows showed|reveal reveals revealed|indicate indicates indicated|dismiss dismisses dismissed|reject rejects rejected|criticise criticises criticised|criticize criticizes criticized
 praise praises praised|promise promises promised|vow vows vowed|pledge pledges pledged|threaten threatens threatened|complain complains complained|concede concedes conceded|contend contends contended|maintain maintains maintained
 point points pointed|observe observes observed|quip quips quipped|joke jokes joked|agree agrees agreed|disagree disagrees disagreed|cite cites cited|quote quotes quoted|refuse refuses refused|decline declines declined
 know knows knew|hope hopes hoped|fear fears feared|doubt doubts doubted|wonder wonders wondered|assume assumes assumed|continue continues continued|tells conclude|caution cautions cautioned|reiterate reiterates reiterated
 assert asserts asserted|speculate speculates speculated|charge charges charged|order orders ordered|propose proposes proposed|recommend recommends recommended|want wants wanted|feel feels felt|consider considers considered`;
export const SPEECH_VERBS: ReadonlySet<string> = new Set(FORMS.split(/[\s|]+/u));
/** Between speaker and verb: "she has repeatedly said", "they did not say". */
export const VERB_FILLERS: ReadonlySet<string> = new Set(`has have had is was were been also later then earlier repeatedly again once still now never not did does do would will could may might previously
 publicly already often always first further strongly vehemently angrily simply just only recently today yesterday both all who himself herself themselves itself reportedly allegedly
 monday tuesday wednesday thursday friday saturday sunday on in a quickly briefly bluntly separately immediately subsequently nevertheless meanwhile however`.split(/\s+/u));
