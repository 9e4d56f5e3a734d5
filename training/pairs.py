"""Trains the scorer of pairs of statements: a network of one small hidden layer over the figures of training/pairs.js, written as a table.
   pairs.py INVENTED.jsonl REAL.jsonl OUT.ts [--ablation]     (OUT: src/language/lexicon/pair-weights.ts)
Prints the average precision by five folds of stories, on both kinds, beside that of a logistic regression, and with --ablation what it is without each figure.
A pair of a real story counts twice what one of an invented story does, and a long story less than its pairs: by the root of their number."""
import sys
from collections import Counter
import numpy as np
import torch
from torch import nn
from logistic import FOLDS, Scaled, fit, read_both

HIDDEN, EPOCHS, BATCH, RATE, DECAY, REAL = 16, 6, 4096, 5e-3, 0.02, 2.0
names, rows, x, fold, real = read_both(sys.argv[1], sys.argv[2])
y = np.array([r["same"] for r in rows], np.float32)
scaled = Scaled(x[~real])
scaled.x = (x - scaled.mean) / scaled.std
counts = Counter(r["story"] for k, r in zip(real, rows) if k)
weight = np.array([counts[r["story"]] ** -0.5 if k else 1.0 for k, r in zip(real, rows)], np.float32)
weight[real] *= REAL / weight[real].mean()
figures, same, worth = torch.from_numpy(scaled.x).float(), torch.from_numpy(y), torch.from_numpy(weight)
torch.set_num_threads(2)


def network(rows, columns, seed=0):
    torch.manual_seed(seed)
    seen, goal, worth_of = figures[rows][:, columns], same[rows], worth[rows]
    m = nn.Sequential(nn.Linear(len(columns), HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, 1))
    nn.init.constant_(m[2].bias, -4.0)                          # one pair in seventy is one claim
    steps = EPOCHS * (len(seen) // BATCH)
    opt = torch.optim.AdamW(m.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(opt, RATE, total_steps=steps + 1)
    for _ in range(EPOCHS):
        order = torch.randperm(len(seen))
        for at in range(0, len(seen) - BATCH + 1, BATCH):
            part = order[at:at + BATCH]
            loss = nn.functional.binary_cross_entropy_with_logits(m(seen[part])[:, 0], goal[part], weight=worth_of[part]) / worth_of[part].mean()
            opt.zero_grad()
            loss.backward()
            opt.step()
            schedule.step()
    return m


def average_precision(score, which):
    hit = y[which][np.argsort(-score[which], kind="stable")]
    return float((np.cumsum(hit) / np.arange(1, len(hit) + 1) * hit).sum() / hit.sum())


def folds(score):
    """Average precision of score(rows to learn from, rows to judge) over the folds of stories, invented and real."""
    out = np.zeros(len(y))
    for k in range(FOLDS):
        out[fold == k] = score(np.flatnonzero(fold != k), np.flatnonzero(fold == k))
    return f"{average_precision(out, ~real):.3f} and {average_precision(out, real):.3f}"


def by_network(columns):
    def score(seen, unseen):
        m = network(torch.from_numpy(seen), columns)
        with torch.no_grad():
            return m(figures[torch.from_numpy(unseen)][:, columns])[:, 0].numpy()
    return score


def by_line(seen, unseen):
    w = fit(scaled.x[seen], y[seen], weight[seen])
    return scaled.x[unseen] @ w[:-1] + w[-1]


everything = list(range(len(names)))
if __name__ == "__main__":
    print(f"{len(rows)} pairs of {len({r['story'] for r in rows})} stories, {int(y.sum())} the same; average precision, invented and real: {folds(by_network(everything))}, logistic regression {folds(by_line)}", flush=True)
    if "--ablation" in sys.argv:
        for k, n in enumerate(names):
            print(f"  without {n:36s} {folds(by_network([c for c in everything if c != k]))}", flush=True)
    m = network(torch.arange(len(y)), everything)
    weights = m[0].weight.detach().numpy() / scaled.std          # [hidden, figures], for the figures as they come
    bias = m[0].bias.detach().numpy() - (weights * scaled.mean).sum(1)
    row = lambda values: "[" + ", ".join(f"{v:.4f}" for v in values) + "]"
    with open(sys.argv[3], "w", encoding="utf-8") as f:
        f.write("/** Owns the weights of the pair scorer; data only, made by training/pairs.py from the invented training stories and the real ones. Of each figure what one unit of it gives to each hidden unit. */\n")
        f.write("export const TO_HIDDEN: Readonly<Record<string, readonly number[]>> = {\n")
        for k, n in enumerate(names):
            f.write(f"  '{n}': {row(weights[:, k])},\n")
        f.write("};\n")
        f.write(f"export const BIAS: readonly number[] = {row(bias)};\n")
        f.write(f"export const FROM_HIDDEN: readonly number[] = {row(m[2].weight.detach().numpy()[0])};\n")
        f.write(f"export const CONSTANT = {m[2].bias.item():.4f};\n")
