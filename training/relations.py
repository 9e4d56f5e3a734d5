"""Trains the scorers that tell how one statement stands to another: a logistic regression each over the figures of training/relations.js.
   relations.py RELATIONS.jsonl OUT.ts     (OUT: src/language/lexicon/relation-weights.ts)
Prints what five folds of stories give for pairs of claims (the mean over their statements) at some thresholds: told, right, share found."""
import sys
import numpy as np
from logistic import FOLDS, Scaled, fit, read_figures, write_weights

# Conflicts, refinements and evidence by the same figures have an F of 22, 14 and 13 by five folds: those are left to rules.
TYPES = ("denies", "revises")
names, rows, x, fold = read_figures(sys.argv[1])
weight = np.array([r["weight"] for r in rows], float)
scaled = Scaled(x)


def by_claims(score, kind):
    """[(mean score, whether the gold has the relation, for how many pairs it stands)] for each ordered pair of claims, best first."""
    found = {}
    for r, s in zip(rows, score):
        for c in r["claims"]:
            e = found.setdefault((r["story"], c), [0.0, 0, False, r["counts"]])
            e[0] += s
            e[1] += 1
            e[2] |= r["type"] == kind
    return sorted(((s / n, hit, 1 if hit else counts) for s, n, hit, counts in found.values()), reverse=True)


with open(sys.argv[2], "w", encoding="utf-8") as f:
    f.write("/** Owns the weights of the relation scorers; data only, made by training/relations.py from the invented training stories. A weight is the change of the log odds by one unit of its figure. */\n")
    f.write("export const RELATIONS: Readonly<Record<'denies' | 'revises', Readonly<Record<string, number>>>> = {\n")
    for kind in TYPES:
        y = np.array([float(r["type"] == kind) for r in rows])
        score = np.zeros(len(y))
        for k in range(FOLDS):
            w = fit(scaled.x[fold != k], y[fold != k], weight[fold != k])
            score[fold == k] = 1 / (1 + np.exp(-(scaled.x[fold == k] @ w[:-1] + w[-1])))
        ranked = by_claims(score, kind)
        gold = sum(hit for _, hit, _ in ranked)
        right = told = 0
        best = (0.0, 0, 0, 1.0)
        for s, hit, counts in ranked:
            right, told = right + hit, told + counts
            best = max(best, (2 * right / (told + gold), right, told, s))
        print(f"{kind}: at best F {best[0]:.3f} from {best[3]:.3f}: {best[1]} of {gold} among {best[2]} told")
        f.write(f"  '{kind}': {{\n")
        write_weights(f, names, *scaled.unscaled(fit(scaled.x, y, weight)), "    ")
        f.write("  },\n")
    f.write("};\n")
