/** Owns the small network that tells from two meanings how their statements are related. training/meaning.py makes it together with the encoder. */
import { MEANING_ASPECTS, MEANING_DIMS, type Meaning } from '../domain/meaning.js';
import type { Related, RelationNet } from '../domain/relation-net.js';
import type { RelationType } from '../domain/vocabulary.js';
import { MEANING_FOLDER, readMeaningManifest, type RelationWeights } from './meaning-encoder.js';

/** An aspect of 1 is this many. */
const FULL = 127;

/** Reads the weights that ship with the package. Throws `model-missing`. */
export async function loadRelationNet(folder = MEANING_FOLDER): Promise<RelationNet> {
  return relationNetOf((await readMeaningManifest(folder)).relations);
}

/** One hidden layer over the aspects of both and the product of their directions. What a meaning alone gives to it is worked out once. */
export function relationNetOf({ types, one, other, both, bias, out, outBias }: RelationWeights): RelationNet {
  const hidden = bias.length, product = Float32Array.from(both.flat());
  const sides = new WeakMap<Meaning, { from: Float32Array; to: Float32Array; unit: Float32Array }>();
  const sideOf = (m: Meaning) => {
    const known = sides.get(m);
    if (known) return known;
    const weigh = (rows: readonly (readonly number[])[], k: number): number => { let sum = 0; for (let i = 0; i < MEANING_ASPECTS; i++) sum += rows[k]![i]! * m.aspects[i]!; return sum / FULL; };
    const side = {
      from: Float32Array.from(bias, (b, k) => b + weigh(one, k)), to: Float32Array.from(bias, (_, k) => weigh(other, k)),
      unit: Float32Array.from(m.direction, (x) => x / m.size),
    };
    sides.set(m, side);
    return side;
  };
  return {
    relate(a, b) {
      const x = sideOf(a), y = sideOf(b), scores = Float64Array.from(outBias);
      for (let k = 0; k < hidden; k++) {
        let sum = x.from[k]! + y.to[k]!;
        for (let d = 0, at = k * MEANING_DIMS; d < MEANING_DIMS; d++) sum += product[at + d]! * x.unit[d]! * y.unit[d]!;
        const active = gelu(sum);
        for (let t = 0; t < types.length; t++) scores[t]! += out[t]![k]! * active;
      }
      return Object.fromEntries(types.map((t, i): [RelationType, number] => [t, 1 / (1 + Math.exp(-scores[i]!))])) as Related;
    },
  };
}

/** x times the share of the normal distribution below it (Hendrycks and Gimpel 2016). */
const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));

/** To 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const y = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x < 0 ? -y : y;
}
