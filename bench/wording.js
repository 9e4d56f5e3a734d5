// @ts-check
/**
 * Owns the words of the generated reports. Names are made of syllables, so that an event shares them with few others, as in a real pile; every fact has
 * several wordings, and no wording has five words in a row that another event's could have too: chance alone makes no copies.
 */
const HEADS = 'Arn Bel Cor Dun El Fer Gar Hol Iv Jes Kes Lor Mar Nor Oak Pel Quar Ros Sil Tor Ul Ver Wex Yar Zan Bro Cra Dre Fro Gri'.split(' ');
const MIDDLES = 'a e i o u an el im or un ast ell ins ort umb'.split(' ');
const TAILS = 'stad more van mere worth holt rick lin sund sel mont den wick ley by bridge ford heim gate low'.split(' ');
const GIVEN = 'Anna Jon Mara Pia Dario Ottilie Jens Rosa Karl Helene Ivo Lena Oskar Tilda Bram Nadia Emil Frida Goran Selma'.split(' ');
const THINGS = [['ferry', 'sank', 'passengers'], ['train', 'derailed', 'travellers'], ['mine', 'collapsed', 'miners'], ['bridge', 'collapsed', 'drivers'], ['factory', 'burned', 'workers'], ['bus', 'crashed', 'tourists'],
  ['depot', 'exploded', 'soldiers'], ['dam', 'flooded', 'villagers'], ['school', 'burned', 'pupils'], ['hotel', 'exploded', 'guests'], ['market', 'burned', 'traders'], ['tower', 'collapsed', 'tenants']];
const NOUNS = 'harbour council valley orchard tunnel railway river archive bakery chapel quarry lantern meadow garage theatre cellar glacier lighthouse vineyard pasture stadium library laundry warehouse canal museum brewery clinic forest reservoir pier workshop sawmill kitchen avenue parade ladder engine signal cable'.split(' ');
const VERBS = 'repaired painted closed measured emptied guarded photographed cleared fenced drained inspected rebuilt lit mapped searched watched'.split(' ');
const KINDS = 'old narrow northern wooden crowded frozen abandoned private steep flooded modern rusty quiet public southern empty'.split(' ');

/** A small generator with a seed (mulberry32), so that every run makes the same reports. @param {number} seed */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** @param {() => number} next @param {any[]} list */
const pick = (next, list) => list[Math.floor(next() * list.length)];
/** @param {() => number} next */
const name = (next) => `${pick(next, HEADS)}${pick(next, MIDDLES)}${pick(next, TAILS)}`;

/** An event with its facts, each a list of [words, stance], and those who tell of it. @param {() => number} next */
export function eventOf(next) {
  const [thing, verb, people] = pick(next, THINGS), place = name(next), region = name(next), firm = `${name(next)} ${pick(next, ['Lines', 'Works', 'Group', 'Holding'])}`;
  const [mayor, chief, owner] = [0, 1, 2].map(() => `${pick(next, GIVEN)} ${name(next)}`), dead = 2 + Math.floor(next() * 40), hurt = dead + 1 + Math.floor(next() * 60), year = 1950 + Math.floor(next() * 60);
  const last = (/** @type {string} */ full) => full.split(' ')[1], noun = pick(next, NOUNS), kind = pick(next, KINDS);
  /** @type {string[][][]} */
  const facts = [
    [[`The ${thing} ${verb} near ${place}`], [`A ${kind} ${thing} ${verb} in ${place}`], [`${place}'s ${thing} ${verb} beside the ${noun}`]],
    [[`${dead} ${people} were killed near ${place}`], [`The ${place} accident killed ${dead} ${people}`], [`${dead + 1} ${people} died in ${place}`]],
    [[`${hurt} ${people} were hurt in ${place}`], [`${hurt} injured ${people} reached the ${region} hospital`]],
    [[`${firm} ignored two warnings about the ${kind} ${thing}`], [`Inspectors from ${region} had warned ${firm} twice`]],
    [[`${firm} denied that the ${thing} was unsafe`, 'denies'], [`${last(owner)} did not know of any ${thing} warnings`, 'denies']],
    [[`${mayor} resigned over the ${thing} in ${place}`], [`${last(mayor)} left office in ${region}`]],
    [[`${region} will open an inquiry into ${firm}`, 'forecasts'], [`A ${region} court will hear ${last(owner)} in spring`, 'forecasts']],
    [[`${firm} bought the ${thing} in ${year}`], [`${last(owner)} acquired ${place}'s ${kind} ${thing}`]],
    [[`${chief} led the rescue at ${place}`], [`Rescuers under ${last(chief)} searched the ${noun}`]],
    [[`${owner} was arrested in ${region}`], [`Police in ${region} detained ${last(owner)}`]],
  ];
  const sources = [{ who: mayor, type: 'named-person' }, { who: chief, type: 'named-person' }, { who: owner, type: 'named-person' }, { who: `${region} police`, type: 'organisation' }, { who: firm, type: 'organisation' }, { who: 'witnesses', type: 'collective-anonymous' }];
  return { facts, sources, place, region };
}

/** What one report alone has. @param {() => number} next @param {ReturnType<typeof eventOf>} event */
export function ownSaying(next, event) {
  const words = `${pick(next, ['Neighbours', 'Volunteers', 'Engineers', 'Students', 'Clerks', 'Divers'])} ${pick(next, VERBS)} the ${pick(next, KINDS)} ${pick(next, NOUNS)} and ${pick(next, VERBS)} a ${pick(next, NOUNS)} near ${next() < 0.5 ? event.place : name(next)}`;
  return { text: words, stance: 'asserts', ...pick(next, event.sources) };
}
