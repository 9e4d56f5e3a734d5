/** Owns what a table of learned weights makes of figures: the log odds. A figure without a weight is a table out of date. */

export type Weights = Readonly<Record<string, number>>;

/** Weights in the order of `figures`; throws when the table was made for others. `command` makes it anew. */
export function inOrderOf(figures: readonly string[], table: Weights, command: string): number[] {
  return figures.map((f) => {
    const w = table[f];
    if (w === undefined) throw new Error(`invariant: there is no weight for "${f}": run ${command} again`);
    return w;
  });
}

export function weigh(figures: readonly number[], weights: readonly number[], constant: number): number {
  let sum = constant;
  for (let i = 0; i < figures.length; i++) sum += weights[i]! * figures[i]!;
  return sum;
}
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
