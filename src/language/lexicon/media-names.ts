/** Owns the outlets and agencies that go by a bare name, and the words that show an outlet in its name; data only. */

export const MEDIA_NAMES: ReadonlySet<string> = new Set(`reuters|associated press|ap|afp|agence france-presse|yonhap|xinhua|tass|ria novosti|ria|interfax|itar-tass|kcna|kyodo|jiji|dpa|efe|ansa|upi|bloomberg
bbc|cnn|nbc|abc|cbs|fox|fox news|msnbc|npr|pbs|c-span|itv|sky|sky news|al jazeera|al arabiya|al-arabiya|al-jazeera|al mayadeen|rt|sputnik|cctv|cgtn|nhk|kbs|mbc|ytn|jtbc|sbs|cbc|ctv|rte|rté|zdf|ard|rai|tf1|france 24|euronews|deutsche welle|dw
the guardian|guardian|the times|the telegraph|telegraph|the independent|the observer|the economist|the atlantic|the hill|politico|axios|vox|buzzfeed|breitbart|the intercept|the sun|daily mail|mail online|daily mirror|the mirror|daily express
washington post|new york times|wall street journal|wsj|los angeles times|usa today|chicago tribune|boston globe|miami herald|newsweek|time|the new yorker|vanity fair|rolling stone|huffington post|huffpost|the verge|wired|vice|salon|slate|the daily beast|propublica
le monde|le figaro|libération|der spiegel|spiegel|die zeit|bild|el país|el pais|el mundo|la repubblica|corriere della sera|haaretz|ynet|anadolu|anadolu agency|irna|fars|tasnim|mehr|isna|sana|spa|wafa|mena|novaya gazeta|meduza|kommersant|vedomosti|izvestia|pravda|ukrinform|unian|kyiv independent|suspilne
radio free europe|radio liberty|voice of america|radio free asia|chosun ilbo|dong-a ilbo|joongang ilbo|hankyoreh|asahi shimbun|yomiuri shimbun|nikkei|global times|people's daily|south china morning post|straits times|the hindu|times of india|hindustan times|ndtv|dawn|the nation`
  .split(/[|\n]/u));
/** As a last or any word of a capitalised name: "Brenna Courier", "Radio Halvik". */
export const MEDIA_HEADS: ReadonlySet<string> = new Set(`news newspaper times post herald tribune gazette courier telegraph chronicle journal observer mirror globe echo mail bulletin examiner inquirer
 dispatch sentinel standard star sun ledger tv television radio broadcasting press weekly magazine newswire broadcaster today independent argus mercury advertiser fm sport sports podcast wire online digital zeitung tageblatt nieuws dagblad`.split(/\s+/u));
