/** Owns what says nothing of its own and points back to what was said before: "denied it", "rejects the charge", "such claims are baseless". */

const CHARGES = String.raw`(?:claims?|reports?|rumou?rs?|allegations?|accusations?|charges?|suggestions?|assertions?|story|stories|responsibility|involvement|wrongdoing|guilt|blame|version|theory|notion|idea|talk|speculation|characteri[sz]ations?|descriptions?|portrayals?|criticisms?|contentions?|arguments?|conclusions?|assessments?|premise|interpretation)`;
const WHICH = String.raw`(?:an?|any|all|both|these|those|such|the|this|that|his|her|their|its|every|each)`;
const HOW = String.raw`(?:[, ]+(?:entirely|outright|completely|categorically|strongly|flatly|out of hand|in full|against (?:him|her|them|it)|as .{0,40}))?`;
const PRONOUN = new RegExp(String.raw`^(?:(?:all )?(?:of )?(?:it|this|that)|so|them|these|those)${HOW}[.,”"’]*$`, 'iu');
const CHARGE = new RegExp(String.raw`^(?:${WHICH} )+(?:of (?:the|these|those) )?(?:such )?(?:\p{Ll}+ )?${CHARGES}${HOW}[.,”"’]*$`, 'u');
const DISMISSED = new RegExp(String.raw`^(?:such|these|those|the|all|any) (?:\p{Ll}+ )?${CHARGES} (?:is|are|was|were) (?:\p{Ll}+ ){0,2}(?:groundless|baseless|unfounded|false|untrue|fake|invented|fabricated|nonsense|lies|a lie|a hoax|disinformation|misinformation)[.,”"’]*$`, 'iu');

/** Content that is no more than a pronoun or a word for what somebody has said. */
export type PointingBack = 'pronoun' | 'charge';

export function pointsBack(content: string): PointingBack | undefined {
  const text = content.trim();
  if (PRONOUN.test(text)) return 'pronoun';
  return CHARGE.test(text.charAt(0).toLowerCase() + text.slice(1)) || dismisses(text) ? 'charge' : undefined;
}

/** "Such claims are baseless" says no to them, whatever the cue. */
export const dismisses = (content: string): boolean => DISMISSED.test(content.trim());
