// @ts-check
/**
 * Owns the seeded generator of reports for the scale bench: invented accidents, each told by several reports with ten statements, some copied.
 * The reports come as the report stages leave them, so that the corpus stages alone are measured.
 */
const PLACES = ['Arnstad', 'Bellmore', 'Corvan', 'Dunmere', 'Elsworth', 'Fernholt', 'Garrick', 'Hollin', 'Ivarsund', 'Jessel', 'Kestrel', 'Lormont', 'Marden', 'Norwick', 'Oakley', 'Pellworth'];
const WHAT = [['ferry', 'sank', 'passengers'], ['train', 'derailed', 'travellers'], ['mine', 'collapsed', 'miners'], ['bridge', 'fell', 'drivers'], ['factory', 'burned', 'workers'], ['bus', 'overturned', 'tourists']];
const WHO = ['police', 'the harbour office', 'Mayor Anna Lind', 'the fire service', 'a spokesman', 'Minister Jon Roth', 'the union', 'witnesses'];

/** A small generator with a seed (mulberry32), so that every run makes the same reports. @param {number} seed */
function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} count how many reports @param {number} [seed] @returns {any[]} reports as in the contract */
export function generateReports(count, seed = 1) {
  const next = random(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(next() * list.length)];
  const perEvent = 8, out = [];
  for (let e = 0; out.length < count; e++) {
    const place = `${pick(PLACES)}${e % 97 ? ` ${pick(['North', 'Bay', 'Cross', 'Heath', 'Ford'])}` : ''}`, [thing, verb, people] = pick(WHAT);
    const dead = 2 + Math.floor(next() * 40), day = new Date(Date.UTC(2031, 0, 1 + (e % 3000))).toISOString().slice(0, 10);
    const facts = [
      `The ${thing} ${verb} near ${place}`, `${dead} ${people} were killed when the ${thing} ${verb} near ${place}`, `${dead + 3} ${people} were hurt in ${place}`,
      `The ${thing} near ${place} had failed an inspection`, `The owner of the ${thing} denied any fault`, `An inquiry into the ${place} accident will open in spring`,
      `Rescuers searched the site near ${place} through the night`, `The road to ${place} was closed`, `The ${thing} was built in ${1950 + Math.floor(next() * 60)}`, `Families of the ${people} gathered in ${place}`,
    ];
    for (let k = 0; k < perEvent && out.length < count; k++) out.push(reportOf(`${e}-${k}`, facts, day, next));
  }
  return out;
}

/** @param {string} id @param {string[]} facts @param {string} day @param {() => number} next */
function reportOf(id, facts, day, next) {
  let text = '';
  const statements = facts.map((f, i) => {
    const who = WHO[Math.floor(next() * WHO.length)], from = text.length;
    text += `${f}, ${who} said.\n`;
    const number = /\d+/.exec(f), at = number ? from + number.index : 0;
    return {
      id: `s${i}`, content: [[from, from + f.length]], cue: [[from + f.length + 3 + who.length, from + f.length + 7 + who.length]], source: [[from + f.length + 2, from + f.length + 2 + who.length]],
      chain: [{ name: who }], sourceType: 'organisation', quote: 'indirect', stance: 'asserts', certainty: 'certain', polarity: 'positive', evidence: [], verification: 'none',
      quantities: number && i < 3 ? [{ span: [at, at + number[0].length], min: Number(number[0]), max: Number(number[0]), unit: 'people', of: '', modifier: 'exact', status: i === 1 ? 'killed' : 'injured' }] : [],
      times: [], places: [], confidence: 0.9,
    };
  });
  return {
    id, path: `${id}.txt`, publisher: `Paper ${id.split('-')[1]}`, published: day, language: 'en', text, noise: [], statements, unsourced: [], weasel: [],
    sourcing: { sentences: statements.length, named: statements.length, anonymous: 0, agentless: 0, ownVoice: 0 }, findings: [],
  };
}
