"""Trains the scorers that tell how one statement stands to another: a logistic regression each over the figures of training/relations.js.
   relations.py INVENTED.jsonl REAL.jsonl OUT.ts     (OUT: src/language/lexicon/relation-weights.ts)
Prints what five folds of stories give for pairs of claims (the mean over their statements): at the best F told, right and in the gold, for both kinds of stories.
A pair of claims of a real story counts as several of an invented one: there are fewer, and it is real news that is read."""
import sys
import numpy as np
from logistic import FOLDS, Scaled, fit, read_both, write_weights

# Conflicts, refinements and evidence by the same figures have an F of 22, 14 and 13 by five folds: those are left to rules.
TYPES = ("denies", "revises")
REAL = 3.0
names, rows, x, fold, real = read_both(sys.argv[1], sys.argv[2])
weight = np.array([r["weight"] for r in rows], float) * np.where(real, REAL, 1.0)
scaled = Scaled(x)


def by_claims(score, kind, which):
    """[(mean score, whether the gold has the relation, for how many pairs it stands)] for each ordered pair of claims, best first."""
    found = {}
    for r, s, counted in zip(rows, score, which):
        if not counted:
            continue
        for c in r["claims"]:
            e = found.setdefault((r["story"], c), [0.0, 0, False, r["counts"]])
            e[0] += s
            e[1] += 1
            e[2] |= r["type"] == kind
    return sorted(((s / n, hit, 1 if hit else counts) for s, n, hit, counts in found.values()), reverse=True)


def best_of(ranked):
    """(F, right, told, threshold)"""
    gold = sum(hit for _, hit, _ in ranked)
    right = told = 0
    best = (0.0, 0, 0, 1.0)
    for s, hit, counts in ranked:
        right, told = right + hit, told + counts
        best = max(best, (2 * right / (told + gold), right, told, s))
    return *best, gold


with open(sys.argv[3], "w", encoding="utf-8") as f:
    f.write("/** Owns the weights of the relation scorers; data only, made by training/relations.py from the invented training stories and the real ones. A weight is the change of the log odds by one unit of its figure. */\n")
    f.write("export const RELATIONS: Readonly<Record<'denies' | 'revises', Readonly<Record<string, number>>>> = {\n")
    for kind in TYPES:
        y = np.array([float(r["type"] == kind) for r in rows])
        score = np.zeros(len(y))
        for k in range(FOLDS):
            w = fit(scaled.x[fold != k], y[fold != k], weight[fold != k])
            score[fold == k] = 1 / (1 + np.exp(-(scaled.x[fold == k] @ w[:-1] + w[-1])))
        for label, which in (("invented", ~real), ("real", real)):
            f1, right, told, threshold, gold = best_of(by_claims(score, kind, which))
            print(f"{kind}, {label}: at best F {f1:.3f} from {threshold:.3f}: {right} of {gold} among {told} told", flush=True)
        f.write(f"  '{kind}': {{\n")
        write_weights(f, names, *scaled.unscaled(fit(scaled.x, y, weight)), "    ")
        f.write("  },\n")
    f.write("};\n")
