/** Owns the sentence that only tells whose claim it was that stands before: it states nothing of its own, and names its source. */

/** "This claim, which has travelled widely, was made by | the board." */
export const CLAIM_MADE = /^(?:this|that|the|these|those|such) (?:claims?|reports?|allegations?|information|figures?|news|assertions?|accusations?|disclosure|announcement)(?!\p{L}).{0,200}?(?<!\p{L})(?:made|came|comes|come|issued|published|reported|released|given|provided|circulated|attributed|originated) (?:public |first |initially )?(?:by|from|to|with) (?:the )?/isu;
