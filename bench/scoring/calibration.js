// @ts-check
/**
 * Owns the fitting and the measuring of confidence: how often a statement of confidence c is right. Beta calibration after Kull, Silva Filho
 * and Flach (2017); expected calibration error over ten bins of equal width.
 *
 * @typedef {{ confidence: number, right: boolean }} Judged
 * @typedef {{ low: number, high: number, shift: number }} Curve
 */
const EDGE = 0.001;

/**
 * Of the two slopes one that would fall is held at 0 and the rest fitted again, as the paper has it: over a narrow range of scores nothing tells them apart.
 * @param {readonly { score: number, right: boolean }[]} judged @returns {Curve}
 */
export function fitCurve(judged) {
  const both = newton(judged, [true, true]);
  const [low, high] = both;
  if (low < 0 && high < 0) throw new Error(`a higher score would give less confidence (${low}, ${high}): the scores do not order`);
  const w = low < 0 ? newton(judged, [false, true]) : high < 0 ? newton(judged, [true, false]) : both;
  if (w[0] < 0 || w[1] < 0) throw new Error(`a higher score would give less confidence (${w[0]}, ${w[1]}): the scores do not order`);
  return { low: w[0], high: w[1], shift: w[2] };
}

/**
 * Newton's method on the likelihood; a whisper of ridge keeps it solvable.
 * @param {readonly { score: number, right: boolean }[]} judged @param {readonly [boolean, boolean]} free which slopes may differ from 0
 */
function newton(judged, free) {
  let w = [Number(free[0]), Number(free[1]), 0];
  for (let round = 0; round < 50; round++) {
    const gradient = [0, 0, 0], hessian = [[1e-6, 0, 0], [0, 1e-6, 0], [0, 0, 1e-6]];
    for (const { score, right } of judged) {
      const s = Math.min(1 - EDGE, Math.max(EDGE, score)), x = [free[0] ? Math.log(s) : 0, free[1] ? -Math.log(1 - s) : 0, 1];
      const p = 1 / (1 + Math.exp(-(w[0] * x[0] + w[1] * x[1] + w[2])));
      for (let i = 0; i < 3; i++) {
        gradient[i] += (Number(right) - p) * x[i];
        for (let j = 0; j < 3; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(hessian, gradient);
    w = w.map((v, i) => v + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return w.map((v) => Math.round(v * 1000) / 1000);
}

/** Cramer's rule. @param {number[][]} m @param {number[]} v */
function solve(m, v) {
  const det = (/** @type {number[][]} */ a) => a[0][0] * (a[1][1] * a[2][2] - a[1][2] * a[2][1]) - a[0][1] * (a[1][0] * a[2][2] - a[1][2] * a[2][0]) + a[0][2] * (a[1][0] * a[2][1] - a[1][1] * a[2][0]);
  const whole = det(m);
  return v.map((_, k) => det(m.map((row, i) => row.map((x, j) => (j === k ? v[i] : x)))) / whole);
}

/** @param {readonly Judged[]} judged */
export function binsOf(judged, count = 10) {
  const bins = Array.from({ length: count }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    const bin = bins[Math.min(count - 1, Math.floor(confidence * count))];
    bin.n++; bin.confidence += confidence; bin.right += Number(right);
  }
  return bins.filter((b) => b.n).map((b) => ({ n: b.n, confidence: b.confidence / b.n, right: b.right / b.n }));
}

/** How far stated confidence and share of right ones lie apart, on average. @param {readonly Judged[]} judged */
export const calibrationError = (judged) => binsOf(judged).reduce((sum, b) => sum + b.n * Math.abs(b.confidence - b.right), 0) / judged.length;

/** What a cut-off keeps. @param {readonly Judged[]} judged @param {number} gold @param {number} least */
export function keptAt(judged, gold, least) {
  const kept = judged.filter((j) => j.confidence >= least), right = kept.filter((j) => j.right).length;
  return { kept: kept.length, p: right / kept.length, r: right / gold };
}
