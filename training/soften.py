"""What several checkpoints together give each word: the mean of their probabilities of tags and of propositions, for a student to learn from
   (Hinton et al. 2015).
   soften.py DATA.jsonl OUT.pt CHECKPOINT.pt… [--folds] [--encoder DIR] [--window N]     OUT: a list, for each document its words × (tags, propositions)
With --folds checkpoint k was trained without fold k, and reads that alone: what a teacher says of a text it learnt by heart teaches little."""
import argparse
import numpy as np
import torch
from transformers import AutoTokenizer
from encoders import WINDOW_PIECES, device, encoder_path, sparing
from examples import example, fold_of, ids, load, windows
from model import LABELS, TAUGHT, Tagger

AT_ONCE = 16384


def read(teacher, batch, where):
    """[[words, TAUGHT]] of a batch of (pieces, types, first pieces)."""
    width = max(len(x[0]) for x in batch)
    pad = lambda rows: torch.tensor([r + [0] * (width - len(r)) for r in rows], device=where)
    tags, _, parts = teacher(pad([x[0] for x in batch]), pad([[1] * len(x[0]) for x in batch]), pad([x[1] for x in batch]))
    both = torch.cat([tags.float().softmax(-1), parts.float().softmax(-1)], -1).cpu()
    return [both[r, first].numpy() for r, (_, _, first) in enumerate(batch)]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("data"); ap.add_argument("out"); ap.add_argument("checkpoints", nargs="+"); ap.add_argument("--folds", action="store_true")
    ap.add_argument("--encoder"); ap.add_argument("--window", type=int, default=WINDOW_PIECES)
    a = ap.parse_args()
    tok = AutoTokenizer.from_pretrained(encoder_path())
    torch.set_num_threads(2)
    where, found, parts = device(), [], []
    for n, (doc, flat, label, *_) in enumerate(load(a.data, tok)):
        soft = np.zeros((len(flat), TAUGHT), np.float32)
        soft[:, 0] = soft[:, len(LABELS)] = 1
        found.append(soft)
        for w in windows(doc, flat, pieces=a.window):
            pieces, types, first, *_, words = example(w, flat, label, [], tok)
            soft[words] = 0
            parts.append((pieces, types, first, n, words))
    fold = [fold_of(i, len(a.checkpoints)) for i in ids(a.data)]
    parts.sort(key=lambda x: len(x[0]))
    for k, c in enumerate(a.checkpoints):
        teacher = Tagger(a.encoder or encoder_path())
        teacher.load_state_dict(torch.load(c), strict=False)
        teacher.to(where).eval()
        mine, batch = [x for x in parts if not a.folds or fold[x[3]] == k], []
        with torch.no_grad(), sparing(where):
            for i, x in enumerate(mine):
                batch.append(x)
                if i + 1 == len(mine) or len(mine[i + 1][0]) * (len(batch) + 1) > AT_ONCE:
                    for (_, _, _, n, words), got in zip(batch, read(teacher, [b[:3] for b in batch], where)):
                        found[n][words] += got / (1 if a.folds else len(a.checkpoints))
                    batch = []
    torch.save([f.astype(np.float16) for f in found], a.out)


if __name__ == "__main__":
    main()
