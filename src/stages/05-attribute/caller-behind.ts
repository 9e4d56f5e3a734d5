/** Owns who calls for something in a headline's passive, which has no auxiliary: "Kask urged to step down | by miners". */
import type { Found } from './tidy.js';

/** A participle without an auxiliary, and whoever is asked stands right before it. */
const ASKED = /^(?:urged|asked|told|pressed|ordered|advised|warned|begged|forced)$/iu;
const BY = /^(?<what>to \p{Ll}.*?) by (?<who>(?:the |an? )?(?:[\p{L}.’'-]+ ){0,4}[\p{L}’'-]+)[.]?$/su;
const BETWEEN = ' by ', LONGEST = 200;

export function withCallerBehind<F extends Found>(text: string, found: F): F {
  const cue = found.cue[0], source = found.source[0], content = found.content[0];
  if (!cue || !source || !content || found.source.length > 1 || found.content.length > 1) return found;
  if (!/^\s$/u.test(text.slice(source[1], cue[0])) || !ASKED.test(text.slice(cue[0], cue[1])) || content[1] - content[0] > LONGEST) return found;
  const by = BY.exec(text.slice(content[0], content[1]))?.groups;
  if (!by) return found;
  const end = content[0] + by['what']!.length, from = end + BETWEEN.length;
  return { ...found, source: [[from, from + by['who']!.length]], content: [source, [content[0], end]] };
}
