"""Trains the scorer of pairs of statements: a logistic regression over the figures of training/pairs.js, read and argued with as a table.
   pairs.py PAIRS.jsonl OUT.ts     (OUT: src/language/lexicon/pair-weights.ts)
Prints the average precision by five folds of stories, and what it is without each figure (the ablation of the model card)."""
import sys
import numpy as np
from logistic import FOLDS, Scaled, fit, read_figures, write_weights

names, rows, x, fold = read_figures(sys.argv[1])
y = np.array([r["same"] for r in rows], float)
scaled = Scaled(x)


def average_precision(score, y):
    order = np.argsort(-score, kind="stable")
    hit = y[order]
    return float((np.cumsum(hit) / np.arange(1, len(hit) + 1) * hit).sum() / hit.sum())


def folds(columns):
    z = scaled.x[:, columns]
    out = np.zeros(len(y))
    for k in range(FOLDS):
        w = fit(z[fold != k], y[fold != k])
        out[fold == k] = z[fold == k] @ w[:-1] + w[-1]
    return average_precision(out, y)


everything = list(range(len(names)))
whole = folds(everything)
print(f"{len(rows)} pairs of {len({r['story'] for r in rows})} stories, {int(y.sum())} the same; average precision {whole:.3f}")
if "--ablation" in sys.argv:
    for k, n in enumerate(names):
        print(f"  without {n:36s} {folds([c for c in everything if c != k]):.3f}")
weights, constant = scaled.unscaled(fit(scaled.x, y))
with open(sys.argv[2], "w", encoding="utf-8") as f:
    f.write("/** Owns the weights of the pair scorer; data only, made by training/pairs.py from the invented training stories. A weight is the change of the log odds by one unit of its figure. */\n")
    f.write("export const WEIGHTS: Readonly<Record<string, number>> = {\n")
    write_weights(f, names, weights, constant)
    f.write("};\n")
