"""The mean of the weights of checkpoints that grew out of one another (Wortsman et al. 2022, model soups).   mean.py OUT.pt CHECKPOINT.pt…"""
import sys
import torch

out, *files = sys.argv[1:]
states = [torch.load(f) for f in files]
torch.save({k: sum(s[k] for s in states) / len(states) if v.dtype.is_floating_point else v for k, v in states[0].items()}, out)
