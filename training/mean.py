"""The weighted mean of two checkpoints of one line: where the second went on from the first, what lies between reads better than either.
   mean.py FIRST.pt SECOND.pt SHARE_OF_SECOND OUT.pt"""
import sys
import torch

first, second, share, out = torch.load(sys.argv[1]), torch.load(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
torch.save({k: torch.lerp(first[k], v, share) if v.dtype.is_floating_point else v for k, v in second.items()}, out)
