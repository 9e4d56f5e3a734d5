// @ts-check
/** Owns the picture of reliability: stated confidence across, share of right ones up; a point above the line is read better than it says. */

/** @typedef {{ name: string, colour: string, bins: { n: number, confidence: number, right: number }[] }} Series */
/** Fewer statements make no point: their share would be chance. */
const FEWEST = 10;
const SIDE = 300, LEFT = 52, TOP = 16;
const x = (/** @type {number} */ v) => (LEFT + v * SIDE).toFixed(1), y = (/** @type {number} */ v) => (TOP + (1 - v) * SIDE).toFixed(1);

/** @param {readonly Series[]} series @param {{ label: string, least: number }[]} levels */
export function reliabilityPlot(series, levels) {
  const points = (/** @type {Series} */ s) => s.bins.filter((b) => b.n >= FEWEST);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 74}" width="${LEFT + SIDE + 24}" height="${TOP + SIDE + 74}" font-family="sans-serif" font-size="11" fill="#1c1b19" role="img" aria-label="Reliability: stated confidence against the share of right statements">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...ticks.map((t) => `<path d="M${x(0)} ${y(t)}H${x(1)}M${x(t)} ${y(0)}V${y(1)}" stroke="#e4e0d6"/><text x="${LEFT - 8}" y="${Number(y(t)) + 4}" text-anchor="end">${t * 100}</text><text x="${x(t)}" y="${TOP + SIDE + 16}" text-anchor="middle">${t * 100}</text>`),
    ...levels.filter((l) => l.least > 0).map((l) => `<path d="M${x(l.least)} ${y(0)}V${y(1)}" stroke="#5c5850" stroke-dasharray="2 3"/><text x="${x(l.least)}" y="${TOP - 5}" text-anchor="middle" fill="#5c5850">${l.label}</text>`),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#5c5850"/>`,
    ...series.flatMap((s, k) => [
      `<path d="${points(s).map((b, i) => `${i ? 'L' : 'M'}${x(b.confidence)} ${y(b.right)}`).join('')}" fill="none" stroke="${s.colour}" stroke-width="1.5"/>`,
      ...points(s).map((b) => `<circle cx="${x(b.confidence)}" cy="${y(b.right)}" r="${(1.5 + Math.sqrt(b.n) / 5).toFixed(1)}" fill="${s.colour}" fill-opacity=".6"><title>${s.name}: ${b.n} statements, stated ${(100 * b.confidence).toFixed(0)}, right ${(100 * b.right).toFixed(0)}</title></circle>`),
      `<circle cx="${LEFT + 6}" cy="${TOP + SIDE + 44 + 16 * k}" r="4" fill="${s.colour}"/><text x="${LEFT + 16}" y="${TOP + SIDE + 48 + 16 * k}">${s.name}</text>`,
    ]),
    `<text x="${x(0.5)}" y="${TOP + SIDE + 30}" text-anchor="middle">stated confidence, %</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">right, %</text>`,
    '</svg>',
  ].join('\n')}\n`;
}
