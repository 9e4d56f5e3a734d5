"""The mean of the weights of checkpoints that grew out of one another (Wortsman et al. 2022, model soups).
   mean.py OUT.pt CHECKPOINT.pt… [--shares SHARE…]     shares default to equal ones
The head of propositions is the first's: the others may never have learnt it."""
import argparse
import torch

ap = argparse.ArgumentParser()
ap.add_argument("out")
ap.add_argument("files", nargs="+")
ap.add_argument("--shares", nargs="*", type=float)
a = ap.parse_args()
states = [torch.load(f) for f in a.files]
shares = a.shares or [1 / len(states)] * len(states)
kept = lambda k, v: not v.dtype.is_floating_point or k.startswith("propositions.")
torch.save({k: v if kept(k, v) else sum(s[k] * x for s, x in zip(states, shares)) for k, v in states[0].items()}, a.out)
