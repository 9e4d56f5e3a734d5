/** Owns the nouns that only describe somebody already named ("the singer said"); data only. An office ("the minister") is none: another may hold it. */
export const EPITHETS: ReadonlySet<string> = new Set(`singer musician actor actress artist painter star rider cyclist runner swimmer boxer player striker goalkeeper keeper defender midfielder winger quarterback champion
 newcomer veteran author writer columnist politician lawmaker councillor councilor senator congressman congresswoman farmer fisherman pensioner widow widower mum dad mother father businessman businesswoman tycoon magnate
 entrepreneur industrialist biologist physicist chemist economist historian geologist ecologist scientist researcher professor campaigner activist composer producer climber teenager golfer footballer sprinter
 novelist poet comedian rapper person`.split(/\s+/u));
/** One of a people, where no noun follows: "the Finn said". Others end in -man or -woman, or are the adjective: "the German said". */
export const PEOPLE_OF: ReadonlySet<string> = new Set('Finn Dane Swede Pole Turk Serb Croat Scot Spaniard Briton Czech Slovak Slovene Greek Icelander Netherlander Argentine Kiwi Basque Catalan Kurd Arab Thai Uzbek Kazakh'.split(' '));
