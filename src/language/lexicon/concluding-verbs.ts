/** Owns the verbs by which a writer concludes from what has happened: "The vote signals a new course"; data only. Nobody says anything by them. */

/** Alternatives of a pattern, present and past. */
export const CONCLUDING_VERBS = 'signals?|signall?ed|reflects?|reflected|underscores?|underscored|underlines?|underlined|highlights?|highlighted|raises?|raised';
