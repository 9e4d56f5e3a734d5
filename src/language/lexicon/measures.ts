/** Owns what numbers measure: money, parts of a hundred, lengths and weights, and the words of time, which make durations; data only. */

const units = (lines: readonly string[]): ReadonlyMap<string, string> => new Map(lines.flatMap((line) => {
  const [unit, words] = line.split('=') as [string, string];
  return words.split('|').map((w): [string, string] => [w, unit]);
}));

/** Before the number. */
export const CURRENCY_SIGNS = units(['USD=$|us$|$us|usd', 'EUR=€|eur', 'GBP=£|gbp', 'JPY=¥|jpy', 'KRW=₩|krw', 'RUB=₽|rub', 'INR=₹|inr|rs', 'TRY=₺', 'UAH=₴', 'ILS=₪', 'NGN=₦', 'VND=₫',
  'AUD=a$|au$|$a|aud', 'CAD=c$|ca$|cad', 'HKD=hk$|hkd', 'NZD=nz$|nzd', 'SGD=s$|sgd', 'CHF=chf', 'CNY=cny|rmb']);
/** After the number; "won" only straight behind it ("2 million won"). */
export const CURRENCY_WORDS = units(['USD=dollar|dollars|us dollars|u.s. dollars|american dollars|usd|bucks', 'EUR=euro|euros|eur', 'GBP=pound|pounds|sterling|pounds sterling|british pounds|gbp', 'JPY=yen',
  'CNY=yuan|renminbi|rmb', 'RUB=ruble|rubles|rouble|roubles', 'KRW=won', 'INR=rupee|rupees', 'UAH=hryvnia|hryvnias|hryvnyas', 'ILS=shekel|shekels', 'TRY=lira|liras', 'CHF=swiss franc|swiss francs',
  'AUD=australian dollars', 'CAD=canadian dollars', 'SEK=kronor|swedish kronor', 'PLN=zloty|zlotys', 'BRL=reais', 'ZAR=rand', 'cents=cents|cent', 'pence=pence']);
/** After the number, most with no blank between. */
export const MEASURE_WORDS = units(['percent=%|percent|per cent|pct|pc', 'percentage points=percentage point|percentage points|points', 'km=km|kilometre|kilometres|kilometer|kilometers|kms', 'miles=mile|miles',
  'm=m|metre|metres|meter|meters', 'feet=feet|foot|ft', 'inches=inch|inches', 'cm=cm|centimetres|centimeters|centimetre|centimeter', 'mm=mm|millimetres|millimeters', 'yards=yard|yards',
  'kg=kg|kgs|kilogram|kilograms|kilo|kilos', 'g=grams|grammes|gram', 'tonnes=tonne|tonnes|metric ton|metric tons', 'tons=ton|tons', 'lb=lb|lbs', 'litres=litre|litres|liter|liters', 'gallons=gallon|gallons',
  'barrels=barrel|barrels', 'hectares=hectare|hectares|ha', 'acres=acre|acres', 'square km=square kilometre|square kilometres|square kilometer|square kilometers|sq km|km2|km²', 'square miles=square mile|square miles|sq miles',
  'square metres=square metre|square metres|square meter|square meters|sq m|m2', 'square feet=square foot|square feet|sq ft', 'degrees=degree|degrees|°|°c|°f', 'km/h=kph|kmh', 'mph=mph', 'knots=knots',
  'MW=mw|megawatt|megawatts', 'GW=gw|gigawatt|gigawatts', 'kilotons=kiloton|kilotons', 'kWh=kwh', 'GB=gb|gigabytes', 'magnitude=magnitude']);
/** What many different things of one story are told in, by the concept of the unit: two numbers of these need not measure the same. */
export const MEASURES_OF_ANYTHING: ReadonlySet<string> = new Set('usd eur gbp jpy cny rub krw inr uah ils try chf aud cad sek pln brl zar hkd nzd sgd ngn vnd cent pence crown franc mark peso dinar rial dirham dong baht ringgit forint percent point km mil m feet inch cm mm yard degree km/h mph knot magnitude'.split(' '));
/** Numbers of these are durations, ages or shares of time, not counts. */
export const TIME_UNITS: ReadonlySet<string> = new Set(`second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight month months quarter quarters year years yr yrs
 decade decades century centuries millennium millennia semester semesters season seasons morning mornings evening evenings afternoon afternoons summers winters occasions generations weekdays anniversary birthday times`.split(/\s+/));
export const MONTHS: ReadonlyMap<string, number> = new Map('january february march april may june july august september october november december'.split(' ').flatMap((m, i): [string, number][] => [[m, i + 1], [m.slice(0, 3), i + 1]]).concat([['sept', 9]]));
