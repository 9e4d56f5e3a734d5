/** Owns whether the one before a cue only hears, or is spoken of: "a jury was told", "he has faced questions", "the man allegedly took". He says nothing. */

const AUX = String.raw`^(?:(?:when|if|has|have|had|also|since|recently|later|often|not|\p{L}+ly) )*(?:is|are|was|were|been|being) (?:(?:also|since|then|once|first|not|\p{L}+ly) )*`;
/** "The court was told that …", "The mayor has been sharply criticised for …"; "was told by the owner" names one who speaks. */
const PASSIVE = new RegExp(String.raw`${AUX}(?:told|asked|pressed|accused|critici[sz]ed|questioned|quizzed|charged|blamed|urged|warned|informed|described|called|considered|seen|mentioned|named|praised|condemned|denounced|advised|labell?ed|dubbed|hailed)(?!\p{L})(?!.*(?<!\p{L})by(?!\p{L}))`, 'iu');
/** "The bank has faced questions about …" */
const UNDER_FIRE = /(?:fac(?:es|ed|ing)|(?:came|come|comes|coming) under|drew|drawn|drawing|met with) (?:\p{L}+ ){0,2}(?:questions|criticism|accusations|charges|allegations|calls|fire|doubts)(?!\p{L})/iu;
/** "When pressed on the fee, the mayor …" */
const WHEN_ASKED = /^(?:asked|pressed|quizzed|questioned)(?: (?:on|about|why|whether|if|how))*$/iu;
/** "The inquest heard that …"; "a man can be heard shouting" is one who speaks. */
const COURT = /(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|judge|panel|trial|committee)$/iu, HEARS = /^(?:(?:has|have|had|was|previously|earlier|then|also) )*(?:hears?|heard)(?!\p{L})/iu;
/** "‘I never saw her’, court told": a headline's court without an article was told, and did not tell. */
const BARE_COURT = /^(?:court|jury|inquest|tribunal|hearing|inquiry|trial)$/iu, TOLD = /^told$/iu;
/** "The driver allegedly left the wheel": what he did, not what he said. */
const HEARSAY = /(?<!\p{L})(?:allegedly|reportedly|purportedly|supposedly)(?!\p{L})/iu;
const SAYS = /(?<!\p{L})(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|call(?:s|ed|ing)|claim(?:s|ed|ing)?|ask(?:s|ed|ing)?|wr(?:ites?|ote|iting)|warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|admit(?:s|ted|ting)?|demand(?:s|ed|ing)?|agree[sd]?|promis(?:es?|ed|ing)|boast(?:s|ed|ing)?|confess(?:es|ed|ing)?|yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|describ(?:es?|ed|ing)|announc(?:es?|ed|ing)|den(?:y|ies|ied|ying)|report(?:s|ed)?|complain(?:s|ed|ing)?|suggest(?:s|ed|ing)?|add(?:s|ed)?|confirm(?:s|ed)?|insist(?:s|ed)?|think(?:s|ing)?|thought|believ(?:es?|ed|ing)|want(?:s|ed)?|consider(?:s|ed|ing)?)(?!\p{L})/iu;
/** "Growers seem confident that …"; "the letter appears to show" rests on the letter. */
const SEEMS = /^(?:\p{L}+ )?(?:seems?|seemed|appears?|appeared) (?!to(?!\p{L}))/iu;

/** `source` stands before `cue` in the sentence; `between` is what lies just before the cue. All three as they stand. */
export function isHearer(source: string, cue: string, between: string): boolean {
  return PASSIVE.test(cue) || UNDER_FIRE.test(cue) || SEEMS.test(cue)
    || WHEN_ASKED.test(cue) && /(?<!\p{L})(?:when|if|once) $/iu.test(between)
    || COURT.test(source) && HEARS.test(cue) || BARE_COURT.test(source) && TOLD.test(cue)
    || HEARSAY.test(cue) && !SAYS.test(cue);
}
