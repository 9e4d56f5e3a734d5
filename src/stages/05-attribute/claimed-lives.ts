/** Owns the one use of "claim" that says nothing: "The heat claims 54 lives". */
import type { Found } from './tidy.js';

const CLAIMS = /^(?:(?:has|have|had|may have|already|\p{L}+ly) )*claim(?:s|ed|ing)?$/iu;
const LIVES = /^(?!that )(?:(?:at least|up to|about|around|some|nearly|almost|more than|over|another|an estimated|the|its|his|her) )*[\p{L}\d,.-]+ (?:\p{L}+ )?(?:lives|life|victims?)(?!\p{L})/iu;

export function claimsLives(text: string, { cue, content }: Found): boolean {
  const words = cue[0], what = content[0];
  return words !== undefined && what !== undefined && CLAIMS.test(text.slice(words[0], words[1])) && LIVES.test(text.slice(what[0], Math.min(what[1], what[0] + 80)));
}
