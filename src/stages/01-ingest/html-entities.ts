/** Owns character references of HTML: numeric ones, and the named ones that news pages use. Unknown ones stay as written. */

const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHER: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', ndash: '–', mdash: '—',
  hellip: '…', bull: '•', dagger: '†', Dagger: '‡', permil: '‰', prime: '′', Prime: '″', lsaquo: '‹', rsaquo: '›', euro: '€', trade: '™', OElig: 'Œ',
  oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ', tilde: '˜', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', minus: '−', ne: '≠', le: '≤', ge: '≥', infin: '∞', hearts: '♥', star: '☆', check: '✓', comma: ',', period: '.',
  colon: ':', semi: ';', lpar: '(', rpar: ')', num: '#', dollar: '$', percnt: '%', excl: '!', quest: '?', commat: '@', sol: '/', bsol: '\\', lbrack: '[', rbrack: ']',
  hyphen: '‐', dash: '‐', lowbar: '_', grave: '`', vert: '|', ccaron: 'č', Ccaron: 'Č', zcaron: 'ž', Zcaron: 'Ž', cacute: 'ć', Cacute: 'Ć', lstrok: 'ł', Lstrok: 'Ł',
};
const NAMED = new Map<string, string>(Object.entries(OTHER));
LATIN.split(' ').forEach((name, i) => NAMED.set(name, name === 'shy' ? '' : String.fromCharCode(160 + i)));
// What Windows-1252 has where Unicode has C1 controls; old pages write &#146; for ’.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** "Iraq&rsquo;s" → "Iraq’s". A number that is no character becomes U+FFFD. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,9})|#x([0-9a-f]{1,8})|([a-z][a-z0-9]{1,15}));?/gi, (whole, dec?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = dec !== undefined ? Number(dec) : parseInt(hex!, 16);
    if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80]!;
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : code < 32 && code !== 9 && code !== 10 ? ' ' : String.fromCodePoint(code);
  });
}
