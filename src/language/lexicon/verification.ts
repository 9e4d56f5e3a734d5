/** Owns the words by which a report tells that something was confirmed, not confirmed or is disputed; data only. */

const HOW = String.raw`(?:(?:yet|been|be|being|independently|officially|immediately|publicly|separately|fully|formally|directly|able|to|possible|otherwise|so|far|also|able|conclusively|definitively|absolutely|itself|themselves) ){0,5}?`;
const CHECK = String.raw`(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|substantiated?|authenticated?)`;

/** "not independently verified", "could not be confirmed", "unable to verify", "if confirmed", "no official confirmation". */
export const UNVERIFIED = new RegExp([
  String.raw`(?<!\p{L})(?:not|never|cannot|n['’]t) ${HOW}["“]?${CHECK}(?!\p{L})`,
  String.raw`(?<=\p{L}n['’]t) ${HOW}${CHECK}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:unable to|yet to(?: be)?|declined to|refused to|failed to|(?:difficult|impossible|hard) to|without being able to|pending|awaiting|await|no way to) ${HOW}(?:${CHECK}|(?:\p{L}+ )?(?:confirmation|verification))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:neither|nor) ${HOW}(?:confirm(?:ed)?|verif(?:y|ied)) (?:n?or|and) den(?:y|ied)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unauthenticated)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:no|without|lack of|lacking) (?:\p{L}+ ){0,2}?(?:confirmation|verification|corroboration|proof)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:if|should|unless|until|once) (?:[\p{L}\p{N}'’-]+ ){0,9}?(?:(?:is|are|be|proves?|proved|were) )?(?:officially |independently )?(?:confirmed|verified|authenticated)(?!\p{L})`,
].join('|'), 'u');
export const DISPUTED = /(?<!\p{L})(?:(?:is|are|was|were|been|remains?|hotly|widely|fiercely|highly|being|also) (?:disputed|contested)|disputed by|contested by|disputes? (?:the|this|that|these|those|his|her|their|its) (?:\p{L}+ )?(?:claims?|accounts?|figures?|versions?|reports?|allegations?|findings?|numbers?)|(?:disputed|contested|contradictory|conflicting) (?:\p{L}+ )?(?:claims?|accounts?|figures?|versions?|reports?|allegations?))(?!\p{L})/u;
/** "has been confirmed by two ministries", "later verified". "confirmed" as a cue is read apart. */
export const CONFIRMED = /(?<!\p{L})(?:(?:is|are|was|were|been|being|later|since|officially|independently|also|now) (?:\p{L}+ly )?(?:confirmed|verified|corroborated|authenticated)|(?:confirmed|verified|corroborated|authenticated|confirmation) (?:\p{L}+ ){0,2}?by|(?:official|independent) confirmations? (?:came|emerged|surfaced))(?!\p{L})/u;
export const CONFIRMING_CUE = /(?<!\p{L})(?:confirm(?:s|ed|ing|ations?)?|verif(?:y|ies|ied|ying)|corroborat(?:e|es|ed|ing))(?!\p{L})/u;
/** Nouns and pronouns by which the next sentence takes up what was said: "The claim could not be checked". */
export const TAKEN_UP = /(?<!\p{L})(?:(?:the|this|that|these|those|his|her|their|its|such|either|both|any of the|any) (?:\p{L}+ ){0,3}?(?:claims?|reports?|accounts?|allegations?|accusations?|figures?|numbers?|statements?|information|assertions?|tolls?|details|rumou?rs|videos?|footage|images?|photos?|photographs?|stor(?:y|ies)|version|casualty counts?|death toll|authenticity|veracity)|this|that|it|them|these)(?!\p{L})/u;
