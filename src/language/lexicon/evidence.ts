/** Owns the words that name what a saying rests on, and the services whose word is intelligence; data only. */
import type { EvidenceKind } from '../../domain/vocabulary.js';

const all = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');

/** Pictures and recordings: their bare mention beside a saying is enough. */
export const IMAGERY: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['satellite', all(String.raw`satellite (?:\p{L}+ )?(?:images?|imagery|photos?|photographs?|pictures?|data|footage)|(?:images?|imagery|photos?|pictures?) (?:taken |captured |shot )?(?:by|from) (?:a |the )?(?:\p{L}+ )?satellites?`)],
  ['drone', all(String.raw`drone (?:\p{L}+ )?(?:footage|videos?|images?|imagery|photos?|pictures?)|(?:footage|videos?|images?|photos?) (?:\p{L}+ )?(?:by|from) (?:a |the )?(?:\p{L}+ )?drones?|aerial footage`)],
  ['video', all(String.raw`videos?|footage|video ?clips?|clips?|cctv|dash-?cam|body-?cam|livestream|videotapes?|surveillance tapes?`)],
  ['photo', all(String.raw`photos?|photographs?|snapshots?|selfies?|images?|imagery|pictures? (?:of|from|taken|posted|shared|published|released|showing|shows?|showed)`)],
  ['intercept', all(String.raw`intercepts|intercepted (?:\p{L}+ ){0,2}?(?:calls?|communications?|conversations?|messages?|transmissions?|phone|telephone|radio|emails?|e-mails?|chatter|signals)|wire-?taps?|wire-?tapped|phone taps?|tapped (?:phone|calls)|overheard|electronic intercepts?|(?:audio|voice) recordings?`)],
];
/** "artificial intelligence" is none; "intelligence" as the speaker or as what the speaker cites is. */
export const INTELLIGENCE = all(String.raw`(?<!artificial )(?<!business )(?<!human )intelligence(?! quotient| (?:and security )?(?:sub)?committee)|spy agenc(?:y|ies)|spy chiefs?|spymasters?|secret services?|security service|counter-?intelligence|espionage agency`);
/** Only in this spelling: "Fsb" and "nis" are other words. */
export const SERVICES = /(?<![\p{L}\p{N}])(?:CIA|MI5|MI6|GCHQ|NSA|FSB|GRU|SVR|SBU|HUR|BND|BfV|DGSE|DGSI|Mossad|Shin Bet|Aman|ISI|R&AW|NIS|NSS|ASIO|ASIS|CSIS|AIVD|MIVD)(?![\p{L}\p{N}])/u;
export const INSIDER = all(String.raw`informants?|informers?|insiders?|defectors?|whistle-?blowers?|turncoats?|moles?`);
export const EYEWITNESS = all(String.raw`(?<!expert )(?:eye-?witness(?:es)?|witness(?:es)?)(?! (?:box|stand|statement|list))|bystanders?|onlookers?|passers?-by|survivors?`);
/** "I saw the roof come down": the speaker was there. */
export const FIRST_HAND = /(?<!\p{L})(?:I|we|We) (?:\p{L}+ )?(?:saw|heard|watched|witnessed)(?!\p{L})(?! (?:the |this |that |his |her |your |these |those |some )?(?:\p{L}+ )?(?:reports?|news|story|stories|polls?|tweets?|posts?|headlines?|interviews?|articles?|coverage|papers?|speech|remarks|comments|statements?)(?!\p{L}))|(?<!\p{L})(?:who|that) (?:saw|witnessed|watched)(?!\p{L})/u;
export const DOCUMENT = all(String.raw`documents?|documentation|records|filings?|data|datasets?|papers|memos?|memorand(?:a|um)|e-?mails|affidavits?|indictments?|transcripts?|statistics|census|treaty|contracts?|audits?|logs|minutes of|invoices|ledgers?|spreadsheets?|autops(?:y|ies)|complaint|lawsuit|court papers|study|studies|surveys?|polls?|leaked (?:letter|report|files?|notes?)|the letter|a letter|files`);
/** "records set last year", "data protection": not a paper that speaks; "intelligence data" are intelligence. */
export const NO_DOCUMENT = all(String.raw`intelligence (?:data|reports?|documents?)|world records?|criminal records?|track records?|broke records?|data (?:protection|cent(?:re|er)s?|breach)|opinion polls|the polls|polling stations?`);
/** A body that keeps documents is no document: "the Office for National Statistics". */
export const KEEPER = /(?<!\p{L})(?:Office|Bureau|Institute|Agency|Department|Ministry|Centre|Center|Commission|Authority|Service|Registry)(?!\p{L})/u;
/** What makes a thing evidence of a saying: somebody cites it, or it shows something. */
export const CITING = all(String.raw`cit(?:es|ed|ing|e)|based on|according to|referr(?:ing|ed) to|pointing to|pointed to|relying on|relied on|quoting|drawing on|backed by|supported by|seen by|reviewed by|obtained by|shown? (?:in|by|on)|in an?|in the|on the basis of|from`);
export const SHOWING = /^(?:(?:new|the|this|these|that|those|a|an|some|other|another|several|separate|unverified|court|company|police|tax|bank|flight|shipping|mobile phone|security camera) ){0,3}(?:\p{L}+ ){0,3}?(?:(?:photo|photograph|picture|image|imager|video|clip|footage|document|record|filing|dat|email|memo|paper|letter|log|transcript|imagery)[sya]?)(?: \p{L}+){0,6}? (?:show|shows|showed|showing|shown|appears?|appeared|reveal|reveals|revealed|captured?|captures|suggests?|indicates?|signals?|confirm|confirms|depicts?|depicted|list|lists|listed)(?!\p{L})/iu;
