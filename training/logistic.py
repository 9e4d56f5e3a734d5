"""Owns the logistic regression that the scorers of pairs and relations are: Newton's method with a ridge on standardised figures."""
import json
import numpy as np

FOLDS = 5


def read_figures(path):
    """(names of the figures, rows, figures as a matrix, fold of each row by its story): what pairs.js and relations.js write."""
    first, *rest = open(path, encoding="utf-8").read().strip().split("\n")
    rows = [json.loads(l) for l in rest]
    stories = sorted({r["story"] for r in rows})
    return json.loads(first), rows, np.array([r["x"] for r in rows], float), np.array([stories.index(r["story"]) % FOLDS for r in rows])


def read_both(invented, real):
    """The same of both files, the invented stories first, and which rows are of real ones."""
    names, rows, x, fold = read_figures(invented)
    _, real_rows, real_x, real_fold = read_figures(real)
    is_real = np.arange(len(rows) + len(real_rows)) >= len(rows)
    return names, rows + real_rows, np.concatenate([x, real_x]), np.concatenate([fold, real_fold]), is_real


class Scaled:
    """Figures brought to mean 0 and deviation 1; `unscaled` gives the weights for the raw figures, and the constant."""
    def __init__(self, x):
        self.mean, self.std = x.mean(0), x.std(0) + 1e-9
        self.x = (x - self.mean) / self.std

    def unscaled(self, w):
        weights = w[:-1] / self.std
        return weights, w[-1] - float((w[:-1] * self.mean / self.std).sum())


def fit(x, y, weight=None, steps=60, ridge=3.0):
    """Weights of the columns, the constant last. `weight` tells how much each row counts."""
    a = np.column_stack([x, np.ones(len(x))])
    weight = np.ones(len(x)) if weight is None else weight
    w = np.zeros(a.shape[1])
    penalty = np.full(a.shape[1], ridge)
    penalty[-1] = 0
    for _ in range(steps):
        p = 1 / (1 + np.exp(-a @ w))
        g = a.T @ (weight * (p - y)) + penalty * w
        h = (a * (weight * p * (1 - p))[:, None]).T @ a + np.diag(penalty + 1e-6)
        step = np.linalg.solve(h, g)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def write_weights(f, names, weights, constant, indent="  "):
    """The lines of a TypeScript object: the constant, and the weights by name."""
    f.write(f"{indent}constant: {constant:.4f},\n")
    for n, v in zip(names, weights):
        f.write(f"{indent}'{n}': {v:.4f},\n")
